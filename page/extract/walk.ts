/** `NodeFilter.SHOW_TEXT`: the global is missing outside browsers. */
const SHOW_TEXT = 4;

/** All text nodes below a node, in document order. */
export function textNodes(root: Node): Text[] {
  const document = root.nodeType === 9 ? (root as Document) : root.ownerDocument;
  if (!document) return [];
  const walker = document.createTreeWalker(root, SHOW_TEXT);
  const found: Text[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) found.push(node as Text);
  return found;
}
