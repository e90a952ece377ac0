import { stem } from '../text/stem.ts';

/**
 * What written forms of one thing have in common: lower case, hyphens as spaces, full stops and possessives dropped, every
 * word stemmed. "Space stations" and "space-station" have the same key.
 */
export function keyOf(text: string, lang: string): string {
  return text
    .toLowerCase()
    .replace(/['’]s?(?=\s|$)/gu, '')
    .replace(/[.'’]/gu, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean)
    .map((word) => stem(word, lang))
    .join(' ');
}
