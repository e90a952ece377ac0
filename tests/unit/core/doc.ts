import type { Article, Block, Place } from '../../../core/article.ts';
import { type Doc, makeDoc } from '../../../core/text/document.ts';

/** An article of blocks; a plain text is a paragraph, one that begins with "# " a heading. */
export function articleOf(blocks: readonly (string | Block)[], change: Partial<Article> = {}): Article {
  return {
    url: 'https://example.org/',
    title: '',
    blocks: blocks.map((block) => (typeof block === 'string' ? blockOf(block) : block)),
    publisherTags: [],
    kept: { words: 0, images: 0, tables: 0, codeBlocks: 0 },
    leftOut: [],
    kind: 'article',
    confidence: 1,
    ...change,
  };
}

const blockOf = (text: string): Block =>
  text.startsWith('# ') ? { kind: 'heading', level: 2, text: text.slice(2) } : { kind: 'paragraph', text };

/** An English article of such texts. */
export const docOf = (...texts: string[]): Doc => makeDoc(articleOf(texts), 'en');

/** The words at a place. */
export function textAt(doc: Doc, place: Place): string {
  return doc.article.blocks[place.block]!.text.slice(place.start, place.end);
}
