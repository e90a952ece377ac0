import Readability from '@mozilla/readability/Readability.js';
import { measure } from './measure.ts';
import { after, type TreeDocument, type TreeElement, type TreeNode } from './tree.ts';

/** Below this many characters Readability has missed the article and starts over, less strictly (its own default). */
const ENOUGH = 500;

/** Inline elements when all in them is inline. */
const HOLDS_PHRASING: ReadonlySet<string> = new Set(['A', 'DEL', 'INS']);

declare module '@mozilla/readability' {
  interface Readability<T> {
    /** Drops all elements of a name, but for videos. */
    _clean(element: TreeElement, name: string): void;
  }
}

/**
 * Readability on a tree of plain objects, minus what costs time and cannot change which text it keeps. The methods named
 * with `_` are its own, of the exact version this project pins: each gives the same answer sooner, or leaves out work on
 * pictures, addresses, styles and looks. Should a later version rename one, only time would be lost.
 */
export class TextReader extends Readability<TreeElement> {
  declare REGEXPS: { byline: RegExp; hashUrl: RegExp };
  declare PHRASING_ELEMS: readonly string[];
  declare DIV_TO_P_ELEMS: ReadonlySet<string>;
  declare _prepDocument: () => void;

  /** Its list of inline elements, quicker to look up. */
  private readonly phrasing: ReadonlySet<string>;
  private readonly tagNames: ReadonlySet<string>;

  constructor(tree: TreeDocument) {
    // It asks nothing of a document that the tree does not have.
    super(tree as unknown as Document, {
      charThreshold: ENOUGH,
      keepClasses: true,
      disableJSONLD: true,
      serializer: (element) => element as unknown as TreeElement,
    });
    this.phrasing = new Set(this.PHRASING_ELEMS);
    this.tagNames = tree.tagNames;
    const { body } = tree;
    const { refill } = body;
    body.refill = () => {
      refill?.();
      this._prepDocument();
    };
  }

  /** The tree holds nothing hidden (light-copy.ts). */
  _isProbablyVisible(): boolean {
    return true;
  }

  /** As the original, but asks for the text last. */
  _isValidByline(element: TreeElement, names: string): boolean {
    const says =
      this.REGEXPS.byline.test(names) ||
      element.getAttribute('rel') === 'author' ||
      element.getAttribute('itemprop')?.includes('author');
    if (!says) return false;
    const { length } = element.textContent.trim();
    return length > 0 && length < 100;
  }

  _isElementWithoutContent(element: TreeElement): boolean {
    if (measure(element).length > 0) return false;
    for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
      if (child.tagName !== 'BR' && child.tagName !== 'HR') return false;
    }
    return true;
  }

  _hasSingleTagInsideElement(element: TreeElement, tag: string): boolean {
    const only = element.firstElementChild;
    if (only?.tagName !== tag || only.nextElementSibling) return false;
    for (let child = element.firstChild; child; child = child.nextSibling) {
      if (child.nodeType === 3 && /\S$/.test(child.textContent)) return false;
    }
    return true;
  }

  _hasChildBlockElement(element: TreeElement): boolean {
    for (let node = after(element, element); node; node = after(node, element)) {
      if (node.nodeType === 1 && this.DIV_TO_P_ELEMS.has(node.tagName)) return true;
    }
    return false;
  }

  _isPhrasingContent(node: TreeNode): boolean {
    if (node.nodeType === 3 || this.phrasing.has(node.tagName)) return true;
    if (!HOLDS_PHRASING.has(node.tagName)) return false;
    for (let child = node.firstChild; child; child = child.nextSibling) {
      if (!this._isPhrasingContent(child)) return false;
    }
    return true;
  }

  _getAllNodesWithTag(node: TreeElement | TreeDocument, tags: readonly string[]): TreeElement[] {
    return node.withTags(tags);
  }

  /** Most pages have few of the elements it drops, and it makes none of them itself. */
  override _clean(element: TreeElement, name: string): void {
    if (this.tagNames.has(name.toUpperCase())) super._clean(element, name);
  }

  _getCharCount(element: TreeElement): number {
    return measure(element).commas;
  }

  _getLinkDensity(element: TreeElement): number {
    const { length } = measure(element);
    if (length === 0) return 0;
    let linked = 0;
    for (const link of element.withTags(['a'])) {
      const href = link.getAttribute('href');
      linked += measure(link).length * (href && this.REGEXPS.hashUrl.test(href) ? 0.3 : 1);
    }
    return linked / length;
  }

  _getTextDensity(element: TreeElement, tags: readonly string[]): number {
    const { length } = measure(element);
    if (length === 0) return 0;
    return element.withTags(tags).reduce((sum, inner) => sum + measure(inner).length, 0) / length;
  }

  _unwrapNoscriptImages(): void {}
  _cleanStyles(): void {}
  _fixLazyImages(): void {}
  _postProcessContent(): void {}
}
