import type { Block } from '../article.ts';
import type { Definition, Term } from '../report.ts';
import { sentencesWith } from '../text/sentences-with.ts';

/** A term to be learnt: what it means, by which source, and how the article uses it. */
export interface Flashcard {
  term: string;
  definition: string;
  source: string;
  /** The first sentence of the article it stands in; empty when none does. */
  sentence: string;
}

interface Options {
  /** Of the article. */
  lang: string;
  /** The name of a definition's source in the reader's language. */
  sourceOf(definition: Definition): string;
}

/** The glossary of an article as cards, in reading order, each term with its best definition. */
export function flashcards(
  terms: readonly Term[],
  blocks: readonly Block[],
  { lang, sourceOf }: Options,
): Flashcard[] {
  return terms
    .map((term) => ({ term, first: term.places[0] ?? { block: blocks.length, start: 0, end: 0 } }))
    .sort((a, b) => a.first.block - b.first.block || a.first.start - b.first.start)
    .flatMap(({ term: { name, definitions }, first }) => {
      const [definition] = definitions;
      const [place] = sentencesWith([first], blocks, lang);
      const sentence = place ? (blocks[place.block]?.text.slice(place.start, place.end).trim() ?? '') : '';
      return definition
        ? [{ term: name, definition: definition.text, source: sourceOf(definition), sentence }]
        : [];
    });
}
