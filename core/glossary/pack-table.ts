import { DICTIONARY_LANGUAGE, type PackEntry } from '../lexicon.ts';
import { words } from '../text/words.ts';
import { makeBloom } from './bloom.ts';
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

/** Letters of a second word that an opening has: as many as no plural changes. */
const SECOND = 2;

/** A series of names, the pack it is from, and what all of them begin with: a letter at least. */
export type Series = PackPattern & { pack: string; prefix: string };

/** What many entries share. */
export type Shared = Pick<PackEntry, 'pack' | 'kind' | 'familiar' | 'place' | 'thing'>;

/** Entries with as much in common stand one behind the other. */
export interface Group {
  /** Where the first of their lines begins. */
  from: number;
  shared: Shared;
}

/** The letters, figures and blanks with which all that a pattern fits begins: most forms fail on them. */
const PREFIX = /^\^([\p{L}\p{N} -]+)(?![?*{|])/u;

/** The packs as the extension carries them, but for their glosses. */
export interface PackTable {
  series: readonly Series[];
  /** In the order of their lines. */
  groups: readonly Group[];
  /** Bloom filter of what forms of several words begin with (`openingOf`): most stretches of a text are no form by that. */
  openings: Uint8Array;
  /**
   * A line an entry, `term|alias…⇥long form⇥year⇥need|need…` (without what is empty at its end). Its keys are the forms,
   * and the long form of an abbreviation where that is a name that no entry has as a form. Signs beyond ASCII are escaped.
   */
  forms: KeyTable;
}

/** The long form that opens the gloss of an abbreviation: "European Space Agency: the joint …". */
const LONG_FORM = /^([^:.]+): /;
/** A long form that is the name of something, and not of its kind as "Gross domestic product" is. */
const LONG_NAME = /^\p{Lu}.* \p{Lu}/u;
/** Glosses of places. */
const PLACE =
  /^(?:an?|the|one)\b[^.:;]*?\b(?:city|town|country|republic|state|capital|island|islands|kingdom|land|region|province|territory|continent|sea|river|monarchy|federation|emirate)\b/i;
/** Glosses of works and bodies. */
const THING =
  /^(?:an?|the)\b[^.:;,]*\b(?:musical|film|novel|book|album|show|series|game|song|band|company|maker|chain|club|team|magazine|newspaper|brand|university|bank|airline|label)\b/i;

/** Figures of a place in the glosses' keys, enough for a text of 60 MB. */
const PLACE_FIGURES = 5;

/**
 * The table of packs, and their glosses: sorted lines `key⇥gloss`, of which the key tells where the entry's line begins
 * (`glossKey`). They are read apart, since most entries that an article mentions need none.
 */
export function packTable(packs: readonly Pack[]): { table: PackTable; glosses: string[] } {
  const groups: Group[] = [];
  const glosses: string[] = [];
  const written = new Set(packs.flatMap(({ entries }) => entries.flatMap(formsOf)));
  const keysOf = (entry: PackSource): string[] => {
    const long = entry.kind === 'abbreviation' ? longFormOf(entry) : undefined;
    return long && LONG_NAME.test(long) && !written.has(long) ? [...formsOf(entry), long] : formsOf(entry);
  };
  /** Of the forms of each entry. */
  const offsets = new Map<PackSource, number[]>();
  let text = '';
  for (const pack of packs) {
    for (const [shared, entries] of Map.groupBy(pack.entries, (entry) =>
      JSON.stringify(sharedOf(pack, entry)),
    )) {
      groups.push({ from: text.length, shared: JSON.parse(shared) });
      for (const entry of entries) {
        glosses.push(`${glossKey(text.length)}\t${escapeWide(entry.gloss)}`);
        offsets.set(entry, offsetsIn(keysOf(entry), text.length));
        text += `${escapeWide(entryLine(entry))}\n`;
      }
    }
  }
  const table = {
    series: packs.flatMap(({ name, patterns = [] }): Series[] =>
      patterns.map((pattern) => ({ ...pattern, pack: name, prefix: prefixOf(pattern) })),
    ),
    groups,
    openings: makeBloom([...openingsOf(packs.flatMap(({ entries }) => entries.flatMap(keysOf)))]),
    // of entries with the same form, the earlier is found first, whatever stands before it in the text
    forms: makeKeyTable(
      text,
      packs.flatMap(({ entries }) => entries.flatMap((entry) => offsets.get(entry) ?? [])),
    ),
  };
  return { table, glosses };
}

/** Where keys begin that are written one behind the other from an offset on, with a sign after each: forms, the long form. */
function offsetsIn(forms: readonly string[], from: number): number[] {
  let at = from;
  return forms.map((form) => {
    const offset = at;
    at += escapeWide(form).length + 1;
    return offset;
  });
}

/** The key of the gloss of the entry whose line begins at an offset. */
export const glossKey = (offset: number): string => offset.toString(36).padStart(PLACE_FIGURES, '0');

const formsOf = ({ term, aliases = [] }: PackSource): string[] => [term, ...aliases];

const longFormOf = ({ gloss }: PackSource): string | undefined => LONG_FORM.exec(gloss)?.[1];

function sharedOf({ name, familiar }: Pack, { kind, gloss }: PackSource): Shared {
  return {
    pack: name,
    kind,
    ...(familiar && { familiar }),
    ...(PLACE.test(gloss) && { place: true }),
    ...(THING.test(gloss) && { thing: true }),
  };
}

function entryLine(entry: PackSource): string {
  return [formsOf(entry).join('|'), longFormOf(entry), entry.asOf, entry.needs?.join('|')]
    .join('\t')
    .trimEnd();
}

const prefixOf = ({ match }: PackPattern): string => PREFIX.exec(match)?.[1] ?? '';

/** The openings of those forms that have several words. */
function openingsOf(forms: readonly string[]): Set<string> {
  return new Set(
    forms.flatMap((form) => {
      const [first, next] = words(form, DICTIONARY_LANGUAGE);
      return first && next ? [openingOf(first.text), openingOf(first.text, next.text)] : [];
    }),
  );
}

/** How a form begins: its first word as it is written, and the first letters of the next, small, if that is known as well. */
export const openingOf = (first: string, next?: string): string =>
  next === undefined ? first : `${first} ${next.slice(0, SECOND).toLowerCase()}`;

/** Text in signs of ASCII. */
export const escapeWide = (text: string): string =>
  WIDE.test(text)
    ? text.replace(ALL_WIDE, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
    : text;
