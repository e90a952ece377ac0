import { nameOf } from './tags.ts';
import { textNodes } from './walk.ts';

/** Class names of pictures that show a formula, and addresses of what draws them. */
const FORMULA = /(?:^|[\s_-])(?:math|maths|latex|tex|formula|equation)(?:$|[\s_-])/i;
const RENDERER = /[/.](?:latex|mathtex|mimetex|codecogs)\b/i;

/** On a copied picture: shows a formula. */
export const FORMULA_MARK = 'data-formula';

/** Class names of the copy of a formula that is drawn with text for the eye, by the libraries that also give MathML. */
const DRAWN = /(?:^|\s)(?:katex-html|mjx-math)(?:$|\s)/;

/** Whether an element draws a formula a second time: its MathML stands next to it. */
export function isDrawnFormula(element: Element, name: string): boolean {
  if (name === 'span' ? !DRAWN.test(element.getAttribute('class') ?? '') : !/^(?:nobr|mjx-math)$/.test(name))
    return false;
  return isBesideMath(element);
}

/** What a picture of a formula says in its place, such as its TeX; nothing when its MathML stands next to it. */
export function formulaText(image: Element): string {
  const shows =
    image.hasAttribute(FORMULA_MARK) ||
    FORMULA.test(image.getAttribute('class') ?? '') ||
    RENDERER.test(image.getAttribute('src') ?? '');
  if (!shows || isFallback(image)) return '';
  return image.getAttribute('alt')?.trim() ?? '';
}

/** Whether a picture stands for MathML beside it, for browsers that cannot show that. */
export const isFallback = (image: Element): boolean => isBesideMath(image);

/** Whether MathML stands right beside an element: words between two formulae part them. */
const isBesideMath = (element: Element): boolean =>
  holdsMath(besides(element, 'previousSibling')) || holdsMath(besides(element, 'nextSibling'));

function besides(element: Element, side: 'previousSibling' | 'nextSibling'): Node | null {
  let node = element[side];
  while (node && (node.nodeType === 8 || (node.nodeType === 3 && !/\S/.test((node as Text).data))))
    node = node[side];
  return node;
}

function holdsMath(node: Node | null): boolean {
  if (node?.nodeType !== 1) return false;
  return nameOf(node as Element) === 'math' || (node as Element).querySelector('math') !== null;
}

/**
 * A copy of a formula in MathML. Its source (TeX, most often) becomes its `alttext`: annotations would be read out or
 * shown twice.
 * @param note told of each text node of the copy and the live one behind it.
 */
export function copyFormula(
  live: Element,
  target: Document,
  note: (twin: Text, live: Text) => void,
): Element {
  const twin = target.importNode(live, true);
  const texts = textNodes(live);
  textNodes(twin).forEach((text, i) => {
    const origin = texts[i];
    if (origin) note(text, origin);
  });
  for (const annotation of twin.querySelectorAll('annotation, annotation-xml')) {
    const isTex = /tex/i.test(annotation.getAttribute('encoding') ?? '');
    const source = annotation.textContent?.trim();
    if (isTex && source && !twin.hasAttribute('alttext')) twin.setAttribute('alttext', source);
    annotation.remove();
  }
  if (live.closest('.katex-display, [display="true"]')) twin.setAttribute('display', 'block');
  return twin;
}
