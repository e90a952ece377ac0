import { derivedFrom, regularBases } from './forms.ts';

/** Prefixes whose word one knows when one knows what is behind them, more or less. */
const PREFIXES =
  'un re in im il ir dis over out pre anti co mis non under inter counter sub super up en em fore multi semi trans mid self'.split(
    ' ',
  );
/** Endings of words made from others, beside those of `derivedFrom`: ending, what may stand for it. */
const SUFFIXES: readonly (readonly [string, readonly string[]])[] = [
  ['ful', ['']],
  ['less', ['']],
  ['able', ['', 'e']],
  ['ible', ['', 'e']],
  ['ive', ['e', '']],
  ['ous', ['', 'e', 'y']],
  ['ize', ['', 'e', 'y']],
  ['ise', ['', 'e', 'y']],
  ['ized', ['', 'e', 'y']],
  ['ised', ['', 'e', 'y']],
  ['izing', ['', 'e', 'y']],
  ['en', ['', 'e']],
  ['ened', ['', 'e']],
  ['ening', ['', 'e']],
  ['ship', ['']],
  ['hood', ['']],
  ['dom', ['']],
  ['y', ['', 'e']],
  ['ic', ['', 'e', 'y']],
  ['ical', ['', 'e', 'y', 'ic']],
  ['ial', ['', 'y', 'e']],
  ['ian', ['', 'e', 'y']],
  ['ance', ['', 'e']],
  ['ence', ['', 'e']],
  ['ent', ['', 'e', 'ence']],
  ['ant', ['', 'e', 'ance']],
  ['age', ['', 'e']],
  ['ery', ['', 'e']],
  ['ary', ['', 'e']],
  ['ward', ['']],
  ['wards', ['']],
];
/** Less of a word than this says nothing of it, in letters: behind a prefix, before a suffix, as a part of a compound. */
const LEAST_BEHIND = 4;
const LEAST_BEFORE = 3;
const LEAST_PART = 3;
/** Longer words are no compounds, but addresses and the like; in letters. */
const LONGEST_COMPOUND = 30;

/** Prefixes behind which a word is as well known as without. */
const LIGHT_PREFIX = /^(?:re|un|non|over|pre|mis)-?(?=\p{L}{4})/u;

/** What a lower-case word may be a form of, itself too; also what stands behind a light prefix: "re-entered", "enter". */
export function formsOf(word: string, irregular: (word: string) => string[]): string[] {
  return [...new Set([word, word.replace(LIGHT_PREFIX, '')])].flatMap((root) => [
    root,
    ...regularBases(root).map(({ base }) => base),
    ...irregular(root),
    ...derivedFrom(root),
    ...(root.includes('-') ? root.split('-').slice(-1) : []),
  ]);
}

/** Words a lower-case word may be built on, by one step: "unemployment", "strengthen", "organise"; not all need to exist. */
export function rootsOf(word: string): string[] {
  const behind = PREFIXES.filter((p) => word.startsWith(p) && word.length - p.length >= LEAST_BEHIND);
  const before = SUFFIXES.filter(([s]) => word.endsWith(s) && word.length - s.length >= LEAST_BEFORE);
  return [
    ...regularBases(word).map(({ base }) => base),
    ...derivedFrom(word),
    ...behind.map((prefix) => word.slice(prefix.length)),
    ...before.flatMap(([suffix, instead]) => instead.map((end) => word.slice(0, -suffix.length) + end)),
    // as Americans write it, whose words are counted
    ...(word.includes('our') ? [word.replace('our', 'or')] : []),
    ...(/is(?:e|ed|es|ing|ation)$/.test(word) ? [word.replace(/is(?=[a-z]+$)/, 'iz')] : []),
  ];
}

/** The ways a lower-case word may be two in one: "court" and "room". */
export function halvesOf(word: string): (readonly [string, string])[] {
  const cuts = word.length > LONGEST_COMPOUND ? 0 : Math.max(0, word.length - 2 * LEAST_PART + 1);
  return Array.from({ length: cuts }, (_, i) => [word.slice(0, i + LEAST_PART), word.slice(i + LEAST_PART)]);
}
