import { languageOf } from './code.ts';
import { imageSource } from './media.ts';
import { BLOCK, nameOf } from './tags.ts';

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements that mean something to a reader and are kept as they are. */
const MEANINGFUL = set(
  'p h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre figure figcaption table caption thead tbody tfoot tr th td details ' +
    'summary a b strong i em u s del ins sub sup code kbd samp var abbr dfn mark q cite time small ruby rb rt rp bdi bdo ' +
    'aside picture',
);

/** Parts of tables only mean something inside one. */
const TABLE_PARTS = set('caption thead tbody tfoot tr th td');

/** A table whose cells hold this many lines each, or other tables, is there for layout. */
const CELL_BLOCKS = 'p,div,ul,ol,h1,h2,h3,h4,table';

const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  a: ['title', 'rel'],
  abbr: ['title'],
  dfn: ['title'],
  blockquote: ['cite'],
  q: ['cite'],
  ol: ['start', 'type', 'reversed'],
  li: ['value'],
  td: ['colspan', 'rowspan', 'headers'],
  th: ['colspan', 'rowspan', 'scope', 'headers'],
  time: ['datetime'],
  img: ['alt', 'width', 'height', 'title'],
  video: ['width', 'height'],
  source: ['type', 'media', 'sizes'],
  track: ['kind', 'srclang', 'label'],
};

const EVERYWHERE = ['id', 'lang', 'dir'];
const ADDRESSES = set('http: https: mailto: tel: data:');

/** The name of an element's copy inside `parent`: its own, a heading below the article's title, or a plain box or span. */
export function copyName(live: Element, parent: Element): string {
  const name = nameOf(live);
  if (name === 'h1') return 'h2';
  if (name === 'table') return isLayout(live) ? 'div' : 'table';
  if (TABLE_PARTS.has(name)) return /^(table|thead|tbody|tfoot|tr)$/.test(nameOf(parent)) ? name : 'div';
  if (name === 'a' && !live.hasAttribute('href')) return 'span';
  if (MEANINGFUL.has(name)) return name;
  return BLOCK.has(name) || name.includes('-') ? 'div' : 'span';
}

function isLayout(table: Element): boolean {
  if (table.getAttribute('role') === 'presentation') return true;
  if (table.querySelector('th,caption')) return false;
  if (table.querySelector('table')) return true;
  const cells = table.querySelectorAll('td');
  const rows = table.querySelectorAll('tr').length;
  if (cells.length <= rows) return true;
  return Array.from(cells).some((cell) => cell.querySelectorAll(CELL_BLOCKS).length > 3);
}

/** Copies what reading needs: addresses made absolute, sizes, alternatives, language and direction. */
export function copyAttributes(live: Element, twin: Element): void {
  const name = nameOf(twin);
  const base = live.ownerDocument.baseURI;
  for (const key of [...EVERYWHERE, ...(ATTRIBUTES[name] ?? [])]) {
    const value = live.getAttribute(key);
    if (value !== null && value !== '') twin.setAttribute(key, value);
  }
  if (name === 'a') address(twin, 'href', live.getAttribute('href'), base);
  if (name === 'img' || name === 'source' || name === 'video' || name === 'audio' || name === 'track') {
    const { src, srcset } = imageSource(live);
    address(twin, 'src', src, base);
    if (srcset) twin.setAttribute('srcset', absoluteSet(srcset, base));
  }
  if (name === 'video') address(twin, 'poster', live.getAttribute('poster'), base);
  if (name === 'video' || name === 'audio') twin.setAttribute('controls', '');
  if (name === 'pre' || name === 'code') {
    const language = languageOf(live);
    if (language) twin.setAttribute('data-language', language);
  }
}

function address(twin: Element, key: string, value: string | null | undefined, base: string): void {
  if (!value) return;
  if (value.startsWith('#')) {
    twin.setAttribute(key, value);
    return;
  }
  const url = parse(value, base);
  if (url && ADDRESSES.has(url.protocol)) twin.setAttribute(key, url.href);
}

function parse(value: string, base: string): URL | null {
  try {
    return new URL(value, base);
  } catch {
    return null;
  }
}

/** Candidates of a srcset are parted by a comma and white space; addresses may hold commas. */
function absoluteSet(srcset: string, base: string): string {
  return srcset
    .split(/,\s+/)
    .map((candidate) => {
      const [url = '', ...size] = candidate.trim().split(/\s+/);
      return [parse(url, base)?.href ?? url, ...size].join(' ');
    })
    .join(', ');
}
