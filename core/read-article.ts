import type { Article } from './article.ts';
import { type Mentioned, subjects } from './glossary/mentions.ts';
import { type Occurs, occurrence } from './glossary/needs.ts';
import type { OwnOf } from './glossary/own.ts';
import { DICTIONARY_LANGUAGE, type Lexicon } from './lexicon.ts';
import { articleLanguage } from './text/article-language.ts';
import { type Doc, makeDoc } from './text/document.ts';
import { latest } from './text/latest.ts';

/** An article cut into sentences and words, and what it mentions: for its report, and for any word that is looked up in it. */
export interface ReadArticle {
  doc: Doc;
  occurs: Occurs;
  /** What it mentions. With the same sources it is looked for once. */
  mentioned(known: Lexicon, ownOf: OwnOf): Mentioned;
}

/** Cuts an article into sentences and words; `beside` is text that is no part of it, and comes to be a paragraph behind it. */
export function readArticle(article: Article, beside?: string): ReadArticle {
  const doc = beside === undefined ? makeDoc(article, articleLanguage(article)) : docWith(article, beside);
  const occurs = occurrence(doc);
  return {
    ...{ doc, occurs },
    mentioned: latest((known, ownOf) => subjects(doc, known, occurs, ownOf)),
  };
}

function docWith(article: Article, beside: string): Doc {
  const lang = articleLanguage(article);
  // On a page without text nothing tells the language; what is an English word is explained as one.
  const isEnglish = lang === 'und' && article.blocks.length === 0;
  const blocks = [...article.blocks, { kind: 'paragraph' as const, text: beside }];
  return makeDoc({ ...article, blocks }, isEnglish ? DICTIONARY_LANGUAGE : lang);
}

/**
 * `readArticle`, which keeps the article that it read last: its report is made, then one word after another is looked up
 * in it. Each call brings a copy of the article, so it is known by what it says.
 */
export function keptArticle(): (article: Article) => ReadArticle {
  const read = latest((json: string) => readArticle(JSON.parse(json)));
  return (article) => read(JSON.stringify(article));
}
