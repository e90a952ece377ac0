/*
 * Pictures, films and sounds load as soon as they stand in a live document, shown or not. What is not to be loaded yet
 * has its addresses put aside while it is still in a document that loads nothing.
 */

/** Attributes by which something is loaded. */
const LOADING = ['src', 'srcset', 'poster'] as const;

/** Put before the name of such an attribute while it is put aside. */
const ASIDE = 'data-aside-';

/** Films and sounds, with all that belongs to them. */
export const FILMS = 'video, audio, video *, audio *';
export const PICTURES = 'img, picture source';

/** Puts the addresses of these elements aside. */
export function withhold(elements: Iterable<Element>): void {
  for (const element of elements) move(element, '', ASIDE);
}

/** Gives these elements their addresses back; what stands in a live document then loads. */
export function release(elements: Iterable<Element>): void {
  for (const element of elements) move(element, ASIDE, '');
}

/** The address that a withheld element would be loaded from. */
export const withheldAddress = (element: Element): string | undefined =>
  element.getAttribute(`${ASIDE}src`) ?? undefined;

function move(element: Element, from: string, to: string): void {
  for (const name of LOADING) {
    const value = element.getAttribute(from + name);
    if (value === null) continue;
    element.setAttribute(to + name, value);
    element.removeAttribute(from + name);
  }
}
