import type { LeftOutReason } from '../../../core/article.ts';
import { DATE } from '../judge/patterns.ts';
import type { Box, Line, Page } from '../page.ts';
import { byLooks, hintedBy, isLink, isOffer, orByline, type Said } from './box-reason.ts';
import { saidBy } from './phrases.ts';
import { ABOUT, LARGEST } from './vocabulary.ts';

/** A line with a date that is no longer tells when and by whom, characters. */
const DATE_LONGEST = 60;

/** A line of this many characters is more than a label. */
const PROSE = 40;

/**
 * Why each line of a page is left out, if it is: by the boxes around it that hold no kept text, or by itself.
 * @param isKept whether a box holds kept text.
 */
export function reasonsOf(
  page: Page,
  isLeftOut: (line: Line) => boolean,
  isKept: (box: Box) => boolean,
): (LeftOutReason | undefined)[] {
  const { lines, boxes } = page;
  const begins = lines.findIndex(({ box }) => isKept(box));
  const said: (Said | undefined)[] = [];
  const inArticle: boolean[] = [];
  for (const box of boxes) {
    const { parent } = box;
    const around = parent !== undefined && (inArticle[parent.index] ?? false);
    inArticle[box.index] = around || box.name === 'article' || box.name === 'main';
    if (isKept(box)) continue;
    const outer = parent && said[parent.index];
    const place = { outer: outer?.reason, inArticle: around, before: box.first < begins };
    said[box.index] = outer?.firm ? outer : (byLooks(box, lines, place) ?? outer);
  }
  return lines.map((line) => (isLeftOut(line) ? reasonOf(line, said[line.box.index]) : undefined));
}

function reasonOf(line: Line, around: Said | undefined): LeftOutReason {
  const { text, box } = line;
  if (box.hidden) return 'hidden';
  if (around?.firm || (around && isLink(line))) return around.reason;
  const own = byItself(line);
  // authors and dates of something else are not the article's
  if (own && !(around && (own === 'details' || own === 'author'))) return own;
  if (around?.prose && text.length >= PROSE && !own) return ABOUT.legal.test(text) ? 'legal' : around.prose;
  if (around) return around.reason;
  if (text.length <= DATE_LONGEST && DATE.test(text)) return 'details';
  if (isLink(line)) return text.length >= PROSE ? 'related' : 'navigation';
  return 'other';
}

function byItself(line: Line): LeftOutReason | undefined {
  const { hints, text } = line;
  const hinted = hintedBy(hints, isLink(line), (reason) => text.length <= (LARGEST[reason] ?? 0));
  if (hinted) return orByline(hinted, text.length);
  return saidBy(text) ?? (isOffer(line) ? 'offer' : undefined);
}
