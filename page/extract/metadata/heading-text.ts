import { bitsFor, hintsOf } from '../hints.ts';
import { clean, lineOf } from './sources.ts';

/** Parts of a heading that are not its text: labels, dates, buttons, names. */
const BESIDES = bitsFor(['meta', 'date', 'action', 'author', 'overlay', 'comments', 'sharing']);

/** A heading's text without what stands in it beside the title, and without the sign of a link to itself. */
export function headingText(element: Element): string {
  const parts: string[] = [];
  const visit = (inside: Element): void => {
    for (const node of inside.childNodes) {
      if (node.nodeType === 3) parts.push(node.textContent ?? '');
      else if (node.nodeType === 1) {
        const child = node as Element;
        if (/^(?:br|div|p)$/.test(child.localName)) parts.push(' ');
        if (child.localName === 'button' || (hintsOf(child) & BESIDES) !== 0) continue;
        visit(child);
      }
    }
  };
  visit(element);
  const text = clean(parts.join('')) || lineOf(element);
  return text.replace(/^[\s:|–—-]+|[\s|•–—-]+$|\s*[¶#§]$/g, '');
}

/** Names of headings that are the site's. */
const SITE_HEADING = /(?:^|[\s_-])(?:logo|brand(?:ing)?|site-?(?:title|name)|menu-title)(?:$|[\s_-])/i;

/** Whether a heading is the site's own: it is named so, or leads to the front page. */
export function isSiteHeading(element: Element): boolean {
  if (SITE_HEADING.test(`${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`))
    return true;
  const link = element.querySelector('a[href]') ?? element.closest('a[href]');
  return (
    link?.getAttribute('rel') === 'home' ||
    /^(?:https?:\/\/[^/]+\/?|\/)$/.test(link?.getAttribute('href') ?? '')
  );
}
