import type { Article, BlockKind } from '../article.ts';
import { afterDateline } from './dateline.ts';
import { languageOfPart, languageOfWord } from './language.ts';
import { remember } from './remember.ts';
import { sentences } from './sentences.ts';
import type { Span } from './span.ts';
import { stem } from './stem.ts';
import { isFunctionWord, stopwords } from './stopwords.ts';
import { words } from './words.ts';

/** Share of function words below which a text's language is looked at more closely: there it has to be far less. */
const ODD_BELOW = 0.2;

/** A word of the article; offsets are in its block's text. */
export interface Token extends Span {
  lower: string;
  /** What its inflected forms have in common, lower case. */
  stem: string;
  /** A function word: grammar, not content. */
  stop: boolean;
}

/** A sentence of the article; offsets are in its block's text. */
export interface Sentence extends Span {
  block: number;
  kind: BlockKind;
  /** That of its block: pages quote, and say things twice, in other languages than their own. */
  lang: string;
  /** Position in the article, from 0. */
  index: number;
  /** Position in its block, from 0. */
  inBlock: number;
  tokens: Token[];
}

/** An article split once, for summary, tags and glossary alike. */
export interface Doc {
  article: Article;
  /** BCP 47 primary language, `und` when unknown. */
  lang: string;
  sentences: Sentence[];
  wordCount: number;
}

/** Splits every block of an article into sentences and words; a dateline is in none. Linear in the text's length. */
export function makeDoc(article: Article, lang: string): Doc {
  const out: Sentence[] = [];
  let wordCount = 0;
  article.blocks.forEach((block, b) => {
    // not part of what is said, and no name the article is about
    if (block.kind === 'speaker') return;
    for (const part of split(block.text, lang)) {
      wordCount += part.tokens.length;
      out.push({ ...part, block: b, kind: block.kind, index: out.length });
    }
  });
  return { article, lang, sentences: out, wordCount };
}

type Part = Omit<Sentence, 'block' | 'kind' | 'index'>;

/** The sentences of a block with their words, in its own language, which nearly always is that of the text. */
function split(text: string, lang: string): Part[] {
  const parts = splitIn(text, lang);
  if (!isOdd(parts, stopwords(lang))) return parts;
  const own = languageOfPart(text, lang);
  return own === lang ? parts : splitIn(text, own);
}

function splitIn(text: string, lang: string): Part[] {
  const from = afterDateline(text);
  return sentences(text.slice(from), lang).map((span, inBlock) => {
    const start = span.start + from;
    return {
      text: span.text,
      start,
      end: span.end + from,
      lang,
      inBlock,
      tokens: tokenize(span.text, lang, start),
    };
  });
}

/** Whether there are so few function words of the text's language that this part may be in another. */
function isOdd(parts: readonly Part[], functionWords: ReadonlySet<string>): boolean {
  let all = 0;
  let known = 0;
  for (const { tokens } of parts) {
    all += tokens.length;
    for (const { lower } of tokens) if (functionWords.has(lower)) known++;
  }
  return known < ODD_BELOW * all;
}

/** The words of a text with what is looked up of each; `offset` is added to their places. */
export function tokenize(text: string, lang: string, offset = 0): Token[] {
  const look = looksIn(lang);
  return words(text, lang).map(({ start, end, text }) => {
    const word = look(text);
    return {
      start: start + offset,
      end: end + offset,
      text: word.text,
      lower: word.lower,
      stem: word.stem,
      stop: word.stop,
    };
  });
}

/** A word as it is compared. */
export const inSmallLetters = (word: string): string => word.toLowerCase().replaceAll('’', "'");

type Word = Omit<Token, keyof Span> & Pick<Span, 'text'>;

const looks = new Map<string, (word: string) => Word>();

/** What is looked up of a word in a text of a language: once, whatever texts it stands in. */
function looksIn(lang: string): (word: string) => Word {
  const known = looks.get(lang);
  if (known) return known;
  const made = remember((text): Word => {
    const lower = inSmallLetters(text);
    const own = languageOfWord(lower, lang);
    return { text, lower, stem: stem(lower, own), stop: isFunctionWord(lower, own) };
  });
  looks.set(lang, made);
  return made;
}
