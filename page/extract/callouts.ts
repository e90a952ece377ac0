import { nameOf } from './tags.ts';

/** Class names of a sentence of the article set large between its paragraphs. */
const PULL_QUOTE = /(?:^|[\s_-])(?:pull-?quote|quote-?pull|blockquote)(?:$|[\s_-])/i;

/** Class names of boxes in which an article stops to remark on something. */
const CALLOUT =
  /(?:^|\s)(?:admonition|admonitionblock|callout|alert|markdown-alert|note|notice|tip|hint|important|caution|warning|info-?box|sidenote|marginnote)(?:$|[\s_-])/i;

/** Roles of such boxes (WAI-ARIA, DPUB-ARIA). */
const REMARK_ROLE = /^(?:note|doc-(?:tip|notice|footnote|example))$/;

/** Boxes that may be either; a paragraph keeps its own name. */
const BOX = /^(?:div|section|aside)$/;

/** What a box of remarks is in the article: a pull quote a quote, a callout an aside; any other box nothing special. */
export function calloutOf(element: Element): 'blockquote' | 'aside' | undefined {
  if (!BOX.test(nameOf(element))) return undefined;
  const names = element.getAttribute('class') ?? '';
  if (PULL_QUOTE.test(names)) return element.querySelector('blockquote') ? undefined : 'blockquote';
  return CALLOUT.test(names) || REMARK_ROLE.test(element.getAttribute('role') ?? '') ? 'aside' : undefined;
}
