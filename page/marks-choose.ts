import type { Block, Place } from '../core/article.ts';
import type { Term } from '../core/report.ts';

/** A use of a term that may be marked: its place is `terms[term].places[use]`. */
export interface Use {
  term: number;
  use: number;
  place: Place;
}

/**
 * The uses worth a mark: the first of each term in each section (from heading to heading), in reading order, never in
 * headings or code, and never inside a longer term.
 * @param allowed is the place one to mark? Asked last, as it looks at the page; refused, the next use has its turn.
 */
export function firstUses(
  terms: readonly Term[],
  blocks: readonly Block[],
  allowed: (use: Use) => boolean,
): Use[] {
  const sections = sectionsOf(blocks);
  const uses = terms.flatMap((term, t) => term.places.map((place, use): Use => ({ term: t, use, place })));
  uses.sort(byPlace);

  const out: Use[] = [];
  const marked = new Set<string>();
  let covered: Place | undefined;
  for (const use of uses) {
    const { block, start, end } = use.place;
    const kind = blocks[block]?.kind;
    if (covered?.block === block && start < covered.end) continue;
    covered = { block, start, end };
    const key = `${use.term} ${sections[block]}`;
    if (kind === undefined || kind === 'heading' || kind === 'code' || marked.has(key)) continue;
    if (!allowed(use)) continue;
    marked.add(key);
    out.push(use);
  }
  return out;
}

/** Number of the section each block is in. */
function sectionsOf(blocks: readonly Block[]): number[] {
  let section = 0;
  return blocks.map((block) => {
    if (block.kind === 'heading') section += 1;
    return section;
  });
}

/** Reading order; of two that start together the longer first. */
function byPlace(a: Use, b: Use): number {
  return a.place.block - b.place.block || a.place.start - b.place.start || b.place.end - a.place.end;
}
