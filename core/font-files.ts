import type { Settings } from './settings.ts';

/** A face of a typeface: one file of the extension (folder `fonts`). */
export interface FontFile {
  name: string;
  style: 'normal' | 'italic';
  /** A weight, or the two ends of a variable one, as CSS writes it. */
  weight: string;
  /** The characters it is for, as CSS writes them, where there are several files. */
  unicodeRange?: string;
}

const STYLES = ['normal', 'italic'] as const;

/** What the second file of a style is for, as its package says. */
const LATIN_EXTENDED =
  'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+20A0-20AB,U+20AD-20C0,U+2C60-2C7F,U+A720-A7FF';

/** The files of the typefaces that come with the extension, by their setting. */
export const FONT_FILES: Readonly<Partial<Record<Settings['font'], readonly FontFile[]>>> = {
  legible: STYLES.flatMap((style) => [
    { name: `atkinson-hyperlegible-next-latin-wght-${style}.woff2`, style, weight: '200 800' },
    {
      name: `atkinson-hyperlegible-next-latin-ext-wght-${style}.woff2`,
      style,
      weight: '200 800',
      unicodeRange: LATIN_EXTENDED,
    },
  ]),
  dyslexic: STYLES.flatMap((style) =>
    ['400', '700'].map((weight) => ({ name: `opendyslexic-latin-${weight}-${style}.woff2`, style, weight })),
  ),
};
