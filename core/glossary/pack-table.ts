import type { PackEntry } from '../lexicon.ts';
import { type KeyTable, makeKeyTable } from './key-table.ts';

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

const WIDE = /[^\0-\x7f]/;
const ALL_WIDE = new RegExp(WIDE, 'g');

/** Letters and figures in a row: the words of a text have one such row or more. */
const WORD = /[\p{L}\p{N}]+/gu;

/** A series of names, the pack it is from, and the letters that all of them begin with, if any. */
export type Series = PackPattern & { pack: string; prefix: string };

/** What many entries share. */
export type Group = Pick<PackEntry, 'pack' | 'kind' | 'familiar' | 'place' | 'thing'>;

/** The letters with which all that a pattern fits begins: most forms fail on them. */
const PREFIX = /^\^([\p{L}-]+)(?![?*{|])/u;

/** The first line, as JSON. */
export interface Head {
  series: readonly Series[];
  /** Entries have the number of theirs. */
  groups: readonly Group[];
}

/** The long form that opens the gloss of an abbreviation: "European Space Agency: the joint …". */
const LONG_FORM = /^([^:.]+): /;
/** Glosses of places. */
const PLACE =
  /^(?:an?|the|one)\b[^.:;]*?\b(?:city|town|country|republic|state|capital|island|islands|kingdom|land|region|province|territory|continent|sea|river|monarchy|federation|emirate)\b/i;
/** Glosses of works and bodies. */
const THING =
  /^(?:an?|the)\b[^.:;,]*\b(?:musical|film|novel|book|album|show|series|game|song|band|company|maker|chain|club|team|magazine|newspaper|brand|university|bank|airline|label)\b/i;

/** What follows a first word in the key of how far it reaches: no form ends so. */
export const FURTHER = ' ';

/**
 * Packs as the extension carries them.
 *
 * `table`: the head, then a line an entry, `term|alias…⇥group⇥gloss⇥long form⇥year⇥need|need…` (without what is empty at its
 * end), where the gloss is a place in `glosses`; then, for each word that longer forms begin with, a line of the word, a blank,
 * a tab, and the number of words of the longest. Its keys are the forms, and those words with their blanks.
 * `glosses`: a line an entry; read apart, since most entries that an article mentions need none.
 *
 * Signs beyond ASCII are escaped, so that the texts are read fast and take one byte a sign in memory.
 */
export function packTable(packs: readonly Pack[]): { table: KeyTable; glosses: string } {
  const series = packs.flatMap(({ name, patterns = [] }): Series[] =>
    patterns.map((pattern) => ({ ...pattern, pack: name, prefix: prefixOf(pattern) })),
  );
  const groups = new Map<string, number>();
  let glosses = '';
  const lineOf = ({ name, familiar }: Pack, entry: PackSource): string => {
    const { term, aliases = [], kind, gloss, asOf = '', needs = [] } = entry;
    const place = PLACE.test(gloss);
    const thing = THING.test(gloss);
    const group = JSON.stringify({
      pack: name,
      kind,
      ...(familiar && { familiar }),
      ...(place && { place }),
      ...(thing && { thing }),
    });
    if (!groups.has(group)) groups.set(group, groups.size);
    const longForm = LONG_FORM.exec(gloss)?.[1] ?? '';
    const at = glosses.length;
    glosses += `${escapeWide(gloss)}\n`;
    return [[term, ...aliases].join('|'), groups.get(group), at, longForm, asOf, needs.join('|')]
      .join('\t')
      .trimEnd();
  };
  const forms = packs.flatMap(({ entries }) =>
    entries.flatMap(({ term, aliases = [] }) => [term, ...aliases]),
  );
  const lines = [
    ...packs.flatMap((pack) => pack.entries.map((entry) => lineOf(pack, entry))),
    ...[...reaches(forms)].map(([word, n]) => `${word}${FURTHER}\t${n}`),
  ].map(escapeWide);
  const head = escapeWide(
    JSON.stringify({
      series,
      groups: [...groups.keys()].map((group): Group => JSON.parse(group)),
    } satisfies Head),
  );
  const offsets: number[] = [];
  let at = head.length + 1;
  for (const line of lines) {
    for (const form of line.slice(0, line.indexOf('\t')).split('|')) {
      offsets.push(at);
      at += form.length + 1;
    }
    at += line.length - line.indexOf('\t');
  }
  return { table: makeKeyTable([head, ...lines, ''].join('\n'), offsets), glosses };
}

const prefixOf = ({ match }: PackPattern): string =>
  match.includes('|^') ? '' : (PREFIX.exec(match)?.[1] ?? '');

/** Words of the longest form by the word it begins with, where there is one of several words. */
function reaches(forms: readonly string[]): ReadonlyMap<string, number> {
  const reach = new Map<string, number>();
  for (const form of forms) {
    const [word = '', ...more] = form.match(WORD) ?? [];
    if (more.length > 0) reach.set(word, Math.max(reach.get(word) ?? 1, 1 + more.length));
  }
  return reach;
}

/** Text in signs of ASCII. */
export const escapeWide = (text: string): string =>
  WIDE.test(text)
    ? text.replace(ALL_WIDE, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
    : text;
