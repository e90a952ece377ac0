import type { Block } from '../../article.ts';

/** The lists of an article: the blocks of list items that stand in a row, in order. */
export function listsOf(blocks: readonly Block[]): number[][] {
  return runsOf(blocks, ({ kind }) => kind === 'listItem');
}

/** The blocks of a sort that stand in a row, in order. */
export function runsOf(blocks: readonly Block[], isOf: (block: Block) => boolean): number[][] {
  const out: number[][] = [];
  blocks.forEach((block, at) => {
    if (!isOf(block)) return;
    const last = out.at(-1);
    if (last?.at(-1) === at - 1) last.push(at);
    else out.push([at]);
  });
  return out;
}
