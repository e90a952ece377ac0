import { type WordClass, wordClass } from '../glossary/word-class.ts';
import type { Doc, Sentence, Token } from '../text/document.ts';
import { perForm } from '../text/forms.ts';
import type { Candidate, Words } from './candidates.ts';
import { keyOf } from './key.ts';
import { reportage } from './reportage.ts';

/** What the features of one candidate need to know of the others and of the article. */
export interface Context {
  /** Key of the title between spaces. */
  title: string;
  /** The words of that key. */
  titleWords: ReadonlySet<string>;
  sentences: readonly Sentence[];
  /** First sentence of running text. */
  opening: number;
  /** First and last block of running text. */
  firstBlock: number;
  lastBlock: number;
  blocks: number;
  /** UTF-16 units before each block, and in all. */
  offsets: readonly number[];
  length: number;
  /** Mentions of the candidate with the most. */
  most: number;
  /** How often each content word stands in the article, by its stem. */
  stems: ReadonlyMap<string, number>;
  /** How often a key stands inside a longer whole phrase. */
  inside: ReadonlyMap<string, number>;
  words: Words;
  classOf: (word: Token) => WordClass;
  /** How much the article reports what others said, 0–1. */
  reportage: number;
}

export function contextOf(doc: Doc, all: readonly Candidate[], words: Words): Context {
  const { article, sentences } = doc;
  const offsets: number[] = [];
  let length = 0;
  for (const block of article.blocks) {
    offsets.push(length);
    length += block.text.length + 1;
  }
  const stems = new Map<string, number>();
  for (const { tokens } of sentences) {
    for (const token of tokens) if (!token.stop) stems.set(token.stem, (stems.get(token.stem) ?? 0) + 1);
  }
  const opening = Math.max(
    0,
    sentences.findIndex((s) => s.kind !== 'heading'),
  );
  const title = keyOf(article.title, doc.lang);
  return {
    title: ` ${title} `,
    titleWords: new Set(title.split(' ')),
    sentences,
    opening,
    firstBlock: sentences[opening]?.block ?? 0,
    lastBlock: article.blocks.length - 1,
    blocks: article.blocks.length || 1,
    offsets,
    length: length || 1,
    most: all.reduce((most, c) => Math.max(most, c.places.length), 1),
    stems,
    inside: insideOf(all),
    words,
    classOf: perForm(({ lower }: Token) => wordClass(lower, words.letters)),
    reportage: reportage(sentences),
  };
}

function insideOf(all: readonly Candidate[]): Map<string, number> {
  const inside = new Map<string, number>();
  for (const candidate of all) {
    const words = candidate.key.split(' ');
    for (let a = 0; a < words.length; a++) {
      for (let b = a + 1; b <= words.length; b++) {
        if (b - a === words.length) continue;
        const part = words.slice(a, b).join(' ');
        inside.set(part, (inside.get(part) ?? 0) + candidate.whole);
      }
    }
  }
  return inside;
}
