import type { Place } from '../article.ts';
import type { Name } from '../mentions/names.ts';
import type { Doc, Token } from '../text/document.ts';
import { type Subject, textAt } from './mentions.ts';

/** What stands before a common noun, or ends a sentence that is not seen to end. */
const LEADS =
  /(?<!\p{L})(?:the|this|that|these|those|my|your|his|her|its|our|their|\d+(?:st|nd|rd|th)|\p{L}+['’]s) $|[.!?:…][”"’]? [“"‘]?$/iu;
/** Who asks for more words than these has selected a passage. */
const MOST_WORDS = 8;

/** What a reader asks for: whole words, without function words at either end. */
export interface AskedWords {
  text: string;
  place: Place;
  /** Its capital may be that of a sentence or heading only. */
  maybeSmall: boolean;
  /** It taken by itself, should the article not know it. */
  subject: Subject;
}

/** The words that a place touches, as what is asked for; `undefined` when there are none, or too many. */
export function askedIn(doc: Doc, { block, start, end }: Place): AskedWords | undefined {
  const sentence = doc.sentences.find((s) => s.block === block && s.start < end && s.end > start);
  if (!sentence) return undefined;
  const touched = sentence.tokens.filter((token) => token.start < end && token.end > start);
  const words = withoutStops(touched);
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last || words.length > MOST_WORDS) return undefined;
  const place = { block, start: first.start, end: last.end };
  const text = textAt(doc, place);
  const opens = sentence.tokens[0] === first;
  const maybeSmall =
    text === text.toLowerCase() ||
    (/^\p{Lu}[^\p{Lu}]*$/u.test(text) &&
      (opens || sentence.kind === 'heading' || (isLed(doc, place) && isWrittenSmall(doc, first))));
  const name = maybeSmall ? text.toLowerCase() : text;
  const subject = { name, aliases: [], kind: kindOf(name), places: [place] } satisfies Subject;
  return { text, place, maybeSmall, subject };
}

/** What a name that belongs to another stands behind: "the chief of Orvo". */
const JOINED = /(?<!\p{L})(?:of|for|in|at|on|to|and|with|by|the) $/u;

/**
 * The names of an article with what is asked for as one of them, where no name fills its place: "Made That Way" is several
 * by its capitals only. `undefined` where it is no name, is one already, or is a phrase with a name at its end.
 */
export function wholeName(
  { text, place, maybeSmall }: AskedWords,
  names: readonly Name[],
): Name[] | undefined {
  if (maybeSmall || !/^[\p{Lu}\d]/u.test(text)) return undefined;
  const { block, start, end } = place;
  const overlaps = (p: Place) => p.block === block && p.start < end && p.end > start;
  const inside = names.flatMap(({ places }) => places.filter(overlaps));
  const fills = (p: Place) => p.start <= start && p.end >= end;
  const ends = (p: Place) => p.end === end && JOINED.test(text.slice(0, Math.max(0, p.start - start)));
  if (inside.some((p) => fills(p) || p.start < start || p.end > end || ends(p))) return undefined;
  const others = names.map((name) => ({ ...name, places: name.places.filter((p) => !overlaps(p)) }));
  return [{ name: text, aliases: [], places: [place] }, ...others];
}

/** A region written short behind its town: "Ulm, Mass.", "(R., La.)". */
const SHORT_BEFORE = /, $/;

/** What is asked for with its full stop, if it is a region written short behind a town or party. */
export function shortRegion(
  doc: Doc,
  { text, place: { block, start, end } }: AskedWords,
): string | undefined {
  const all = doc.article.blocks[block]?.text ?? '';
  const isShort = /^\p{Lu}\p{Ll}+$/u.test(text) && all[end] === '.' && SHORT_BEFORE.test(all.slice(0, start));
  return isShort ? `${text}.` : undefined;
}

/** Every place where the article has the same words, in any case. */
export function usesOf(doc: Doc, { text }: AskedWords): Place[] {
  const wanted = text.toLowerCase();
  const count = text.split(/\s+/).length;
  return doc.sentences.flatMap(({ block, kind, tokens }) => {
    if (kind === 'code') return [];
    return tokens.flatMap((token, i) => {
      const last = tokens[i + count - 1];
      const place = { block, start: token.start, end: last?.end ?? token.start };
      return textAt(doc, place)
        .replace(/['’]s$/u, '')
        .toLowerCase() === wanted
        ? [{ ...place, end: place.start + text.length }]
        : [];
    });
  });
}

function withoutStops(tokens: readonly Token[]): readonly Token[] {
  // "New" of New York, "We" of a firm: with a capital a function word may be part of a name.
  const isContent = ({ stop, text, lower }: Token) => !stop || (text !== lower && lower !== 'the');
  const from = tokens.findIndex(isContent);
  // Function words alone are asked for as they are: "who" may be WHO.
  return from < 0 ? tokens : tokens.slice(from, 1 + tokens.findLastIndex(isContent));
}

/** "the Legislation": a common noun that is written large. "the Medium class" is the name of a class. */
function isLed(doc: Doc, { block, start, end }: Place): boolean {
  const text = doc.article.blocks[block]?.text ?? '';
  const isAlone = !/^ (?:\p{Lu}|\p{Ll}+s?['’])/u.test(text.slice(end, end + 24));
  return isAlone && LEADS.test(text.slice(Math.max(0, start - 12), start));
}

function isWrittenSmall(doc: Doc, { text, lower }: Token): boolean {
  return text !== lower && doc.sentences.some(({ tokens }) => tokens.some((token) => token.text === lower));
}

function kindOf(text: string): Subject['kind'] {
  if (/^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\d.&-]+$/u.test(text)) return 'abbreviation';
  if (/^\p{Lu}/u.test(text)) return 'name';
  return /\s/.test(text) ? 'phrase' : 'word';
}
