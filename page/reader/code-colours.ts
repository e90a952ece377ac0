import type { CodeToken } from '../../core/code/tokens.ts';
import type { TextRun } from '../extract/text.ts';
import { textNodes } from '../extract/walk.ts';

/** On a part of coloured code: its kind, for the style sheet. */
const TOKEN_MARK = 'data-token';

/**
 * Wraps the parts of a code block in elements that say what they are. The text stays the same.
 * @param tokens in UTF-16 units of the block's text content, in order.
 * @param runs the text nodes behind the block, which stay true.
 */
export function colourCode(pre: HTMLElement, tokens: readonly CodeToken[], runs: TextRun[]): void {
  let at = 0;
  let next = 0;
  for (const node of textNodes(pre)) {
    const end = at + node.length;
    const inside: CodeToken[] = [];
    for (let token = tokens[next]; token && token.start < end; token = tokens[++next]) {
      inside.push({ ...token, start: Math.max(token.start, at) - at, end: Math.min(token.end, end) - at });
      // what goes on in the next node is looked at again there
      if (token.end > end) break;
    }
    at = end;
    if (inside.length > 0) follow(runs, node, split(node, inside));
  }
}

/** A text node that was cut, as its pieces: where each begins in the text that it had. */
type Piece = { node: Text; start: number };

/** Cuts a text node, from its end on, so that it stays the first of its pieces. */
function split(node: Text, tokens: readonly CodeToken[]): Piece[] {
  const pieces: Piece[] = [];
  for (const { start, end, kind } of tokens.toReversed()) {
    if (end < node.length) pieces.unshift({ node: node.splitText(end), start: end });
    const inner = start > 0 ? node.splitText(start) : node;
    if (start > 0) pieces.unshift({ node: inner, start });
    const wrapper = node.ownerDocument.createElement('span');
    wrapper.setAttribute(TOKEN_MARK, kind);
    inner.before(wrapper);
    wrapper.append(inner);
  }
  return [{ node, start: 0 }, ...pieces];
}

/** Lets the runs of a node that was cut lead to its pieces. */
function follow(runs: TextRun[], cut: Text, pieces: readonly Piece[]): void {
  const parts = runs.flatMap((run) => {
    if (run.node !== cut) return [run];
    return pieces.flatMap(({ node, start }, i) => {
      const stop = pieces[i + 1]?.start ?? Number.POSITIVE_INFINITY;
      const from = Math.max(run.from, start);
      const to = Math.min(run.from + run.length, stop);
      return from < to ? [{ at: run.at + from - run.from, length: to - from, node, from: from - start }] : [];
    });
  });
  runs.splice(0, runs.length, ...parts);
}
