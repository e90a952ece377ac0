import type { Line, Page } from '../../page.ts';
import { nameOf } from '../../tags.ts';

/** Longer lines are not looked at: emphasis says something of a short line only, characters. */
const LOOKED_AT = 300;

/** What the inline elements of a line say of it, as shares of its text. */
export interface Inline {
  emphasis: number;
  /** In links that stay on the page's site. */
  sameSite: number;
  /** In links to other places of the page. */
  inPage: number;
}

const NONE: Inline = { emphasis: 0, sameSite: 0, inPage: 0 };

const EMPHASIS: ReadonlySet<string> = new Set(['strong', 'b', 'em', 'i']);

/** @param site of the page, see `siteOf`. */
export function inlineOf(line: Line, site: string): Inline {
  const looksAtLinks = line.linkChars > 0;
  if (!looksAtLinks && line.text.length > LOOKED_AT) return NONE;
  let emphasised = 0;
  let sameSite = 0;
  let inPage = 0;
  for (const { node, length } of line.runs) {
    let isEmphasised = false;
    for (let at = node.parentElement; at && at !== line.box.element; at = at.parentElement) {
      const name = nameOf(at);
      if (EMPHASIS.has(name)) isEmphasised = true;
      else if (name === 'a') {
        const address = at.getAttribute('href') ?? '';
        if (isSameSite(address, site)) sameSite += length;
        if (address.startsWith('#')) inPage += length;
      }
    }
    if (isEmphasised) emphasised += length;
  }
  const size = line.text.length;
  return {
    emphasis: emphasised / size,
    sameSite: Math.min(1, sameSite / size),
    inPage: Math.min(1, inPage / size),
  };
}

/** Without parsing the address: every link of a page is looked at. */
function isSameSite(address: string, site: string): boolean {
  const other = address.includes('//') ? /^\s*(?:https?:)?\/\/([^/?#:]*)/i.exec(address)?.[1] : undefined;
  return other === undefined || withoutWww(other) === site;
}

const withoutWww = (host: string): string => host.toLowerCase().replace(/^www\./, '');

/** The site a page is from: its host without "www."; empty when its address has none. */
export function siteOf({ root }: Page): string {
  const address = root.ownerDocument.URL;
  return URL.canParse(address) ? withoutWww(new URL(address).hostname) : '';
}
