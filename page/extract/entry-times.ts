import type { Box, Line, Page } from './page.ts';

/** So many entries in a row make a report in entries; fewer boxes with a time are anything. */
const ENTRIES = 3;

/**
 * The lines that say when each entry of a text was written, in a report that is written while things happen: a `<time>`
 * alone at the head of each of several boxes side by side.
 */
export function entryTimes({ root, lines }: Page, kept: ReadonlySet<Line>): Line[] {
  if (!root.querySelector('time')) return [];
  const found = new Map<Box, Set<Line>>();
  lines.forEach((line, i) => {
    if (!isTime(line)) return;
    const hasText = (box: Box): boolean => lines.slice(i + 1, box.last + 1).some((other) => kept.has(other));
    // the first of all entries starts what is around them, too
    for (let at: Box | undefined = line.box; at?.parent && at.first === i; at = at.parent) {
      if (at.last === i || !hasText(at)) continue;
      const known = found.get(at.parent);
      if (known) known.add(line);
      else found.set(at.parent, new Set([line]));
    }
  });
  return [...found.values()].filter((times) => times.size >= ENTRIES).flatMap((times) => [...times]);
}

const isTime = ({ runs }: Line): boolean => runs.every(({ node }) => node.parentElement?.closest('time'));
