import { DEFAULTS, type Settings } from './settings.ts';

/** The settings by which letters and lines of an article are set. */
export const LETTER_KEYS = [
  'font',
  'fontSize',
  'weight',
  'lineHeight',
  'letterSpacing',
  'wordSpacing',
  'paragraphSpacing',
  'width',
  'align',
  'hyphenate',
] as const satisfies readonly (keyof Settings)[];

/** All by which its text is set: those, and colours. */
export const TYPE_KEYS = [
  ...LETTER_KEYS,
  'theme',
  'paper',
  'ink',
  'link',
] as const satisfies readonly (keyof Settings)[];

export type LetterSettings = Pick<Settings, (typeof LETTER_KEYS)[number]>;
export type TypeSettings = Pick<Settings, (typeof TYPE_KEYS)[number]>;

/** How the text is set until the reader changes it. */
export const TYPE_DEFAULTS: TypeSettings = pick(DEFAULTS, TYPE_KEYS);

/** The entries of an object that have one of these keys. */
export function pick<T extends object, K extends keyof T>(from: T, keys: readonly K[]): Pick<T, K> {
  return Object.fromEntries(keys.filter((key) => key in from).map((key) => [key, from[key]])) as Pick<T, K>;
}
