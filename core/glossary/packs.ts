import type { Lexicon, PackEntry } from '../lexicon.ts';
import { remember } from '../text/remember.ts';
import { type KeyTable, offsetOf, offsetsOf } from './key-table.ts';
import { escapeWide, FURTHER, type Group, type Head, type Series } from './pack-table.ts';

const FIRST_WORD = /^[\p{L}\p{N}]+/u;
const LETTERS = /^[A-Za-z]+$/;

/**
 * A look-up of written forms in packs, earlier packs first. Names and abbreviations match as they are written; words
 * and phrases also with a capital (they may open a sentence). An entry is made when it is met: there are thousands.
 * @param table and what `readGlosses` gives: as `packTable` made them; the glosses are read at the first need.
 */
export function packLookup(
  table: KeyTable,
  readGlosses: () => Promise<string>,
): Pick<Lexicon, 'pack' | 'packReach'> {
  const { text } = table;
  const { series, groups }: Head = JSON.parse(text.slice(0, text.indexOf('\n')));
  const candidates = byFirstSign(series.map(patternOf));
  const glossAt = glossesOf(readGlosses);
  return {
    pack: (form) => {
      const entries: PackEntry[] = [];
      const add = (at: number) => {
        const entry = entryAt(text, at, groups, glossAt);
        if (entry) entries.push(entry);
      };
      const small = form.toLowerCase();
      offsetsOf(table, escapeWide(form)).forEach(add);
      if (small !== form) offsetsOf(table, escapeWide(small)).forEach(add);
      for (const { prefix, entryOf } of candidates(form)) {
        const entry = form.startsWith(prefix) ? entryOf(form) : undefined;
        if (entry) entries.push(entry);
      }
      return entries;
    },
    // Every word of an article is asked for, and most come again.
    packReach: remember((word) => {
      if (candidates(word).some(({ prefix }) => word.startsWith(prefix))) return Number.POSITIVE_INFINITY;
      const first = LETTERS.test(word) ? word : (FIRST_WORD.exec(word)?.[0] ?? '');
      const reach = casesOf(first + FURTHER).map((key) => {
        const at = offsetOf(table, key);
        return at < 0 ? 0 : Number.parseInt(text.slice(at + key.length + 1), 10);
      });
      return Math.max(...reach) || Number(casesOf(word).some((key) => offsetOf(table, key) >= 0));
    }),
  };
}

/** The keys a form may stand under: a name's is as it is written, a word's and phrase's in small letters. */
function casesOf(form: string): string[] {
  const small = form.toLowerCase();
  return form === small ? [escapeWide(form)] : [escapeWide(form), escapeWide(small)];
}

/** The glosses by their places, read at the first need; '' while they can't be read. */
function glossesOf(read: () => Promise<string>): (at: number) => Promise<string> {
  let reading: Promise<string> | undefined;
  return async (at) => {
    try {
      reading ??= read();
      const glosses = await reading;
      return unescapeWide(glosses.slice(at, glosses.indexOf('\n', at)));
    } catch {
      reading = undefined;
      return '';
    }
  };
}

/** The entry in whose line a form stands at an offset. */
function entryAt(
  text: string,
  offset: number,
  groups: readonly Group[],
  glossAt: (at: number) => Promise<string>,
): PackEntry | undefined {
  const line = text.slice(text.lastIndexOf('\n', offset) + 1, text.indexOf('\n', offset));
  const [forms = '', number, at, longForm, asOf, needs] = unescapeWide(line).split('\t');
  const [headword = '', ...aliases] = forms.split('|');
  const group = groups[Number(number)];
  return (
    group && {
      ...{ ...group, headword, aliases, gloss: () => glossAt(Number(at)) },
      ...(longForm && { longForm }),
      ...(asOf && { asOf }),
      ...(needs && { needs: needs.split('|') }),
    }
  );
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
  const signs = new Set(patterns.map(({ prefix }) => prefix.charAt(0)).filter(Boolean));
  const of = (sign: string) =>
    patterns.filter(({ prefix }) => prefix === '' || (sign !== '' && prefix.startsWith(sign)));
  const known = new Map([...signs].map((sign) => [sign, of(sign)]));
  const others = of('');
  return (form) => known.get(form.charAt(0)) ?? others;
}

const unescapeWide = (text: string): string =>
  text.replace(/\\u([\da-f]{4})/g, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
