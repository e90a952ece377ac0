import { forgetIndex } from './anchor.ts';
import type { Sources } from './extract/text.ts';

/** Text nodes of a block that the article leaves out (marks of notes, gaps) may stand between two that it has, so many. */
const BETWEEN = 20;

/**
 * A page that draws a part of it anew, with the same text, has new text nodes for it: gives a block whose nodes have left the
 * page those in their place, by their data and order. Each new node stands for one only.
 * @param added what has come into the page since
 * @returns whether any node was found again
 */
export function rejoin(live: Sources, added: readonly Node[]): boolean {
  const isLost = ({ node }: { node: Text }) => !node.isConnected;
  if (added.length === 0 || !live.some((runs) => runs.some(isLost))) return false;
  const fresh = textNodesIn(added);
  const at = Map.groupBy(fresh.keys(), (i) => fresh[i]?.data);
  const taken = new Set<number>();
  const moved = new Map<Text, Text>();
  for (const runs of live) {
    const lost = [...new Set(runs.filter(isLost).map(({ node }) => node))].filter((node) => !moved.has(node));
    const found = firstOf(at.get(lost[0]?.data) ?? [], (start) => follow(lost, start));
    for (const [k, node] of lost.entries()) {
      const i = found?.[k];
      const own = i === undefined ? undefined : fresh[i];
      if (i === undefined || !own) break;
      taken.add(i);
      moved.set(node, own);
    }
    for (const run of runs) run.node = moved.get(run.node) ?? run.node;
  }
  if (moved.size > 0) forgetIndex(live);
  return moved.size > 0;

  /** Which of the new nodes have the data of the lost ones, from one on. */
  function follow(lost: readonly Text[], start: number): number[] | undefined {
    const found: number[] = [];
    for (let i = start; found.length < lost.length && i - (found.at(-1) ?? start) <= BETWEEN; i++) {
      if (i >= fresh.length) return undefined;
      if (!taken.has(i) && fresh[i]?.data === lost[found.length]?.data) found.push(i);
    }
    return found.length === lost.length ? found : undefined;
  }
}

/** The first answer for one of some values. */
function firstOf<T, R>(values: readonly T[], answer: (value: T) => R | undefined): R | undefined {
  for (const value of values) {
    const found = answer(value);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The text nodes below some nodes that are in the page, each once. */
function textNodesIn(roots: readonly Node[]): Text[] {
  const found = new Set<Text>();
  for (const root of roots) {
    const { ownerDocument } = root;
    if (!root.isConnected || !ownerDocument) continue;
    const walker = ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node: Node | null = walker.currentNode; node; node = walker.nextNode())
      if (node.nodeType === Node.TEXT_NODE) found.add(node as Text);
  }
  return [...found];
}
