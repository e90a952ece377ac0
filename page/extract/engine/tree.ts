/**
 * A tree of plain objects with as much of the DOM's ways as Readability asks for. The browser's own nodes would be copied,
 * moved and counted through its bindings, which costs several times as much; and here the size of any text is known
 * without putting it together.
 */

/** How much text a node holds, as it would be shown: white space folded, ends trimmed. */
export interface Measure {
  /** UTF-16 units. */
  length: number;
  commas: number;
  /** White space at its ends, which makes one space with what is beside it. */
  spaceBefore: boolean;
  spaceAfter: boolean;
}

abstract class Linked {
  parentNode: TreeElement | null = null;
  previousSibling: TreeNode | null = null;
  nextSibling: TreeNode | null = null;

  get nextElementSibling(): TreeElement | null {
    let node = this.nextSibling;
    while (node && node.nodeType !== 1) node = node.nextSibling;
    return node;
  }

  remove(this: TreeNode): void {
    const { parentNode, previousSibling, nextSibling } = this;
    if (!parentNode) return;
    if (previousSibling) previousSibling.nextSibling = nextSibling;
    else parentNode.firstChild = nextSibling;
    if (nextSibling) nextSibling.previousSibling = previousSibling;
    else parentNode.lastChild = previousSibling;
    this.parentNode = this.previousSibling = this.nextSibling = null;
    parentNode.forget(this);
  }
}

export class TreeText extends Linked {
  readonly nodeType = 3;
  readonly tagName = undefined;
  measure: Measure | undefined;
  readonly textContent: string;
  /** The page's own text node. */
  readonly live: Text;

  constructor(live: Text, text: string) {
    super();
    this.live = live;
    this.textContent = text;
  }
}

export class TreeElement extends Linked {
  readonly nodeType = 1;
  firstChild: TreeNode | null = null;
  lastChild: TreeNode | null = null;
  measure: Measure | undefined;
  /** Upper case, in XHTML as well. */
  tagName: string;
  className: string;
  id: string;
  /** The page's own element; one that Readability makes has none. */
  readonly live: Element | undefined;
  /** Makes its content anew, as it was. */
  refill: (() => void) | undefined;
  /** What Readability notes on elements; declared here, so that all have one shape. */
  readability: unknown;
  _readabilityDataTable: unknown;
  private elements: TreeElement[] | undefined;

  constructor(tagName: string, live?: Element, className = '', id = '') {
    super();
    this.tagName = tagName;
    this.live = live;
    this.className = className;
    this.id = id;
  }

  get nodeName(): string {
    return this.tagName;
  }

  /** Readability keeps the body's to start over from: see `TreeDocument`. */
  get innerHTML(): string {
    return '';
  }

  set innerHTML(_html: string) {
    this.refill?.();
  }

  get firstElementChild(): TreeElement | null {
    const { firstChild } = this;
    return firstChild?.nodeType === 3 ? firstChild.nextElementSibling : firstChild;
  }

  get children(): readonly TreeElement[] {
    if (!this.elements) {
      this.elements = [];
      for (let child = this.firstElementChild; child; child = child.nextElementSibling) {
        this.elements.push(child);
      }
    }
    return this.elements;
  }

  get childNodes(): readonly TreeNode[] {
    const nodes: TreeNode[] = [];
    for (let child = this.firstChild; child; child = child.nextSibling) nodes.push(child);
    return nodes;
  }

  get attributes(): ArrayLike<{ value: string }> {
    return this.live?.attributes ?? [];
  }

  get textContent(): string {
    let text = '';
    for (const { textContent } of this.texts()) text += textContent;
    return text;
  }

  /** All text nodes below, in order. */
  texts(): TreeText[] {
    const found: TreeText[] = [];
    for (let node = after(this, this); node; node = after(node, this))
      if (node.nodeType === 3) found.push(node);
    return found;
  }

  getAttribute(name: string): string | null {
    if (name === 'class') return this.className || null;
    if (name === 'id') return this.id || null;
    return this.live?.getAttribute(name) ?? null;
  }

  getElementsByTagName(name: string): TreeElement[] {
    return this.withTags([name]);
  }

  /** All elements below with one of these names, in order. */
  withTags(names: readonly string[]): TreeElement[] {
    const wanted = names.map((name) => name.toUpperCase());
    const [only] = wanted.length === 1 ? wanted : [];
    const found: TreeElement[] = [];
    for (let node = after(this, this); node; node = after(node, this)) {
      if (node.nodeType !== 1) continue;
      if (only === undefined ? wanted.includes(node.tagName) : node.tagName === only) found.push(node);
    }
    return found;
  }

  appendChild(node: TreeNode): void {
    node.remove();
    this.put(node, this.lastChild, null);
  }

  removeChild(node: TreeNode): void {
    node.remove();
  }

  replaceChild(node: TreeNode, old: TreeNode): void {
    node.remove();
    const { previousSibling, nextSibling } = old;
    old.remove();
    this.put(node, previousSibling, nextSibling);
  }

  private put(node: TreeNode, before: TreeNode | null, behind: TreeNode | null): void {
    node.parentNode = this;
    node.previousSibling = before;
    node.nextSibling = behind;
    if (before) before.nextSibling = node;
    else this.firstChild = node;
    if (behind) behind.previousSibling = node;
    else this.lastChild = node;
    this.elements = undefined;
    this.forget();
  }

  /** What was known of its text is no more; a removed child leaves the list of children where it is. */
  forget(removed?: TreeNode): void {
    if (removed?.nodeType === 1 && this.elements) {
      this.elements.splice(this.elements.indexOf(removed), 1);
    }
    for (let at: TreeElement | null = this; at?.measure; at = at.parentNode) at.measure = undefined;
  }
}

export type TreeNode = TreeElement | TreeText;

/** The next node in the document's order inside `root`. */
export function after(node: TreeNode, root: TreeElement): TreeNode | null {
  if (node.nodeType === 1 && node.firstChild) return node.firstChild;
  let at: TreeNode = node;
  while (at !== root) {
    if (at.nextSibling) return at.nextSibling;
    if (!at.parentNode) return null;
    at = at.parentNode;
  }
  return null;
}

/** What Readability asks of a document. */
export class TreeDocument {
  readonly documentElement: TreeElement;
  readonly body: TreeElement;
  readonly title: string;
  /** The names of all elements in the body as it was at first. */
  readonly tagNames: ReadonlySet<string>;
  private readonly metas: readonly Element[];
  /** Tells Readability that elements can be renamed in place, as in the tree it was first written for. */
  readonly firstChild = { __JSDOMParser__: true };

  constructor(live: Document, body: TreeElement, tagNames: ReadonlySet<string>) {
    this.title = live.title;
    this.tagNames = tagNames;
    this.metas = Array.from(live.getElementsByTagName('meta'));
    // without its names, for which Readability may throw the whole page away
    this.documentElement = new TreeElement('HTML');
    this.documentElement.appendChild(body);
    this.body = body;
  }

  createElement(name: string): TreeElement {
    return new TreeElement(name.toUpperCase());
  }

  getElementsByTagName(name: string): readonly (TreeElement | Element)[] {
    return name === 'meta' ? this.metas : this.withTags([name]);
  }

  withTags(names: readonly string[]): TreeElement[] {
    return this.documentElement.withTags(names);
  }
}
