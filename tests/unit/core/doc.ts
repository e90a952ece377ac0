import type { Article, Block, Place } from '../../../core/article.ts';
import { type Doc, makeDoc } from '../../../core/text/document.ts';

/** An article of plain paragraphs; a line that begins with "# " is a heading. */
export function docOf(...texts: string[]): Doc {
  const blocks = texts.map(
    (text): Block =>
      text.startsWith('# ')
        ? { kind: 'heading', level: 2, text: text.slice(2) }
        : { kind: 'paragraph', text },
  );
  const article: Article = {
    url: 'https://example.org/',
    title: '',
    blocks,
    publisherTags: [],
    kept: { words: 0, images: 0, tables: 0, codeBlocks: 0 },
    leftOut: [],
    kind: 'article',
    confidence: 1,
  };
  return makeDoc(article, 'en');
}

/** The words at a place. */
export function textAt(doc: Doc, place: Place): string {
  return doc.article.blocks[place.block]!.text.slice(place.start, place.end);
}
