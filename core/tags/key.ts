import type { Token } from '../text/document.ts';
import { stem } from '../text/stem.ts';

/** Most: letters, a space between words. */
const PLAIN = /^[a-z]+(?: [a-z]+)*$/;
const PLAIN_WORD = /^[a-z]+$/;

/** Plurals without -s, or that change what they take it to, each with its singular. */
const SINGULARS: ReadonlyMap<string, string> = new Map(
  `children child, mice mouse, teeth tooth, feet foot, geese goose, criteria criterion, phenomena phenomenon, men man,
  wives wife, housewives housewife, midwives midwife, lives life, knives knife, wolves wolf, halves half, shelves shelf,
  loaves loaf, thieves thief, calves calf, scarves scarf, hooves hoof`
    .split(/,\s*/)
    .map((pair): [string, string] => [pair.slice(0, pair.indexOf(' ')), pair.slice(pair.indexOf(' ') + 1)]),
);
/** "women", "fishermen", "policemen", but "specimen", "Yemen" */
const MEN = /(?:wo|ce|re|le|rse|[^aeiouy])men$/;

/**
 * What written forms of one thing have in common: lower case, hyphens as spaces, full stops and possessives dropped, every
 * word stemmed. "Space stations" and "space-station" have the same key.
 */
export function keyOf(text: string, lang: string): string {
  const lower = text.toLowerCase();
  const words = PLAIN.test(lower) ? lower.split(' ') : wordsOf(lower);
  return words.map((word) => (lang === 'en' && singularStem(word)) || stem(word, lang)).join(' ');
}

/** The stem of the singular of an English noun with a plural of its own kind. */
function singularStem(lower: string): string | undefined {
  // most words: an expression that is bound to the end alone is tried at each sign
  const isMen = lower.endsWith('men') && MEN.test(lower);
  const one = SINGULARS.get(lower) ?? (isMen ? `${lower.slice(0, -2)}an` : undefined);
  return one && stem(one, 'en');
}

/**
 * The same of words of a text in that language with but a space or hyphen between each and the next, whose stems are known;
 * `undefined` where they have other signs than letters.
 */
export function keyOfRow(words: readonly Token[]): string | undefined {
  let key = '';
  for (const { lower, stem } of words) {
    if (!PLAIN_WORD.test(lower)) return undefined;
    const own = singularStem(lower) ?? stem;
    key = key ? `${key} ${own}` : own;
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
