import type { Place } from '../core/article.ts';
import { rangeOf } from './anchor.ts';
import type { Sources } from './extract/text.ts';
import { hideHighlight, showHighlight } from './highlights.ts';
import { canMark } from './marks.ts';

/** Names of the highlights, styled in marks.css: on dark text, and on light text. */
const ON_DARK_TEXT = 'glossa-skim';
const ON_LIGHT_TEXT = 'glossa-skim-dark';

/** From this lightness on a text is light: its ground is dark, whatever the page says of its scheme. */
const LIGHT = 0.5;

/**
 * Highlights key sentences on the page, or not. The page's nodes stay as they are, as with the marks of terms. Each
 * sentence is lit so that it can be read where it stands: dark pages are told by their light text.
 */
export function createSkim(places: readonly Place[], live: Sources): { set(on: boolean): void } {
  const shown = new Map<string, Highlight>();
  return {
    set(on) {
      if (!canMark()) return;
      for (const [name, highlight] of shown) hideHighlight(name, highlight);
      shown.clear();
      if (!on) return;
      for (const place of places) {
        const range = rangeOf(place, live);
        if (!range) continue;
        const name = isOnLightText(range) ? ON_LIGHT_TEXT : ON_DARK_TEXT;
        const highlight = shown.get(name) ?? new Highlight();
        highlight.add(range);
        shown.set(name, highlight);
      }
      for (const [name, highlight] of shown) {
        // Below the marks of terms.
        highlight.priority = -1;
        showHighlight(name, highlight);
      }
    },
  };
}

function isOnLightText({ startContainer }: Range): boolean {
  const element = startContainer.parentElement;
  const color = element ? getComputedStyle(element).color : '';
  const [red = 0, green = 0, blue = 0] = /^rgba?\(/.test(color)
    ? (color.match(/[\d.]+/g) ?? []).map(Number)
    : [];
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255 > LIGHT;
}
