import { DATE } from './judge/patterns.ts';
import type { Box, Line, Page } from './page.ts';

/** Fewer words of its own beside its links say nothing, characters. */
const SAID = 20;

/** Where what is embedded says its address, besides `cite`. */
const ADDRESS = /^data-.*(?:permalink|url|href)$/;

/** Parts whose quotes are not the article's. */
const FOREIGN = /^(?:aside|nav|footer|form)$/;

/**
 * Posts from elsewhere that a page shows: quotes with a dated link to where they were said, or with an address of their own
 * that a link of theirs leads to the site of. Scripts of social networks find their posts by these and put frames in their
 * place; where none runs, they are to be read as quotes.
 */
const postsIn = ({ boxes }: Page): Box[] => boxes.filter((box) => box.name === 'blockquote' && isPost(box));

/** The lines of a page but for those of posts from elsewhere: these have authors and dates of their own. */
export function linesBesidePosts(page: Page): Line[] {
  const posted = new Set(postsIn(page).flatMap((box) => page.lines.slice(box.first, box.last + 1)));
  return page.lines.filter((line) => !posted.has(line));
}

/** The lines of the posts from elsewhere that stand amidst the kept lines. */
export function embeddedPosts(page: Page, kept: ReadonlySet<Line>): Line[] {
  const { lines } = page;
  const first = lines.findIndex((line) => kept.has(line));
  const last = lines.findLastIndex((line) => kept.has(line));
  const isAmidst = (box: Box): boolean => first >= 0 && box.last > first && box.first <= last + 1;
  return postsIn(page)
    .filter((box) => !box.hidden && isAmidst(box) && !isForeign(box))
    .flatMap((box) => lines.slice(box.first, box.last + 1));
}

function isPost({ element, chars, linkChars }: Box): boolean {
  if (chars - linkChars < SAID) return false;
  const links = Array.from(element.querySelectorAll('a[href]'));
  const source = links.at(-1);
  if (!source || siteOf(source.getAttribute('href')) === undefined) return false;
  if (DATE.test(source.textContent ?? '') || source.querySelector('time')) return true;
  const site = addressOf(element);
  return site !== undefined && links.some((link) => siteOf(link.getAttribute('href')) === site);
}

/** The site of the address that a quote says is its own. */
function addressOf(quote: Element): string | undefined {
  const name = quote.getAttributeNames().find((attribute) => attribute === 'cite' || ADDRESS.test(attribute));
  return name === undefined ? undefined : siteOf(quote.getAttribute(name));
}

/** @returns nothing for an address on the same site as its page. */
const siteOf = (address: string | null): string | undefined =>
  address?.match(/^https?:\/\/(?:www\.)?([^/?#]+)/i)?.[1]?.toLowerCase();

function isForeign(box: Box): boolean {
  for (let at = box.parent; at; at = at.parent) if (FOREIGN.test(at.name)) return true;
  return false;
}
