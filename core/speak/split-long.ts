import type { Span } from '../text/span.ts';

/**
 * Longest piece said at once, in UTF-16 units. Chromium's online voices fall silent after about 15 s, without an error
 * (docs/browser-bugs.md); people are read to at some 14 letters a second.
 */
const LONGEST = 180;
/** A character of these scripts takes about three times as long to say. */
const LONGEST_UNSPACED = 60;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Where a voice may take breath, the best place first: after a stop within the sentence, a comma, a word. */
const BREATHS = [/[;:—–][”"’)]?\s|[；：]/gu, /[,،][”"’)]?\s|[，、]/gu, /\s/gu];

/** Cuts a sentence into pieces that no voice chokes on, where one may take breath. The pieces joined are the sentence. */
export function splitLong(text: string): Span[] {
  const longest = UNSPACED.test(text) ? LONGEST_UNSPACED : LONGEST;
  const out: Span[] = [];
  let start = 0;
  while (text.length - start > longest) {
    const end = start + breath(text.slice(start, start + longest));
    out.push({ start, end, text: text.slice(start, end) });
    start = end;
  }
  out.push({ start, end: text.length, text: text.slice(start) });
  return out;
}

/** Length of the first piece; never so short that the voice stumbles, never half a character. */
function breath(text: string): number {
  for (const pattern of BREATHS) {
    const at = [...text.matchAll(pattern)]
      .map((m) => m.index + m[0].length)
      .findLast((i) => i >= text.length / 3);
    if (at !== undefined) return at;
  }
  const code = text.charCodeAt(text.length - 1);
  return code >= 0xd800 && code < 0xdc00 ? text.length - 1 : text.length;
}
