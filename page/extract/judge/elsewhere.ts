import { has } from '../hints.ts';
import type { Box, Page } from '../survey.ts';

/** Lines that lead to the other pages of a text: "Page 2 of 4", "« Previous page". */
const COUNT =
  /^(?:page|seite|página|pagina|strona|страница)?\s*\d{1,3}\s*(?:of|von|de|di|sur|van|z|из|\/)\s*\d{1,3}$/i;
const TURN =
  /^[«‹←<\s]*(?:previous|prev|next|vorherige|nächste|précédente|suivante|anterior|siguiente|próxima)\s+(?:page|seite|página|pagina)\b/i;
/** Longer lines say more than that, characters. */
const LONGEST = 100;

/** Elements whose headers are their own. */
const SECTIONING = /^(?:article|aside|main|nav|section)$/;

/** Whether a line turns or counts the pages of a text, and is no part of it. */
export const turnsPages = (text: string): boolean =>
  text.length <= LONGEST && (COUNT.test(text) || TURN.test(text));

/**
 * Finds the lines of other texts than the one whose heading is the page's title: what stands in the site's own header;
 * and beside the `article` with that heading, further articles with main headings of their own, which some pages load
 * below it, and what calls itself about its author.
 * @param title the line with the page's title, -1 for none.
 * @returns whether a line belongs to one of them.
 */
export function otherTexts({ lines }: Page, title: number): (line: number) => boolean {
  const heading = lines[title]?.box;
  if (!heading) return () => false;
  const own = heading.name === 'h1' ? articleAround(heading) : undefined;
  const others = new Set<Box>();
  for (const { box } of own ? lines : []) {
    const article = box.name === 'h1' ? articleAround(box) : undefined;
    if (article && article !== own) others.add(article);
  }
  const isOther = (box: Box | undefined): boolean => {
    if (!box || (box.first <= title && box.last >= title)) return false;
    if (isBanner(box) || isOther(box.parent)) return true;
    return own !== undefined && (others.has(box) || has(box.hints, 'author')) && !isInside(box, own);
  };
  return (line) => isOther(lines[line]?.box);
}

const isInside = (box: Box, outer: Box): boolean => box.first >= outer.first && box.last <= outer.last;

/** A header that is no part's own is the site's (HTML accessibility mapping: the role `banner`). */
function isBanner(box: Box): boolean {
  if (box.name !== 'header') return false;
  for (let at = box.parent; at; at = at.parent) if (SECTIONING.test(at.name)) return false;
  return true;
}

/** The outermost `article` around a box, itself among them. */
function articleAround(box: Box | undefined): Box | undefined {
  let found: Box | undefined;
  for (let at = box; at; at = at.parent) if (at.name === 'article') found = at;
  return found;
}
