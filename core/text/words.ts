import { particleLength } from './korean.ts';
import { segmenter } from './segmenter.ts';
import type { Span } from './span.ts';

/** One of these between two words without space makes them one: MS-21, AT&T, low-Earth. */
const JOINERS = /^[-\u2010\u2011&]$/;
/** A possessive ending is not part of the word: NASA's. */
const POSSESSIVE = /['’]s$/i;
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
  let last: { start: number; end: number } | undefined;
  let joiner = false;
  const close = () => {
    if (last) out.push(trimmed(text, last.start, last.end, lang));
    last = undefined;
  };
  for (const part of segmenter(lang, 'word').segment(text)) {
    const end = part.index + part.segment.length;
    if (part.isWordLike) {
      if (last && joiner) last.end = end;
      else {
        close();
        last = { start: part.index, end };
      }
      joiner = false;
    } else if (last && !joiner && last.end === part.index && JOINERS.test(part.segment)) joiner = true;
    else {
      close();
      joiner = false;
    }
  }
  close();
  return out;
}

function trimmed(source: string, from: number, to: number, lang: string): Span {
  let start = from;
  let end = to;
  let text = source.slice(start, end);
  if (source[end] === '.' && DOTTED.test(text)) end++;
  else if (POSSESSIVE.test(text) && text.length > 2) end -= 2;
  if (ELIDING.has(lang)) start += ELIDED.exec(text)?.[0].length ?? 0;
  if (lang === 'ko') end -= particleLength(text);
  text = source.slice(start, end);
  return { start, end, text };
}
