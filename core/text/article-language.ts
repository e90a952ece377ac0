import type { Article } from '../article.ts';
import { language } from './language.ts';

/** Characters enough to tell a language from. */
const SAMPLE = 2000;
/** Of one block no more. */
const PIECE = 500;

/** The language of an article as a BCP 47 primary language, `und` when unknown. */
export function articleLanguage(article: Article): string {
  return language(sampleOf(article), article.lang);
}

/** Title and the beginnings of blocks from all over the text: what opens a page is not always in its language. */
function sampleOf({ title, blocks }: Article): string {
  const pieces = blocks.filter(({ kind }) => kind !== 'code').map(({ text }) => text.slice(0, PIECE));
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
  const every = Math.max(1, Math.floor(length / SAMPLE));
  return [title, ...pieces.filter((_, i) => i % every === 0)].join('\n');
}
