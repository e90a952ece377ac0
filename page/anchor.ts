import type { Place } from '../core/article.ts';
import type { Sources, TextRun } from './extract/text.ts';

/**
 * The DOM Range that shows a place of the article.
 * @returns `null` when the place has no text, or its nodes have left the page or lost their text.
 */
export function rangeOf(place: Place, sources: Sources): Range | null {
  const runs = sources[place.block] ?? [];
  const first = runs.find((run) => run.at + run.length > place.start);
  const last = runs.findLast((run) => run.at < place.end);
  if (!first || !last || first.at >= place.end || last.at + last.length <= place.start) return null;
  const from = first.from + Math.max(0, place.start - first.at);
  const to = last.from + Math.min(last.length, place.end - last.at);
  if (!first.node.isConnected || !last.node.isConnected) return null;
  if (from > first.node.length || to > last.node.length) return null;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, from);
  range.setEnd(last.node, to);
  return range;
}

const indexes = new WeakMap<Sources, Map<Text, { block: number; run: TextRun }[]>>();

/** Has the places of text nodes be looked up anew: the sources have other nodes now. */
export function forgetIndex(sources: Sources): void {
  indexes.delete(sources);
}

/**
 * The place of the article that is shown at an offset of a text node.
 * @returns `null` when that text is not part of the article.
 */
export function placeAt(
  node: Node,
  offset: number,
  sources: Sources,
): { block: number; offset: number } | null {
  let index = indexes.get(sources);
  if (!index) {
    index = new Map();
    for (const [block, runs] of sources.entries()) {
      for (const run of runs) {
        const known = index.get(run.node);
        if (known) known.push({ block, run });
        else index.set(run.node, [{ block, run }]);
      }
    }
    indexes.set(sources, index);
  }
  const entries = node.nodeType === 3 ? (index.get(node as Text) ?? []) : [];
  const hit = entries.find(({ run }) => offset <= run.from + run.length);
  if (!hit) return null;
  return { block: hit.block, offset: hit.run.at + Math.max(0, offset - hit.run.from) };
}
