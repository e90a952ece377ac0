import { bitsFor, has } from '../../hints.ts';
import type { Box, Line, Page } from '../../page.ts';
import { isIn } from '../context.ts';
import type { Setting } from '../setting.ts';
import { COUNT_SCALE, flag, scaled } from './scale.ts';

/** Hints of things that are not the article, of which a small box is sure to be one. */
const UNWANTED = bitsFor(['consent', 'advertising', 'sharing', 'newsletter']);

/** A box no larger than this is small, characters. */
const SMALL = 300;

/** The depth of a deep page, boxes. */
const DEEP = 30;

/** What a line's element and those around it are, beside the hints and names the context gives as bits. */
export function elementFeatures({ lines, boxes }: Page, setting: Setting) {
  const code = lines.reduce((sum, { box, text }) => sum + (isCode(box) ? text.length : 0), 0);
  const codeAll = code / Math.max(1, boxes[0]?.chars ?? 0);
  return (line: Line, i: number) => {
    const { box } = line;
    const { name, parent } = box;
    const context = setting.contextOf(box);
    const isComment = has(context.hints | line.hints, 'comments');
    return {
      heading: flag(/^h[1-6]$/.test(name)),
      paragraph: flag(name === 'p'),
      division: flag(name === 'div'),
      code: flag(isCode(box)),
      term: flag(name === 'dt' || name === 'dd'),
      cell: flag(name === 'td' || name === 'th'),
      caption: flag(name === 'figcaption' || isIn(context.names, 'figure')),
      hidden: flag(box.hidden),
      articleBody: flag(context.body),
      dialog: flag(context.dialog),
      depth: Math.min(1, box.depth / DEEP),
      siblings: scaled(parent ? parent.last - parent.first + 1 : 1, COUNT_SCALE),
      smallUnwanted: flag(isSmallUnwanted(box)),
      codeAll,
      commentsXoutside: flag(isComment) * (1 - (setting.shares[i] ?? 0)),
    };
  };
}

const isCode = ({ name, parent }: Box): boolean => name === 'pre' || parent?.name === 'pre';

function isSmallUnwanted(box: Box): boolean {
  for (let at: Box | undefined = box; at && at.chars <= SMALL; at = at.parent) {
    if ((at.hints & UNWANTED) !== 0) return true;
  }
  return false;
}
