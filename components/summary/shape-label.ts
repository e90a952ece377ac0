import type { Shape } from '../../core/report.ts';
import type { Translate } from '../../core/translate.ts';
import { listLabel } from '../labels.ts';

/** Says what a text is made of, where that is not simply prose: "This is a list of 14 items:". */
export function shapeLabel(t: Translate, shape: Shape): string | undefined {
  switch (shape.kind) {
    case 'prose':
      return undefined;
    case 'short':
      return t('shape_short');
    case 'recipe': {
      const parts = [t.count('shape_ingredients', shape.count)];
      if (shape.steps > 0) parts.push(t.count('shape_steps', shape.steps));
      return t('shape_recipe', listLabel(t, parts, 'and'));
    }
    case 'liveReport': {
      const times = [shape.entries[0]?.time, shape.entries.at(-1)?.time];
      const counted = t.count('shape_entries', shape.count);
      // What is cut off at a hundred does not tell its last time.
      return shape.count > shape.entries.length
        ? t('shape_liveReport', counted)
        : t('shape_liveReport_times', counted, times[0] ?? '', times[1] ?? '');
    }
    case 'thread': {
      const posts = t.count('shape_posts', shape.count);
      return shape.people > 1
        ? t('shape_thread_people', posts, t.count('shape_people', shape.people))
        : t('shape_thread', posts);
    }
    default:
      return t.count(`shape_${shape.kind}`, shape.count);
  }
}
