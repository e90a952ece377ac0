import type { Article } from './article.ts';
import { type Subject, subjects } from './glossary/mentions.ts';
import { type Occurs, occurrence } from './glossary/needs.ts';
import type { OwnOf } from './glossary/own.ts';
import { DICTIONARY_LANGUAGE, type Lexicon } from './lexicon.ts';
import type { Name } from './mentions/names.ts';
import { articleLanguage } from './text/article-language.ts';
import { type Doc, makeDoc } from './text/document.ts';
import { latest } from './text/latest.ts';

/** What is to be known of an article before anything is looked up in it, whatever that is. */
export interface ReadArticle {
  doc: Doc;
  isEnglish: boolean;
  occurs: Occurs;
  /** What it mentions. With the same sources it is looked for once. */
  mentioned(known: Lexicon, ownOf: OwnOf): { found: readonly Subject[]; names: readonly Name[] };
}

/** Cuts an article into sentences and words; `beside` is text that is no part of it, and comes to be a paragraph behind it. */
export function readArticle(article: Article, beside?: string): ReadArticle {
  const lang = articleLanguage(article);
  // On a page without text nothing tells the language; what is an English word is explained as one.
  const isEnglish = lang === DICTIONARY_LANGUAGE || (lang === 'und' && article.blocks.length === 0);
  const last = beside === undefined ? [] : [{ kind: 'paragraph' as const, text: beside }];
  const whole = { ...article, blocks: [...article.blocks, ...last] };
  const doc = makeDoc(whole, isEnglish ? DICTIONARY_LANGUAGE : lang);
  const occurs = occurrence(doc);
  return {
    ...{ doc, isEnglish, occurs },
    mentioned: latest((known, ownOf) => subjects(doc, known, occurs, ownOf)),
  };
}

/**
 * `readArticle`, which keeps the article that it read last: a reader looks up one word after another in it. Each call brings
 * a copy of the article, so it is known by what it says.
 */
export function keptArticle(): (article: Article) => ReadArticle {
  const read = latest((json: string) => readArticle(JSON.parse(json)));
  return (article) => read(JSON.stringify(article));
}
