/** What browsers offer beyond the DOM library's types: Chromium's own, and the standard (Firefox 142, Chromium 137). */
interface Selecting {
  getSelection?(): Selection | null;
}
interface Composed {
  getComposedRanges?(options: { shadowRoots: ShadowRoot[] }): StaticRange[];
}

/** What is selected inside a shadow root, if it is more than a caret. */
export function selectedIn(root: ShadowRoot & Selecting): StaticRange | Range | undefined {
  const selection: (Selection & Composed) | null = root.ownerDocument.getSelection();
  const [composed] = selection?.getComposedRanges?.({ shadowRoots: [root] }) ?? [];
  const inside = root.getSelection?.() ?? selection;
  const range = composed ?? (inside && inside.rangeCount > 0 ? inside.getRangeAt(0) : undefined);
  return range && !range.collapsed && root.contains(range.startContainer) ? range : undefined;
}
