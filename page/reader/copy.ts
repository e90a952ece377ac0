import type { Place } from '../../core/article.ts';
import type { Sources, TextRun } from '../extract/text.ts';

/** The article's copy that the reader shows, with the text nodes behind its blocks. */
export interface Copy {
  element: HTMLElement;
  sources: Sources;
}

/** The run that holds all of a place, where one text node does. */
export function runOf(sources: Sources, { block, start, end }: Place): TextRun | undefined {
  if (end <= start) return undefined;
  return sources[block]?.find((run) => run.at <= start && end <= run.at + run.length);
}

/**
 * Wraps a place of the copy in an element, where the text of the place stands in one text node. Splits that node and
 * keeps `sources` true, so that every other place is still found. Best done before the copy is in the page: there each
 * cut is told to every Range of the page, and the marks of a long page are thousands.
 * @returns whether it was wrapped.
 */
export function wrap(sources: Sources, place: Place, wrapper: HTMLElement): boolean {
  const { block, start, end } = place;
  const runs = sources[block];
  const run = runOf(sources, place);
  if (!runs || !run) return false;
  const { node } = run;
  const from = run.from + (start - run.at);
  const inner = cut(runs, node, from);
  cut(runs, inner, end - start);
  inner.before(wrapper);
  wrapper.append(inner);
  return true;
}

/** Wraps a place of the copy whole, in as many elements as it has text nodes. */
export function wrapAll(sources: Sources, { block, start, end }: Place, wrapper: () => HTMLElement): void {
  const pieces = (sources[block] ?? []).map(({ at, length }) => ({
    block,
    start: Math.max(start, at),
    end: Math.min(end, at + length),
  }));
  for (const piece of pieces) if (piece.start < piece.end) wrap(sources, piece, wrapper());
}

/** Splits a text node; answers the node that begins at `offset`. */
function cut(runs: TextRun[], node: Text, offset: number): Text {
  if (offset === 0) return node;
  const rest = node.splitText(offset);
  const parts = runs.flatMap((run) => {
    if (run.node !== node || run.from + run.length <= offset) return [run];
    if (run.from >= offset) return [{ ...run, node: rest, from: run.from - offset }];
    const kept = offset - run.from;
    return [
      { ...run, length: kept },
      { at: run.at + kept, length: run.length - kept, node: rest, from: 0 },
    ];
  });
  runs.splice(0, runs.length, ...parts);
  return rest;
}
