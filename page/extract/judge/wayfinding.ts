import type { Box, Page } from '../page.ts';
import { isAnnouncement } from './patterns.ts';

const HEADING = /^h[1-6]$/;
const LIST = /^(?:ul|ol|dl)$/;
const ROW = /^(?:table|ul|ol|dl|div|nav|p)$/;

/** "Next", "« Previous", as a link's whole text. */
const TURN =
  /^[«‹←<\s]*(?:prev(?:ious)?|next|zurück|vor|weiter|nächste|précédente?|suivante?|anterior|siguiente|próxim[ao]|precedente|successiv[ao]|vorige|volgende|назад|вперёд|далее)[»›→>\s]*$/i;
/** Links to the other places of a document beside those two. */
const PLACE = /^(?:up|home|top|index|contents|table of contents|inhalt|sommaire|índice|indice)$/i;
/** A row of such links has no more lines: three of each and their titles. */
const ROW_LINES = 8;

/** A list of contents has so many entries at least, of which this share are headings of the page. */
const ENTRIES = 3;
const HEADINGS = 0.8;
/** The title of a list of contents is no longer, characters. */
const TITLE = 40;
/** A link to a place of the page itself. */
const INWARD = 'a[href*="#"]';
/** The number before a heading: "2.1", "2.1.", "§ 3". */
const NUMBER = /^(?:§\s*)?\d+(?:\.\d+)*[.:)]?\s+/;

/**
 * Finds what only leads through a document: its list of contents, which says its headings once more, and the links to the
 * chapters before and after it.
 * @returns the lines, by their places.
 */
export function wayfinding(page: Page): ReadonlySet<number> {
  const boxes = [...contents(page), ...turns(page)];
  return new Set(
    boxes.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, i) => first + i)),
  );
}

const nameOf = (text: string): string => text.replace(NUMBER, '').toLowerCase();

/** Lists that repeat the headings below them, each with a title when a box holds nothing but the two. */
function contents({ lines, boxes }: Page): Pick<Box, 'first' | 'last'>[] {
  const headings = new Map<string, number>();
  lines.forEach(({ box, text }, i) => {
    if (HEADING.test(box.name)) headings.set(nameOf(text), i);
  });
  if (headings.size < ENTRIES) return [];
  return boxes
    .filter(({ element, name, first, last }) => {
      if (!LIST.test(name) || last - first + 1 < ENTRIES || !element.querySelector(INWARD)) return false;
      // a sentence that announces them would lead nowhere
      if (isAnnouncement(lines[first - 1]?.text ?? '')) return false;
      const entries = lines.slice(first, last + 1);
      const known = entries.filter(({ text }) => (headings.get(nameOf(text)) ?? -1) > last);
      return known.length >= entries.length * HEADINGS;
    })
    .map(({ first, last, parent }) => {
      const isTitled =
        parent?.first === first - 1 && parent.last === last && (lines[first - 1]?.text.length ?? 0) <= TITLE;
      return { first: isTitled ? first - 1 : first, last };
    });
}

/** Rows with two links at least to what is before, after or above. */
function turns({ lines, boxes }: Page): Box[] {
  const isTurn = lines.map(({ text, linkChars }) => linkChars >= text.length - 1 && TURN.test(text));
  if (!isTurn.includes(true)) return [];
  return boxes.filter(({ name, first, last }) => {
    if (!ROW.test(name) || last - first >= ROW_LINES) return false;
    const row = lines.slice(first, last + 1);
    const leading = row.filter(({ text }, i) => isTurn[first + i] || PLACE.test(text));
    return row.some((_, i) => isTurn[first + i]) && leading.length >= 2 && leading.length >= row.length / 2;
  });
}
