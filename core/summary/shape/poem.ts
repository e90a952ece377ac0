import type { Shape } from '../../report.ts';
import type { Doc } from '../../text/document.ts';

/** Verse stands in short lines that its writer has broken: words in a line at most, on average. */
const WORDS = 10;
/** Two lines are an address or a signature. */
const LINES = 3;
/** Verse makes up at least so much of a poem's page: who prints one may say a word before it. */
const SHARE = 0.3;
const FEWEST = 6;

/** A text much of which is verse. */
export function poem({ article, sentences, wordCount }: Doc): Shape | undefined {
  const words = new Map<number, number>();
  for (const { block, tokens } of sentences) words.set(block, (words.get(block) ?? 0) + tokens.length);
  let lines = 0;
  let inVerse = 0;
  article.blocks.forEach((block, at) => {
    const { kind, lines: own = 1 } = block;
    const count = words.get(at) ?? 0;
    if ((kind !== 'paragraph' && kind !== 'quote') || own < LINES || count > WORDS * own) return;
    // Prices, dates and numbered things are not sung of.
    if (/\p{N}/u.test(block.text)) return;
    lines += own;
    inVerse += count;
  });
  return lines >= FEWEST && inVerse >= SHARE * wordCount ? { kind: 'poem', count: lines } : undefined;
}
