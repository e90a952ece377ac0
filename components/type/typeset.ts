import type { TypeSettings } from './state.ts';

/** Sets an element's text as the reader likes it; the style sheets take it from there. */
export function typeset(
  element: HTMLElement,
  { theme, font, fontSize, width, lineHeight }: TypeSettings,
): void {
  element.dataset.theme = theme;
  element.style.setProperty('--r-font', `var(--g-${font})`);
  element.style.setProperty('--r-size', String(fontSize));
  element.style.setProperty('--r-width', String(width));
  element.style.setProperty('--r-leading', String(lineHeight));
}
