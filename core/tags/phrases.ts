import type { Place } from '../article.ts';
import { REGIONS } from '../mentions/name-words.ts';
import type { Doc, Sentence, Token } from '../text/document.ts';
import { saysWhatItIs } from './descriptions.ts';
import { isJoined, type Role } from './roles.ts';

/** Words of a tag at most: longer ones are descriptions. */
const LONGEST = 4;

/** A noun phrase where it stands. */
export interface Phrase {
  text: string;
  words: readonly Token[];
  block: number;
  start: number;
  end: number;
  /** Not part of a longer phrase there. */
  whole: boolean;
  /** It only says what a name is: see descriptions.ts. */
  describes: boolean;
}

/**
 * The noun phrases of an English sentence and their parts that end with a noun: (adjective | noun)* noun, up to four words.
 * `rolesOf`: see `roleFinder`. Where no parts of speech are known: light/phrases.ts.
 */
export function* phrasesOf(
  sentence: Sentence,
  doc: Doc,
  rolesOf: (sentence: Sentence, text: string) => Role[],
  names: readonly Place[],
): Generator<Phrase> {
  const text = doc.article.blocks[sentence.block]?.text ?? '';
  const { tokens } = sentence;
  const classes = rolesOf(sentence, text);
  const goesOn = (at: number) => {
    const [last, next] = [tokens[at - 1], tokens[at]];
    return last !== undefined && next !== undefined && isJoined(text, last, next);
  };
  for (let from = 0; from < tokens.length; ) {
    let to = from;
    while (to < tokens.length && classes[to] && (to === from || goesOn(to))) to++;
    while (to > from && classes[to - 1] !== 'noun') to--;
    const describes = to > from && saysWhatItIs(sentence, from, names, text);
    for (let a = isOfRegion(tokens[from - 1], tokens[from], text) ? from + 1 : from; a < to; a++) {
      for (let b = a + 1; b <= Math.min(to, a + LONGEST); b++) {
        if (classes[b - 1] !== 'noun') continue;
        const words = tokens.slice(a, b);
        const start = words[0]?.start ?? 0;
        const end = words.at(-1)?.end ?? start;
        yield {
          text: text.slice(start, end),
          words,
          block: sentence.block,
          start,
          end,
          whole: a === from && b === to,
          describes,
        };
      }
    }
    from = Math.max(to, from + 1);
  }
}

/** Whether a name goes on here: the "York" of "New York man". */
function isOfRegion(region: Token | undefined, word: Token | undefined, text: string): boolean {
  if (!region || !word || !REGIONS.has(region.lower) || !isJoined(text, region, word)) return false;
  return /^\p{Lu}/u.test(region.text) && /^\p{Lu}/u.test(word.text);
}
