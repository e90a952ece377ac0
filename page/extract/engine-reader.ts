import { Readability } from '@mozilla/readability';

/**
 * Readability, minus what costs time and cannot change which text it keeps. The methods named with `_` are its own, of the
 * exact version this project pins: each gives the same answer sooner, or leaves out work on pictures, addresses, styles
 * and looks. Should a later version rename one, only time would be lost.
 */
export class TextReader extends Readability<Node> {
  declare REGEXPS: { byline: RegExp };
  declare _prepDocument: () => void;

  /** The copy holds nothing hidden (light-copy.ts). */
  _isProbablyVisible(): boolean {
    return true;
  }

  /** As the original, but asks for the text of the whole subtree last. */
  _isValidByline(element: Element, names: string): boolean {
    const says =
      element.getAttribute('rel') === 'author' ||
      element.getAttribute('itemprop')?.includes('author') ||
      this.REGEXPS.byline.test(names);
    if (!says) return false;
    const length = element.textContent?.trim().length ?? 0;
    return length > 0 && length < 100;
  }

  /** As the original, but stops at the first text. */
  _isElementWithoutContent(node: Node): boolean {
    if (node.nodeType !== 1 || holdsText(node)) return false;
    const { children } = node as Element;
    for (let i = 0; i < children.length; i++) if (!/^[bh]r$/.test(children[i]?.localName ?? '')) return false;
    return true;
  }

  /** Of the attributes only those that are looked at later go along. */
  _setNodeTag(element: Element & { readability?: unknown }, name: string): Element {
    const renamed: typeof element = element.ownerDocument.createElement(name);
    while (element.firstChild) renamed.append(element.firstChild);
    for (const key of ['class', 'id']) {
      const value = element.getAttribute(key);
      if (value) renamed.setAttribute(key, value);
    }
    if (element.readability) renamed.readability = element.readability;
    element.replaceWith(renamed);
    return renamed;
  }

  _unwrapNoscriptImages(): void {}
  _cleanStyles(): void {}
  _fixLazyImages(): void {}
  _postProcessContent(): void {}
}

function holdsText(node: Node): boolean {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3 ? /\S/.test((child as Text).data) : holdsText(child)) return true;
  }
  return false;
}
