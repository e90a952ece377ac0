import { isPeople } from '../mentions/name-words.ts';
import type { Sentence } from '../text/document.ts';
import type { Phrase } from './phrases.ts';

/** Words of so many capitals may be shouted; shorter ones are abbreviations. */
const SHOUTED = /(?<!\p{L})\p{Lu}{5,}(?!\p{L})/gu;

type Letters = (word: string) => string;

/** A text with those words of capitals in small letters that a dictionary has so: "ARRESTS", but "UNICEF". */
export function unshouted(text: string, letters: Letters): string {
  return text.replace(SHOUTED, (word) => {
    const lower = word.toLowerCase();
    return letters(lower) === '' ? word : lower;
  });
}

/** An English phrase as it would be written inside a sentence: unshouted, without the capital of the sentence's first word. */
export function asWithin({ start }: Sentence, phrase: Phrase, letters: Letters): string {
  const { text, words } = phrase;
  // most phrases
  if (words.every((word) => word.text === word.lower)) return text;
  const quiet = unshouted(text, letters);
  const [first] = words;
  const isOpening =
    phrase.start === start &&
    first !== undefined &&
    /^\p{Lu}\p{Ll}+$/u.test(first.text) &&
    letters(first.lower) !== '' &&
    !isPeople(first.lower) &&
    !words.some((word) => word !== first && /^\p{Lu}/u.test(word.text));
  return isOpening ? quiet.charAt(0).toLowerCase() + quiet.slice(1) : quiet;
}
