import { deriveTheme, isDark } from '../../core/colour/derive.ts';
import { SHIPPED_FAMILIES } from '../../core/font-families.ts';
import type { TypeSettings } from '../../core/type-settings.ts';

/**
 * Width of an average character of English text, in widths of the digit 0: measured of usual typefaces of each kind, with
 * the share of a line that a ragged edge leaves free.
 */
const CHARACTER_CH: Readonly<Record<TypeSettings['font'], number>> = {
  serif: 0.86,
  sans: 0.84,
  mono: 1,
  system: 0.84,
  legible: 0.71,
  dyslexic: 0.83,
};

/** Typefaces of the device, as lists of CSS. */
const DEVICE_FONTS = {
  serif: 'var(--g-serif)',
  sans: 'var(--g-reading-sans)',
  mono: 'var(--g-mono)',
  system: 'system-ui, sans-serif',
} as const;

/** A typeface as CSS; until one of ours has been loaded, or when it cannot be, the device's sans serif stands in. */
function fontFamily(font: TypeSettings['font']): string {
  const shipped = SHIPPED_FAMILIES[font];
  if (shipped) return `"${shipped}", ${DEVICE_FONTS.sans}`;
  return DEVICE_FONTS[font as keyof typeof DEVICE_FONTS];
}

/** A theme of the reader's own colours, as properties for assets/tokens.css; his ink as it is, for the article's text. */
function customColours(settings: TypeSettings): Record<string, string> {
  const theme = Object.entries(deriveTheme(settings)).map(([name, value]) => [`--c-${name}`, value]);
  return {
    ...Object.fromEntries(theme),
    '--r-ink': settings.ink,
    '--c-scheme': isDark(settings) ? 'dark' : 'light',
  };
}

/**
 * A typeface of ours is chosen to be able to read at all: then summary, captions, tables and tools have it, too, as
 * which the style sheets know the device's sans serif else.
 */
const besidesText = (font: TypeSettings['font']): Record<string, string> =>
  SHIPPED_FAMILIES[font] ? { '--g-sans': fontFamily(font) } : {};

/** How an element's text is to be set, as style properties; its theme is `data-theme`. The style sheets take it from there. */
export function typeStyle(settings: TypeSettings): Record<string, string> {
  return {
    '--r-font': fontFamily(settings.font),
    ...besidesText(settings.font),
    '--r-size': String(settings.fontSize),
    '--r-weight': String(settings.weight),
    '--r-measure': String(settings.width * CHARACTER_CH[settings.font]),
    '--r-leading': String(settings.lineHeight),
    '--r-letters': `${settings.letterSpacing}em`,
    '--r-words': `${settings.wordSpacing}em`,
    '--r-paragraphs': String(settings.paragraphSpacing),
    '--r-align': settings.align,
    '--r-hyphens': settings.hyphenate ? 'auto' : 'manual',
    ...(settings.theme === 'custom' ? customColours(settings) : {}),
  };
}

/** Sets an element's text as the reader likes it. */
export function typeset(element: HTMLElement, settings: TypeSettings): void {
  element.dataset.theme = settings.theme;
  element.removeAttribute('style');
  for (const [name, value] of Object.entries(typeStyle(settings))) element.style.setProperty(name, value);
}
