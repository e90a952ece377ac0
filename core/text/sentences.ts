import { isEitherAbbreviation, isOpenAbbreviation, isStarter, takesNumber } from './abbreviations.ts';
import { outsideEnclosures } from './enclosures.ts';
import { sentenceBreaks } from './sentence-breaks.ts';
import type { Span } from './span.ts';

/** Look no further back or ahead than this for the words around a boundary: keeps the whole linear. */
const CONTEXT = 40;
/** Languages that write an ordinal with a full stop: "am 5. Mai". */
const DOTTED_ORDINALS = new Set('de da nb nn no fi is et lv cs sk sl hr sr hu pl tr'.split(' '));

/**
 * Ends of sentences that TR29 does not see: a missing space ("end.The next"), a number next ("ended. 16 people"),
 * an ellipsis before a capital, a name written small ("sold. iPhone sales"), a closing mark set apart ("« Oui. » Elle").
 * All stand behind a mark and its blanks: that is asked first, for most places do not.
 */
const MISSED =
  /(?<=[.!?…"”’)\]»]\s{0,3})(?:(?<=[\p{Ll}\d)\]]{2}[.!?]["”’)\]]{0,2})(?=["“(]?\p{Lu}\p{Ll}*[ ,'’])|(?<=\P{Lu}[.!?…]["”’)\]]{0,2}\s{1,3})(?=["“‘(]?\d)|(?<=…["”’)]?\s{1,3})(?=["“‘(]?\p{Lu})|(?<=[.!?]\s{1,3})(?=\p{Ll}\p{Lu}\p{Ll})|(?<=[.!?…]\s»\s{1,3})(?=[«„“]?\p{Lu}))/gu;
/** Marks of citation after the full stop, "end.[12][note 3] The next", belong to the sentence before. */
const CITATION = /^(?:\s?\[(?:\d{1,3}(?:\s?[,–-]\s?\d{1,3})*|\p{Ll}[\p{L}\d ]{0,30}\??)\])+\s*/u;
const OPENING = /[[("“‘«‹„]+$/;
/** Quotation marks that stand right behind the full stop of the sentence before, where no spaces are written. */
const OPENING_UNSPACED = /(?<=[。！？])[「『“]$/;
/**
 * What goes on after a closing quotation mark where no spaces are written: a particle or ending in Japanese and Korean, who
 * says it in Chinese ("……。”周德旺说。").
 */
const GOES_ON =
  /^(?:[とっのがをにへも]|[이라고하]|[^。！？，、：“”「」\s]{1,24}(?:说|說|道|表示|称|稱|指出|认为|認為|回忆|写道)[。，])/u;

/**
 * The sentences of a block's text, trimmed, in order: those of Unicode TR29, then rules for what it cannot
 * know: abbreviations, initials, numbers, brackets and quotations that stay whole. Works in any language; the lists are
 * per language. Linear; offsets are exact; everything but white space is in exactly one sentence.
 */
export function sentences(text: string, lang: string): Span[] {
  const ends = outsideEnclosures(text, candidates(text, lang)).filter((end) => isBoundary(text, end, lang));
  const out: Span[] = [];
  let from = 0;
  for (const end of [...ends, text.length]) {
    const piece = text.slice(from, end);
    const trimmed = piece.trim();
    if (trimmed && !/^\(?(?:\d{1,3}|\p{L})[.)]$/u.test(trimmed)) {
      const start = from + piece.indexOf(trimmed);
      out.push({ start, end: start + trimmed.length, text: trimmed });
    } else if (trimmed && end < text.length) continue;
    else if (trimmed) absorb(out, text, from + piece.indexOf(trimmed), trimmed);
    from = end;
  }
  return out;
}

/** A lone "2." at the very end has no sentence to open: it joins the one before, if any. */
function absorb(out: Span[], text: string, start: number, trimmed: string): void {
  const before = out.pop();
  const from = before?.start ?? start;
  const end = start + trimmed.length;
  out.push({ start: from, end, text: text.slice(from, end) });
}

/** Every place where a sentence might end, ascending. */
function candidates(text: string, lang: string): number[] {
  const found = new Set(sentenceBreaks(text, lang).map((at) => settled(text, at)));
  for (const match of text.matchAll(MISSED)) found.add(match.index);
  return [...found].sort((a, b) => a - b);
}

/** Moves a boundary that TR29 puts behind an opening bracket or quotation mark: before it, or after a mark of citation. */
function settled(text: string, at: number): number {
  const opening = OPENING.exec(text.slice(Math.max(0, at - 3), at))?.[0].length ?? 0;
  const start = at - opening;
  const citation = CITATION.exec(text.slice(start, start + CONTEXT))?.[0].length ?? 0;
  if (citation) return start + citation;
  if (OPENING_UNSPACED.test(text.slice(Math.max(0, at - 2), at))) return at - 1;
  return opening && /\s$/.test(text.slice(0, start).slice(-1)) ? start : at;
}

function isBoundary(text: string, at: number, lang: string): boolean {
  const before = text.slice(Math.max(0, at - CONTEXT), at).trimEnd();
  const after = text.slice(at, at + CONTEXT).trimStart();
  if (!after) return false;
  if (/^\p{Ll}(?!\p{Lu})/u.test(after) || /^[,;:)\]]/.test(after)) return false;
  if (/[”」』"’]$/u.test(before) && !/\s/.test(text.charAt(at - 1)) && GOES_ON.test(after)) return false;
  // ".NET": the full stop opens a name
  if (/(?:^|\s)\.$/.test(text.slice(Math.max(0, at - 2), at))) return false;
  const word = /([\p{L}\p{M}\p{N}.]+)\.$/u.exec(before)?.[1]?.replace(/^\.+/, '');
  if (!word) return true;
  if (isOpenAbbreviation(word, lang) || takesNumber(word, after)) return false;
  // "A. S. Pushkin": a letter with a full stop is one more initial, no word that opens a sentence
  const next = /^["“‘(„«]?(?!\p{L}\.)([\p{L}\p{M}'’]+)/u.exec(after)?.[1] ?? '';
  if (/^\p{L}\p{M}*$/u.test(word) || isEitherAbbreviation(word, lang)) return isStarter(next, lang);
  if (/^\d{1,2}$/.test(word) && DOTTED_ORDINALS.has(lang)) return isStarter(next, lang);
  return true;
}
