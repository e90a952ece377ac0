import { FORMULA_MARK } from '../extract/formulae.ts';

/** A formula that stands by itself, and its source: TeX, most often. */
export interface Formula {
  element: Element;
  source: string;
}

/** The formulae of an article's copy that have a line to themselves and whose source is known, in order. */
export function formulaeIn(content: HTMLElement): Formula[] {
  return [...content.querySelectorAll(`math[alttext], img[${FORMULA_MARK}][alt]`)].flatMap((element) => {
    const source = element.getAttribute(element.localName === 'math' ? 'alttext' : 'alt')?.trim() ?? '';
    return source !== '' && standsAlone(element) ? [{ element, source }] : [];
  });
}

/** Has nothing beside it in its paragraph or cell; one in a list of steps or a table may be small and close to others. */
function standsAlone(element: Element): boolean {
  if (element.closest('table, a, button, .left-out')) return false;
  if (element.getAttribute('display') === 'block') return true;
  const around = element.parentElement;
  return around?.matches('p, figure, div') === true && isOnly(element, around);
}

const isOnly = (element: Element, around: Element): boolean =>
  around.childElementCount === 1 && around.textContent?.trim() === element.textContent?.trim();
