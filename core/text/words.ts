import { particleLength } from './korean.ts';
import { segmenter } from './segmenter.ts';
import type { Span } from './span.ts';

/** One of these between two words without space makes them one: MS-21, AT&T, low-Earth. */
const JOINERS: ReadonlySet<string> = new Set('-\u2010\u2011&');
/**
 * Most texts of Latin script, for which TR29 comes to what `takePlain` does, far faster than the segmenter: without
 * underscore, soft hyphen, middle dot, and a colon before a letter, whose rules are other ones.
 */
const PLAIN =
  /^(?:[\t\n\r -9;-^`-~\u00a0-\u00ac\u00ae-\u00b6\u00b8-\u024f\u2013\u2014\u2018-\u201d\u2026]|:(?!\p{L}))*$/u;
/** What a sign of plain text is, by its code. */
const FIGURE = 1;
const LETTER = 2;
const KINDS = Uint8Array.from({ length: 0x250 }, (_, code) => {
  const sign = String.fromCharCode(code);
  return /\p{L}/u.test(sign) ? LETTER : /\d/.test(sign) ? FIGURE : 0;
});
/** One of these joins letters, one of those figures. */
const IN_LETTERS = ".'‘’";
const IN_FIGURES = ".,;'‘’";
/** A possessive ending is not part of the word: NASA's. */
const POSSESSIVE = /['’]s$/i;
const APOSTROPHES = "'’";
/** Elided articles and prepositions of the Romance languages are not part of the word: l'espace, dell'anno. */
const ELIDED = /^(?:\p{L}|qu|jusqu|lorsqu|puisqu|dell|all|nell|sull|dall|un|quest)['’](?=\p{L}{2})/iu;
const ELIDING = new Set(['fr', 'it', 'ca', 'oc', 'gl']);
/** U.S, e.g: initials whose last full stop belongs to them. */
const DOTTED = /^(?:\p{L}\.)+\p{L}$/u;

/**
 * The words of a text, in order (Unicode TR29 by `Intl.Segmenter`): hyphenated parts are one word (Progress-82), the
 * last full stop of initials belongs to them (U.S.), a possessive ending, an elided article and Korean particles do not
 * (NASA’s, l’eau, 병원에서).
 */
export function words(text: string, lang: string): Span[] {
  const out: Span[] = [];
  let start = 0;
  let end = 0;
  const take = (from: number, to: number) => {
    if (end === 0 || from !== end + 1 || !JOINERS.has(text.charAt(end))) {
      if (end > 0) out.push(trimmed(text, start, end, lang));
      start = from;
    }
    end = to;
  };
  if (PLAIN.test(text)) takePlain(text, take);
  else takeParts(text, lang, take);
  if (end > 0) out.push(trimmed(text, start, end, lang));
  return out;
}

/** Gives start and end of each word-like part of a text. */
function takeParts(text: string, lang: string, take: (from: number, to: number) => void): void {
  for (const { index, segment, isWordLike } of segmenter(lang, 'word').segment(text)) {
    if (isWordLike) take(index, index + segment.length);
  }
}

/** The same for plain text: letters and figures in a row, with what joins letters to letters and figures to figures. */
function takePlain(text: string, take: (from: number, to: number) => void): void {
  for (let at = 0; at < text.length; at++) {
    if (kindAt(text, at) === 0) continue;
    const from = at;
    for (; ; at++) {
      while (kindAt(text, at) !== 0) at++;
      const last = kindAt(text, at - 1);
      if (last !== kindAt(text, at + 1)) break;
      if (!(last === LETTER ? IN_LETTERS : IN_FIGURES).includes(text.charAt(at))) break;
    }
    take(from, at);
  }
}

function kindAt(text: string, at: number): number {
  return at < text.length ? (KINDS[text.charCodeAt(at)] ?? 0) : 0;
}

function trimmed(source: string, from: number, to: number, lang: string): Span {
  let start = from;
  let end = to;
  const text = source.slice(start, end);
  if (source[end] === '.' && DOTTED.test(text)) end++;
  else if (text.length > 2 && APOSTROPHES.includes(text.charAt(text.length - 2)) && POSSESSIVE.test(text))
    end -= 2;
  if (ELIDING.has(lang)) start += ELIDED.exec(text)?.[0].length ?? 0;
  if (lang === 'ko') end -= particleLength(text);
  return { start, end, text: start === from && end === to ? text : source.slice(start, end) };
}
