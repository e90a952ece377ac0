import type { Block } from '../../article.ts';

/** The lists of an article: the blocks of list items that stand in a row, in order. */
export function listsOf(blocks: readonly Block[]): number[][] {
  const out: number[][] = [];
  blocks.forEach(({ kind }, at) => {
    if (kind !== 'listItem') return;
    const last = out.at(-1);
    if (last?.at(-1) === at - 1) last.push(at);
    else out.push([at]);
  });
  return out;
}
