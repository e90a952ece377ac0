import type { Place } from '../article.ts';
import type { SaidIn } from '../report.ts';
import type { Doc } from '../text/document.ts';

/** Of a sentence longer than this, only what stands around the words is given, UTF-16 units. */
const LONGEST = 300;
/** As much of it on either side, at least. */
const AROUND = 110;

/**
 * The sentence in which an article says something of a term, and where in it; cut at words, with dots, where it is long.
 * `undefined` when it says no more than the term and those words.
 */
export function saidIn(doc: Doc, place: Place, forms: readonly string[]): SaidIn | undefined {
  const { block, start, end } = place;
  const sentence = doc.sentences.find((s) => s.block === block && s.start <= start && end <= s.end);
  if (!sentence) return undefined;
  const known = new Set(forms.flatMap((form) => form.toLowerCase().split(/[^\p{L}\p{N}'’-]+/u)));
  const isNews = sentence.tokens.some(
    (token) => !token.stop && (token.end <= start || token.start >= end) && !known.has(token.lower),
  );
  if (!isNews) return undefined;
  const all = (doc.article.blocks[block]?.text ?? '').slice(sentence.start, sentence.end);
  const [from, to] = [start - sentence.start, end - sentence.start];
  const isLong = all.length > LONGEST;
  const before = isLong ? lastOf(all.slice(0, from)) : all.slice(0, from);
  const after = isLong ? firstOf(all.slice(to)) : all.slice(to);
  return {
    text: before + all.slice(from, to) + after,
    start: before.length,
    end: before.length + (to - from),
  };
}

/** The first words of a text. */
function firstOf(text: string): string {
  const cut = text.indexOf(' ', AROUND);
  return cut < 0 ? text : `${text.slice(0, cut)} …`;
}

/** The last words of a text. */
function lastOf(text: string): string {
  const cut = text.lastIndexOf(' ', text.length - AROUND);
  return cut <= 0 ? text : `… ${text.slice(cut + 1)}`;
}
