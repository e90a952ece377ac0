import { calloutOf } from './callouts.ts';
import { isLayout } from './layout-table.ts';
import { meaningOf } from './roles.ts';
import { BLOCK, isCustomBlock, nameOf } from './tags.ts';

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that mean something to a reader and are kept as they are. */
const MEANINGFUL = set(
  'p h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre figure figcaption table caption thead tbody tfoot tr th td details ' +
    'summary a b strong i em u s del ins sub sup code kbd samp var abbr dfn mark q cite time small ruby rb rt rp rtc bdi ' +
    'bdo aside picture',
);

/** Old elements, and the ones that say the same today. */
const TODAY: Readonly<Record<string, string>> = {
  menu: 'ul',
  dir: 'ul',
  strike: 's',
  acronym: 'abbr',
  tt: 'code',
  listing: 'pre',
  xmp: 'pre',
};

/** Parts of tables only mean something inside one. */
const TABLE_PARTS = set('caption thead tbody tfoot tr th td');
const IN_TABLE = /^(?:table|thead|tbody|tfoot|tr)$/;
const HEADING = /^h[1-6]$/;

/**
 * The name of an element's copy inside `parent`: what it means, a plain box, or nothing when only what is in it counts.
 * @param sections whether first-level headings head the article's sections, so that those below are one level deeper.
 */
export function copyName(live: Element, parent: Element, sections: boolean): string | undefined {
  const name = meaningOf(live);
  const outer = nameOf(parent);
  const block = BLOCK.has(name) || isCustomBlock(name, outer);
  if (HEADING.test(name)) return headingName(Number(name[1]), sections);
  // a heading, or a row, holds no boxes
  if (block && (HEADING.test(outer) || (IN_TABLE.test(outer) && !TABLE_PARTS.has(name)))) return undefined;
  if (name === 'figcaption' && parent.closest('figcaption')) return 'p';
  if (name === 'table') return isLayout(live) ? 'div' : 'table';
  if (TABLE_PARTS.has(name)) return IN_TABLE.test(outer) ? name : 'div';
  if (name === 'a' && (!live.hasAttribute('href') || isPermalink(live, parent)))
    return keepsSpan(live) ? 'span' : undefined;
  const callout = calloutOf(live);
  if (callout) return callout;
  const today = TODAY[name] ?? name;
  if (MEANINGFUL.has(today)) return today;
  if (block) return 'div';
  return keepsSpan(live) ? 'span' : undefined;
}

/** The article's title is its only first-level heading. */
const headingName = (level: number, sections: boolean): string =>
  `h${Math.min(6, Math.max(2, level + (sections ? 1 : 0)))}`;

/** Whether a link is all of a heading and leads to a place on its page: to the heading itself, or back to the contents. */
const isPermalink = (link: Element, parent: Element): boolean =>
  HEADING.test(nameOf(parent)) &&
  link.getAttribute('href')?.startsWith('#') === true &&
  link.textContent?.trim() === link.closest('h1,h2,h3,h4,h5,h6')?.textContent?.trim();

const keepsSpan = (live: Element): boolean => live.hasAttribute('lang') || live.hasAttribute('dir');
