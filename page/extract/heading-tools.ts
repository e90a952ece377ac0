import { nameOf } from './tags.ts';

/** Names of what stands in or after a heading, or a term defined, for those who edit the page or link to the place. */
const NAMES =
  /(?:^|[\s_-])(?:edit|editsection|editlink|anchor|anchorjs|headerlink|permalink|hash-?link)(?:$|[\s_-])/i;
/** The signs of links to a heading's place, whatever they are called. */
const SIGN = /^(?:[#¶§⚓]|🔗)\uFE0E?$/u;
/** Longer text is part of the heading, characters; so is what makes most of it. */
const LONGEST = 20;
const HEADING = /^(?:h[1-6]|dt)$/;

/**
 * Whether an element is a tool of a heading, in it or right after it, and not to be read.
 * @param name of the element, for it is asked of every one.
 */
export function isHeadingTool(element: Element, name: string): boolean {
  if (name !== 'span' && name !== 'a' && name !== 'div') return false;
  if (!NAMES.test(element.getAttribute('class') ?? '') && !isSign(element, name)) return false;
  const heading = headingOf(element);
  if (!heading) return false;
  const length = textLength(element);
  return length <= LONGEST && (!heading.contains(element) || length < textLength(heading) - length);
}

/** Looks at the address first: every link of a page is asked. */
const isSign = (element: Element, name: string): boolean =>
  name === 'a' &&
  element.getAttribute('href')?.startsWith('#') === true &&
  SIGN.test(element.textContent?.trim() ?? '');

function headingOf(element: Element): Element | null {
  const before = element.previousElementSibling;
  return before && HEADING.test(nameOf(before)) ? before : element.closest('h1,h2,h3,h4,h5,h6,dt');
}

const textLength = (element: Element): number => element.textContent?.trim().length ?? 0;
