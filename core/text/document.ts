import type { Article, BlockKind } from '../article.ts';
import { afterDateline } from './dateline.ts';
import { type Form, type Forms, newForms } from './forms.ts';
import { languageOfPart } from './language.ts';
import { sentences } from './sentences.ts';
import type { Span } from './span.ts';
import { stopwords } from './stopwords.ts';
import { words } from './words.ts';

/** Share of function words below which a text's language is looked at more closely: there it has to be far less. */
const ODD_BELOW = 0.2;

/** A word of the article; offsets are in its block's text. */
export type Token = Span & Form;

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
  /** Of its words. */
  forms: Forms;
}

/**
 * Splits every block of an article into sentences and words; a dateline is in none. Linear in the text's length.
 * @param forms those of the text that the article is a part of, if any.
 */
export function makeDoc(article: Article, lang: string, forms: Forms = newForms()): Doc {
  const out: Sentence[] = [];
  let wordCount = 0;
  article.blocks.forEach((block, b) => {
    // not part of what is said, and no name the article is about
    if (block.kind === 'speaker') return;
    for (const part of split(block.text, lang, forms)) {
      wordCount += part.tokens.length;
      out.push({ ...part, block: b, kind: block.kind, index: out.length });
    }
  });
  return { article, lang, sentences: out, wordCount, forms };
}

type Part = Omit<Sentence, 'block' | 'kind' | 'index'>;

/** The sentences of a block with their words, in its own language, which nearly always is that of the text. */
function split(text: string, lang: string, forms: Forms): Part[] {
  const parts = splitIn(text, lang, forms);
  if (!isOdd(parts, stopwords(lang))) return parts;
  const own = languageOfPart(text, lang);
  return own === lang ? parts : splitIn(text, own, forms);
}

function splitIn(text: string, lang: string, forms: Forms): Part[] {
  const from = afterDateline(text);
  return sentences(text.slice(from), lang).map((span, inBlock) => {
    const start = span.start + from;
    return {
      text: span.text,
      start,
      end: span.end + from,
      lang,
      inBlock,
      tokens: tokenize(span.text, lang, start, forms),
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
export function tokenize(text: string, lang: string, offset = 0, forms = newForms()): Token[] {
  const formOf = forms(lang);
  return words(text, lang).map(({ start, end, text }) => {
    const { form, text: own, lower, stem, stop } = formOf(text);
    return { start: start + offset, end: end + offset, text: own, lower, stem, stop, form };
  });
}
