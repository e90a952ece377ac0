/** A word of a script with spaces, or one character of a script without (where two make about one word). */
const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu;

/** About how many words a text has: cheap enough for the page's main thread. */
export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0;
}
