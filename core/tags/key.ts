import type { Token } from '../text/document.ts';
import { stem } from '../text/stem.ts';

/** Most: letters, a space between words. */
const PLAIN = /^[a-z]+(?: [a-z]+)*$/;
const PLAIN_WORD = /^[a-z]+$/;

/**
 * What written forms of one thing have in common: lower case, hyphens as spaces, full stops and possessives dropped, every
 * word stemmed. "Space stations" and "space-station" have the same key.
 */
export function keyOf(text: string, lang: string): string {
  const lower = text.toLowerCase();
  const words = PLAIN.test(lower) ? lower.split(' ') : wordsOf(lower);
  return words.map((word) => stem(word, lang)).join(' ');
}

/**
 * The same of words of a text in that language with but a space or hyphen between each and the next, whose stems are known;
 * `undefined` where they have other signs than letters.
 */
export function keyOfRow(words: readonly Token[]): string | undefined {
  let key = '';
  for (const { lower, stem } of words) {
    if (!PLAIN_WORD.test(lower)) return undefined;
    key = key ? `${key} ${stem}` : stem;
  }
  return key;
}

function wordsOf(lower: string): string[] {
  return lower
    .replace(/['’]s?(?=\s|$)/gu, '')
    .replace(/[.'’]/gu, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean);
}
