import { DEFAULTS } from './settings.ts';
import { LETTER_KEYS, type LetterSettings, pick } from './type-settings.ts';

export const PRESETS = ['comfortable', 'compact', 'dyslexia', 'lowVision'] as const;
export type Preset = (typeof PRESETS)[number];

const COMFORTABLE: LetterSettings = pick(DEFAULTS, LETTER_KEYS);

/**
 * Whole ways to set the text; colours are chosen apart. Dyslexia: the wide spacing, short lines and ragged, unbroken
 * words that the British Dyslexia Association's style guide advises (2018). Low vision: the size of large print, 18 pt,
 * and the spacing of WCAG 2.2, 1.4.12.
 */
const VALUES: Readonly<Record<Preset, LetterSettings>> = {
  comfortable: COMFORTABLE,
  compact: { ...COMFORTABLE, fontSize: 17, lineHeight: 1.4, paragraphSpacing: 0.5, width: 72 },
  dyslexia: {
    ...COMFORTABLE,
    font: 'dyslexic',
    fontSize: 19,
    lineHeight: 1.8,
    letterSpacing: 0.03,
    wordSpacing: 0.1,
    paragraphSpacing: 1,
    width: 56,
    hyphenate: false,
  },
  lowVision: {
    ...COMFORTABLE,
    font: 'legible',
    fontSize: 28,
    weight: 500,
    lineHeight: 1.7,
    letterSpacing: 0.02,
    wordSpacing: 0.08,
    paragraphSpacing: 1,
    width: 56,
    hyphenate: false,
  },
};

export const presetValues = (preset: Preset): LetterSettings => VALUES[preset];

/** The preset that the text is set by; none once anything of it was changed. */
export function presetOf(settings: LetterSettings): Preset | undefined {
  return PRESETS.find((preset) => LETTER_KEYS.every((key) => settings[key] === VALUES[preset][key]));
}
