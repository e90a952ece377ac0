import type { Block, Place } from '../article.ts';
import { type Doc, makeDoc } from '../text/document.ts';

/**
 * An article with its title as the first block, since what a title names is a subject, though the extraction gives it
 * apart from the text; and how places found there become places of the article itself: those in the title are none.
 */
export function withTitle(doc: Doc): { doc: Doc; placesOf(found: readonly Place[]): Place[] } {
  const { article, lang } = doc;
  const [first] = article.blocks;
  if (!article.title || (first?.kind === 'heading' && first.text === article.title)) {
    return { doc, placesOf: (found) => [...found] };
  }
  const heading: Block = { kind: 'heading', level: 1, text: article.title };
  const title = makeDoc({ ...article, blocks: [heading] }, lang, doc.forms).sentences;
  const text = doc.sentences.map((s) => ({ ...s, block: s.block + 1, index: s.index + title.length }));
  return {
    doc: {
      ...doc,
      article: { ...article, blocks: [heading, ...article.blocks] },
      sentences: [...title, ...text],
    },
    placesOf: (found) => found.filter((p) => p.block > 0).map((p) => ({ ...p, block: p.block - 1 })),
  };
}
