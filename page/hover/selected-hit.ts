import type { Term } from '../../core/report.ts';
import { boxesOf } from '../boxes.ts';
import type { Selected } from '../selected.ts';
import type { Hit } from './port.ts';

/** What was selected as a mark for the card of a term, which stands under `index`. */
export function selectedHit({ range, context, place }: Selected, index: number, term: Term | undefined): Hit {
  const text = range.toString();
  const { block, start } = place ?? { block: -1, start: -1 };
  const use = term?.places.findIndex((p) => p.block === block && p.start <= start && start < p.end) ?? -1;
  return {
    key: `selected:${index}:${block}:${start}`,
    term: index,
    ...(use < 0 ? {} : { use }),
    // A range whose text the page has changed shows something else now, or nothing.
    rects: () => (range.toString() === text ? boxesOf(range) : []),
    context,
  };
}
