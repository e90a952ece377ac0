import type { Lexicon, PackEntry } from '../lexicon.ts';
import { remember } from '../text/remember.ts';
import { type KeyTable, makeKeyTable, offsetOf, offsetsOf } from './key-table.ts';

/** A pack as written in assets/packs/<name>.json; what each field may hold is checked by scripts/packs. */
export interface Pack {
  name: string;
  /** Most readers know these: they are explained to who asks, and not marked for being in a pack. */
  familiar?: true;
  entries: readonly PackSource[];
  /** For names that come in series, "Soyuz MS-22": a regular expression over the whole form. */
  patterns?: readonly PackPattern[];
}

interface PackSource {
  term: string;
  aliases?: readonly string[];
  kind: PackEntry['kind'];
  gloss: string;
  needs?: readonly string[];
  asOf?: string;
}

interface PackPattern {
  match: string;
  kind: PackEntry['kind'];
  /** `{0}` stands for the form met, `{1}` for the first group. */
  gloss: string;
  needs?: readonly string[];
}

/** Letters and figures in a row: the words of a text have one such row or more. */
const WORD = /[\p{L}\p{N}]+/gu;
const FIRST_WORD = /^[\p{L}\p{N}]+/u;
const LETTERS = /^[A-Za-z]+$/;

/** A series of names, and the pack it is from. */
type Series = PackPattern & { pack: string };

/** What of an entry is read only when one of its forms is met. */
type Rest = Omit<PackEntry, 'headword' | 'aliases'>;

/** What follows a first word in the key of how far it reaches: no form ends so. */
const FURTHER = ' ';

/**
 * Packs as the extension carries them: a line of JSON with all series, then a line an entry, its forms (between bars, the
 * term first), a tab, and the rest as JSON; then, for each word that longer forms begin with, a line of the word, a blank, a
 * tab, and the number of words of the longest. Signs beyond ASCII are escaped, so that the text is read fast and takes one byte a sign in
 * memory. Its keys are the forms, and those words with their blanks.
 */
export function packTable(packs: readonly Pack[]): KeyTable {
  const series = packs.flatMap(({ name, patterns = [] }): Series[] =>
    patterns.map((pattern) => ({ ...pattern, pack: name })),
  );
  const entries = packs.flatMap(({ name, familiar, entries }) =>
    entries.map(({ term, aliases = [], ...rest }) => ({
      forms: [term, ...aliases],
      rest: { pack: name, ...(familiar ? { familiar } : {}), ...rest } satisfies Rest,
    })),
  );
  const lines = [
    ...entries.map(({ forms, rest }) => `${forms.join('|')}\t${JSON.stringify(rest)}`),
    ...[...reaches(entries.flatMap(({ forms }) => forms))].map(([word, n]) => `${word}${FURTHER}\t${n}`),
  ].map(escapeWide);
  const head = escapeWide(JSON.stringify(series));
  const offsets: number[] = [];
  let at = head.length + 1;
  for (const line of lines) {
    for (const form of line.slice(0, line.indexOf('\t')).split('|')) {
      offsets.push(at);
      at += form.length + 1;
    }
    at += line.length - line.indexOf('\t');
  }
  return makeKeyTable([head, ...lines, ''].join('\n'), offsets);
}

/** Words of the longest form by the word it begins with, where there is one of several words. */
function reaches(forms: readonly string[]): ReadonlyMap<string, number> {
  const reach = new Map<string, number>();
  for (const form of forms) {
    const [word = '', ...more] = form.match(WORD) ?? [];
    if (more.length > 0) reach.set(word, Math.max(reach.get(word) ?? 1, 1 + more.length));
  }
  return reach;
}

const escapeWide = (text: string): string =>
  text.replace(/[^\0-\x7f]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
const unescapeWide = (text: string): string => (text.includes('\\') ? JSON.parse(`"${text}"`) : text);

/**
 * A look-up of written forms in packs, earlier packs first. Names and abbreviations match as they are written; words
 * and phrases also with a capital (they may open a sentence). An entry is made when it is met: there are thousands.
 * @param table of the packs, as `packTable` gives it.
 */
export function packLookup(table: KeyTable): Pick<Lexicon, 'pack' | 'packReach'> {
  const { text } = table;
  const series: Series[] = JSON.parse(text.slice(0, text.indexOf('\n')));
  const candidates = byFirstSign(series.map(patternOf));
  /** All entries of a form, as it is and in small letters. */
  const entriesOf = (form: string): PackEntry[] =>
    casesOf(form).flatMap((key) => offsetsOf(table, key).map((at) => entryAt(text, at)));
  return {
    pack: (form) => {
      const entries = entriesOf(form);
      for (const { prefix, test, make } of candidates(form)) {
        const found = form.startsWith(prefix) ? test.exec(form) : null;
        if (found) entries.push(make(found));
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

/** The entry in whose line a form stands at an offset. */
function entryAt(text: string, offset: number): PackEntry {
  const start = text.lastIndexOf('\n', offset) + 1;
  const tab = text.indexOf('\t', offset);
  const [headword = '', ...aliases] = unescapeWide(text.slice(start, tab)).split('|');
  const rest: Rest = JSON.parse(text.slice(tab + 1, text.indexOf('\n', tab)));
  return { ...rest, headword, aliases };
}

interface Pattern {
  prefix: string;
  test: RegExp;
  make(found: RegExpExecArray): PackEntry;
}

function patternOf({ pack, match, kind, gloss, needs }: Series): Pattern {
  return {
    // Most forms fail on the first letters; the expression is tried on the others only.
    prefix: match.includes('|^') ? '' : (/^\^(\p{L}+)(?![?*{|])/u.exec(match)?.[1] ?? ''),
    test: new RegExp(match, 'u'),
    make: (found) => ({
      pack,
      headword: found[0],
      aliases: [],
      kind,
      gloss: gloss.replace(/\{(\d)\}/g, (_all, n: string) => found[Number(n)] ?? ''),
      ...(needs ? { needs } : {}),
    }),
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
