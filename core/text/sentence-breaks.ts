import { segmenter } from './segmenter.ts';

/** Latin text without signs that TR29 looks through (soft hyphens, accents apart): `plainBreaks` finds what the segmenter would. */
const PLAIN = /^[\t\n\r -~\u00a0-\u00ac\u00ae-\u024f\u2013\u2014\u2018-\u201d\u2026]*$/;
/** Languages with rules of their own: in Greek the semicolon asks. */
const OWN_RULES = new Set(['el']);
/** A full stop or its like with all that still belongs to the sentence, and ends of lines. */
const TERMINATED = /([.!?])(["'()[\]{}«»\u2018-\u201d]*[\t \u00a0]*)(\r\n?|\n)?|\r\n?|\n/g;
/** What a sentence never begins with (SB8a). */
const GOES_ON = /[.!?,:;–—-]/;
/** Behind a full stop, a small letter before any other goes on with the sentence (SB8). */
const SMALL_NEXT = /[^\p{Alphabetic}\r\n.!?]*\p{Lowercase}/uy;
/** "3.5", "U.S": a full stop within a word (SB6, SB7). */
const BEFORE_FIGURE = /\d/;
const INITIAL = /[\p{Lowercase}\p{Uppercase}\p{Lt}]\.[\p{Uppercase}\p{Lt}]/uy;

/** The places, ascending, where Unicode TR29 sees one sentence end and another begin. Linear. */
export function sentenceBreaks(text: string, lang: string): number[] {
  if (PLAIN.test(text) && !OWN_RULES.has(lang)) return plainBreaks(text);
  const breaks: number[] = [];
  for (const { index } of segmenter(lang, 'sentence').segment(text)) if (index > 0) breaks.push(index);
  return breaks;
}

/** The same for plain text, several times as fast, and without the segmenter's objects, which are slow to be collected. */
function plainBreaks(text: string): number[] {
  const breaks: number[] = [];
  for (const { 0: all, 1: mark, 2: behind, 3: line, index } of text.matchAll(TERMINATED)) {
    const at = index + all.length;
    if (at === text.length) break;
    if (mark && !line) {
      if (GOES_ON.test(text.charAt(at))) continue;
      if (mark === '.' && goesOn(text, at, behind === '')) continue;
    }
    breaks.push(at);
  }
  return breaks;
}

/** Whether the sentence goes on at a place behind a full stop; `touching`: there is nothing between. */
function goesOn(text: string, at: number, touching: boolean): boolean {
  if (touching && (BEFORE_FIGURE.test(text.charAt(at)) || matchesAt(INITIAL, text, at - 2))) return true;
  return matchesAt(SMALL_NEXT, text, at);
}

function matchesAt(sticky: RegExp, text: string, at: number): boolean {
  sticky.lastIndex = at;
  return sticky.test(text);
}
