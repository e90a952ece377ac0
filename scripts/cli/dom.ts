import { parseHTML } from 'linkedom';

/** A document without a window, parsed by linkedom, that knows its address. */
export function parseDocument(html: string, url: string): Document {
  const { document } = parseHTML(html);
  makeWhole(document);
  const base = document.querySelector('base[href]')?.getAttribute('href');
  const baseURI = base && URL.canParse(base, url) ? new URL(base, url).href : url;
  for (const [key, value] of Object.entries({ URL: url, documentURI: url, baseURI })) {
    Object.defineProperty(document, key, { value, configurable: true });
  }
  return document;
}

const IN_HEAD = /^(?:meta|link|title|script|style|base|noscript|template)$/;

/**
 * Gives a document its one root, head and body, as an HTML parser does: linkedom keeps what is written, even outside the
 * root, and makes an empty body when it is not next to the head. Must run before anything asks for `document.body`.
 */
function makeWhole(document: Document): void {
  const parts = Array.from(document.childNodes).flatMap(unwrap);
  const elements = parts.filter((node): node is HTMLElement => node.nodeType === 1);
  const named = (name: string) => elements.filter((element) => element.localName === name);
  const root = Array.from(document.children).find(isRoot) ?? document.createElement('html');
  const [head = document.createElement('head')] = named('head');
  const bodies = named('body');
  const [body = document.createElement('body')] = bodies;
  const before: Node[] = [];
  let inHead = true;
  for (const node of parts) {
    if (node === body) inHead = false;
    else if (node === head || node.nodeType === 10) continue;
    else if (bodies.some((other) => other === node)) body.append(...Array.from(node.childNodes));
    else if (inHead && IN_HEAD.test(node.nodeName.toLowerCase())) head.append(node);
    else if (inHead && bodies.length > 0) before.push(node);
    else body.append(node);
  }
  body.prepend(...before);
  for (const node of [...Array.from(document.childNodes), ...Array.from(root.childNodes)]) {
    if (node.nodeType !== 10) node.remove();
  }
  root.append(head, body);
  document.append(root);
}

const isRoot = (node: Node): boolean => node.nodeName.toLowerCase() === 'html';

/** What a root element holds, itself or nested by mistake. */
function unwrap(node: Node): Node[] {
  return isRoot(node) ? Array.from(node.childNodes).flatMap(unwrap) : [node];
}
