import { stem } from '../text/stem.ts';

/** Most: letters, a space between words. */
const PLAIN = /^[a-z]+(?: [a-z]+)*$/;

/**
 * What written forms of one thing have in common: lower case, hyphens as spaces, full stops and possessives dropped, every
 * word stemmed. "Space stations" and "space-station" have the same key.
 */
export function keyOf(text: string, lang: string): string {
  const lower = text.toLowerCase();
  const words = PLAIN.test(lower) ? lower.split(' ') : wordsOf(lower);
  return words.map((word) => stem(word, lang)).join(' ');
}

function wordsOf(lower: string): string[] {
  return lower
    .replace(/['’]s?(?=\s|$)/gu, '')
    .replace(/[.'’]/gu, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean);
}
