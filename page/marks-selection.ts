import type { Term } from '../core/report.ts';
import { placeAt } from './anchor.ts';
import type { Sources } from './extract/text.ts';
import type { Use } from './marks-choose.ts';

/** Who selects more than this copies or marks a passage and does not ask for a word, UTF-16 units. */
const LONGEST = 60;

/**
 * The term a reader has selected, where marks are not possible.
 * @returns `undefined` when the selection is empty, long, outside the article, or touches no term.
 */
export function termSelected(
  selection: Selection | null,
  terms: readonly Term[],
  live: Sources,
): Use | undefined {
  if (!selection || selection.isCollapsed || selection.toString().length > LONGEST) return;
  const range = selection.getRangeAt(0);
  const from = placeAt(range.startContainer, range.startOffset, live);
  const to = placeAt(range.endContainer, range.endOffset, live);
  if (!from || !to || from.block !== to.block) return;
  for (const [term, { places }] of terms.entries()) {
    const use = places.findIndex((p) => p.block === from.block && p.start < to.offset && p.end > from.offset);
    const place = places[use];
    if (place) return { term, use, place };
  }
  return;
}
