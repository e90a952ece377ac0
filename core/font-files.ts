import type { Settings } from './settings.ts';

/** A face of a typeface: one file of the extension (folder `fonts`). */
export interface FontFile {
  name: string;
  style: 'normal' | 'italic';
  /** Lightest and heaviest, as CSS writes it. */
  weight: string;
  /** The characters it is for, as CSS writes them, where there are several files. */
  unicodeRange?: string;
}

/** What the files for further letters are for, as their packages say. */
const LATIN_EXTENDED =
  'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+20A0-20AB,U+20AD-20C0,U+2C60-2C7F,U+A720-A7FF';

/** A variable face as its package has it: two files, by the letters they are for. */
const variable = (font: string, style: FontFile['style'], weight: string): FontFile[] => [
  { name: `${font}-latin-wght-${style}.woff2`, style, weight },
  { name: `${font}-latin-ext-wght-${style}.woff2`, style, weight, unicodeRange: LATIN_EXTENDED },
];

/** The files of the typefaces that come with the extension, by their setting. */
export const FONT_FILES: Readonly<Partial<Record<Settings['font'], readonly FontFile[]>>> = {
  legible: [
    ...variable('atkinson-hyperlegible-next', 'normal', '200 800'),
    ...variable('atkinson-hyperlegible-next', 'italic', '200 800'),
  ],
  // Has no italics of its own: the browser slants it.
  dyslexic: variable('lexend', 'normal', '100 900'),
};
