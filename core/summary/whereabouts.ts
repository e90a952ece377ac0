import { sameText } from '../outline.ts';
import type { Whereabouts } from '../report.ts';
import type { Doc, Sentence } from '../text/document.ts';

/** Tells where sentences of an article stand. Linear, once for all sentences. */
export function whereabouts(doc: Doc): (sentence: Sentence) => Whereabouts {
  let words = 0;
  const before = doc.sentences.map(({ tokens }) => {
    const at = words;
    words += tokens.length;
    return at;
  });
  let heading: string | undefined;
  const headings = doc.article.blocks.map((block) => {
    if (block.kind === 'heading' && !sameText(block.text, doc.article.title)) heading = block.text;
    return heading;
  });
  return ({ index, block }) => {
    const under = headings[block];
    return { share: (before[index] ?? 0) / (words || 1), ...(under === undefined ? {} : { heading: under }) };
  };
}
