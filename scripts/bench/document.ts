import type { Block } from '../../core/article.ts';
import { type Doc, makeDoc } from '../../core/text/document.ts';
import { articleOf } from '../cli/article.ts';

/** An article as the benchmark harness gives it. */
export interface BenchDocument {
  title: string;
  paragraphs: string[];
}

/** The harness' article as ours: its title is the first heading. */
export function benchDoc({ title, paragraphs }: BenchDocument): Doc {
  const blocks: Block[] = paragraphs.map((text) => ({ kind: 'paragraph', text }));
  if (title) blocks.unshift({ kind: 'heading', level: 1, text: title });
  return makeDoc({ ...articleOf(title, []), blocks }, 'en');
}
