import type { Settings } from './settings.ts';

/**
 * The names in our style sheets of the typefaces that come with the extension, by their setting: names by which no font
 * of a page or of the device goes. Their files: core/font-files.ts.
 */
export const SHIPPED_FAMILIES: Readonly<Partial<Record<Settings['font'], string>>> = {
  legible: 'Glossa Atkinson Hyperlegible Next',
  dyslexic: 'Glossa Lexend',
};
