import type { Lexicon, PackEntry } from '../lexicon.ts';
import { remember } from '../text/remember.ts';
import { mayHold } from './bloom.ts';
import { lineFrom, lineStart, offsetsOf } from './key-table.ts';
import { escapeWide, glossKey, openingOf, type PackTable, type Series, type Shared } from './pack-table.ts';

/** Entries kept: most that an article mentions are asked for several times. */
const KEPT = 1000;

/**
 * A look-up of written forms in packs, earlier packs first. Names and abbreviations match as they are written; words
 * and phrases also with a capital (they may open a sentence). An entry is made when it is met: there are thousands.
 * @param table as `packTable` made it @param glossesAt finds its glosses by their keys; [] while they can't be read
 */
export function packLookup(
  { series, groups, openings, forms }: PackTable,
  glossesAt: (key: string) => Promise<string[]>,
): Pick<Lexicon, 'pack' | 'opensPack'> {
  const candidates = byFirstSign(series.map(patternOf));
  const glossAt = async (start: number) => (await glossesAt(glossKey(start))).map(unescapeWide).join('');
  const entryAt = remember((offset: number) => {
    const start = lineStart(forms, offset);
    const shared = groups.findLast(({ from }) => from <= start)?.shared;
    return shared && entryIn(lineFrom(forms, start), shared, () => glossAt(start));
  }, KEPT);
  const addEntries = (entries: PackEntry[], key: string): void => {
    for (const offset of offsetsOf(forms, escapeWide(key))) {
      const entry = entryAt(offset);
      if (entry) entries.push(entry);
    }
  };
  return {
    pack: (form) => {
      const entries: PackEntry[] = [];
      addEntries(entries, form);
      const small = form.toLowerCase();
      if (small !== form) addEntries(entries, small);
      for (const { prefix, entryOf } of candidates(form)) {
        const entry = form.startsWith(prefix) ? entryOf(form) : undefined;
        if (entry) entries.push(entry);
      }
      return entries;
    },
    opensPack: (word, next) => {
      if (mayHold(openings, openingOf(word, next))) return true;
      const small = word.toLowerCase();
      if (small !== word && mayHold(openings, openingOf(small, next))) return true;
      const begin = next === undefined ? word : `${word} ${next}`;
      return candidates(word).some(({ prefix }) => prefix.startsWith(begin) || begin.startsWith(prefix));
    },
  };
}

/** The entry that a line tells of. */
function entryIn(line: string, shared: Shared, gloss: PackEntry['gloss']): PackEntry {
  const [forms = '', longForm, asOf, needs] = unescapeWide(line).split('\t');
  const [headword = '', ...aliases] = forms.split('|');
  return {
    ...{ ...shared, headword, aliases, gloss },
    ...(longForm && { longForm }),
    ...(asOf && { asOf }),
    ...(needs && { needs: needs.split('|') }),
  };
}

interface Pattern {
  prefix: string;
  /** The entry of a form that begins with the prefix, if it fits. */
  entryOf(form: string): PackEntry | undefined;
}

function patternOf({ pack, match, prefix, kind, gloss, needs }: Series): Pattern {
  // made when it is first asked, for the first look-up of all waits for the packs
  let pattern: RegExp | undefined;
  return {
    prefix,
    entryOf: (form) => {
      pattern ??= new RegExp(match, 'u');
      const found = pattern.exec(form);
      if (!found) return undefined;
      return {
        pack,
        headword: found[0],
        aliases: [],
        kind,
        gloss: async () => gloss.replace(/\{(\d)\}/g, (_all, n: string) => found[Number(n)] ?? ''),
        ...(needs ? { needs } : {}),
      };
    },
  };
}

/** The patterns a form can match by its first sign, in order: every phrase of an article is asked for. */
function byFirstSign(patterns: readonly Pattern[]): (form: string) => readonly Pattern[] {
  const known = Map.groupBy(patterns, ({ prefix }) => prefix.charAt(0));
  return (form) => known.get(form.charAt(0)) ?? [];
}

const unescapeWide = (text: string): string =>
  text.replace(/\\u([\da-f]{4})/g, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
