import type { Box, Line, Page } from '../../page.ts';
import { isIn } from '../context.ts';
import type { Setting } from '../setting.ts';
import { likenessOf } from './likeness.ts';
import { COUNT_SCALE, flag, isInside, scaled } from './scale.ts';

/** What Readability says: of a line, around it, and of the lines that look like it. @param looks of the boxes. */
export function opinionFeatures(page: Page, setting: Setting, looks: Int32Array) {
  const { shares, total, engineIn, home, first, last, running, missed } = setting;
  const keptShare = (box: Box | undefined): number =>
    box ? Math.min(1, engineIn(box) / Math.max(1, box.chars)) : 0;
  const likeness = likenessOf(page, setting, looks);
  let before = 0;
  return ({ box, text }: Line, i: number) => {
    const share = shares[i] ?? 0;
    const { names } = setting.contextOf(box);
    const li = flag(isIn(names, 'li'));
    const inSpan = flag(first >= 0 && i >= first && i <= last);
    const inHome = flag(isInside(i, home));
    const engineBefore = before / total;
    before += share * text.length;
    return {
      engine: share,
      parent: keptShare(box.parent),
      ancestor: keptShare(box.parent?.parent?.parent),
      partEngine: keptShare(setting.partOf(box)),
      alikeEngine: likeness.alikeEngine(box),
      alikeKept: likeness.alikeKept(box),
      besideEngine: likeness.besideEngine(box),
      engineBefore,
      inSpan,
      beforeSpan: first >= 0 && i < first ? scaled(first - i, COUNT_SCALE) : 0,
      missed,
      running,
      engineXheading: share * flag(/^h[1-6]$/.test(box.name)),
      engineXli: share * li,
      engineXarticle: share * flag(isIn(names, 'article')),
      engineXinSpan: share * inSpan,
      homeXli: inHome * li,
      homeXscattered: inHome * (1 - running),
    };
  };
}
