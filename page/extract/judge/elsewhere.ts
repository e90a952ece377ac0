import { has } from '../hints.ts';
import type { Box, Page } from '../page.ts';

/** Lines that lead to the other pages of a text: "Page 2 of 4", "« Previous page". */
const COUNT =
  /^(?:page|seite|página|pagina|strona|страница)?\s*\d{1,3}\s*(?:of|von|de|di|sur|van|z|из|\/)\s*\d{1,3}$/i;
const TURN =
  /^[«‹←<\s]*(?:previous|prev|next|vorherige|nächste|précédente|suivante|anterior|siguiente|próxima)\s+(?:page|seite|página|pagina)\b/i;
/** "© 2024 Somebody". */
const OWNER = /^(?:©|\(c\)|copyright)[\s:©]*(?:\(c\)\s*)?(?:19|20)\d\d\b/i;
/** Longer lines say more than that, characters. */
const LONGEST = 100;
/** "Was this page helpful?", "please use this form to report a documentation issue", "Edit this page". */
const ABOUT_PAGE =
  /^(?:was|did|is) (?:this|these) (?:page|article|document|docs?|information|topic|section|answer)\b.*(?:helpful|useful|help you)|\b(?:report|submit|file|open|suggest|send)\b.{0,40}\b(?:documentation|docs|page|article)\b.{0,12}\b(?:issues?|bugs?|errors?|corrections?|feedback|improvements?)\b|^(?:edit|improve) this (?:page|article|document)\b|^(?:submit|suggest) (?:a )?corrections?$/i;
const LONGEST_REQUEST = 300;

const HEADING = /^h[1-6]$/;
/** Elements whose headers are their own. */
const SECTIONING = /^(?:article|aside|main|nav|section)$/;

/** Whether a line turns or counts the pages of a text, or says who owns it, and is no part of it. */
export const isImprint = (text: string): boolean =>
  OWNER.test(text) ||
  (text.length <= LONGEST && (COUNT.test(text) || TURN.test(text))) ||
  (text.length <= LONGEST_REQUEST && ABOUT_PAGE.test(text));

/**
 * Finds the lines of other texts than the one whose heading is the page's title: what stands in the site's own header;
 * and beside the `article` with that heading, further articles with headings of that level or main headings, which some pages
 * load below it, and what calls itself about its author; in it, teasers of others.
 * @param title the line with the page's title, -1 for none.
 * @returns whether a line belongs to one of them.
 */
export function otherTexts({ lines, boxes }: Page, title: number): (line: number) => boolean {
  const heading = lines[title]?.box;
  if (!heading) return () => false;
  const articles = articlesAround(heading);
  const own = heading.name === 'h1' ? articles.at(-1) : undefined;
  const others = new Set<Box>();
  for (const { box, text, linkChars } of articles.length > 0 ? lines : []) {
    const [inner, ...outer] = box.name === heading.name ? articlesAround(box) : [];
    // pages that go on for ever load more of the same form below
    if (inner && isLike(inner, articles[0])) others.add(inner);
    if (!own) continue;
    const article = outer.at(-1) ?? inner;
    if (article && article !== own) others.add(article);
    // an article within the article whose heading leads elsewhere is a teaser
    if (
      box.parent?.name === 'article' &&
      box.parent !== own &&
      HEADING.test(box.name) &&
      linkChars === text.length
    )
      others.add(box.parent);
  }
  const inPart: boolean[] = [];
  const isOther: boolean[] = [];
  for (const box of boxes) {
    const up = box.parent?.index ?? -1;
    inPart[box.index] = inPart[up] === true || SECTIONING.test(box.parent?.name ?? '');
    // a header that is no part's own is the site's (HTML accessibility mapping: the role `banner`)
    const isBanner = box.name === 'header' && !inPart[box.index];
    const isAuthor = own !== undefined && has(box.hints, 'author') && !isInside(box, own);
    const holdsTitle = box.first <= title && box.last >= title;
    isOther[box.index] = isOther[up] === true || (!holdsTitle && (isBanner || isAuthor || others.has(box)));
  }
  return (line) => isOther[lines[line]?.box.index ?? -1] === true;
}

const isInside = (box: Box, outer: Box): boolean => box.first >= outer.first && box.last <= outer.last;

/** The `article` elements around a box, itself among them, the innermost first. */
function articlesAround(box: Box): Box[] {
  const found: Box[] = [];
  for (let at: Box | undefined = box; at; at = at.parent) if (at.name === 'article') found.push(at);
  return found;
}

/** Whether two boxes are two of one kind, neither in the other. */
const isLike = (box: Box, other: Box | undefined): boolean =>
  box !== other && box.depth === other?.depth && box.className === other.className;
