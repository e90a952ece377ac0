import type { Sentence, Token } from '../text/document.ts';
import { once } from '../text/once.ts';
import { NOT_NAMES, PARTICLES, PARTS, RANKS, ROLES, TITLES } from './name-words.ts';

/** A row of capitalised words that may be a name; offsets are in its block's text. */
export interface Run {
  text: string;
  start: number;
  end: number;
  words: { text: string }[];
  /** Why its capitals prove little: it opens the sentence, or all words of the heading have capitals. */
  weak?: 'first' | 'heading';
  /** The part of it from word `from` up to `to`. */
  slice(from: number, to: number): Run;
}

/** Words of an office with a name of two words behind it, but one: "Secretary of State Ann". */
const OFFICE = 4;
/** Share of a headline's longer words with a capital from which on capitals say nothing. */
const TITLE_CASE = 0.7;

/** "Ulm-based Orvo": where a name is from, not part of it. */
const WHENCE =
  /^\p{L}.*-(?:based|born|raised|listed|owned|led|backed|bound|winner|winning|nominee|nominated)$/u;
/** "Orvo", "iOrvo", "4Orvo", "al-Orvo". */
const CAPITAL = /^(?:\p{Lu}|\p{Ll}{1,2}\p{Lu}|\d+\p{Lu}|(?:al|el|ul|as|ar|ad|an|bin|ibn)-\p{Lu})/u;
/** "CEO of Orvo": a post with the name of a body behind it. */
const CHIEF = /^C[A-Z]O$/;
/** In signs: UNESCO. */
const LONGEST_ABBREVIATION = 6;

/** The runs of a sentence, titles and articles stripped, possessive 's stripped; `text` is its block's. */
export const runsOf = (sentence: Sentence, text: string): readonly Run[] =>
  runsIn(sentence.tokens, sentence, text);

/** Tags and glossary ask, of sentences that differ by a block for the title: the words are the same. */
const runsIn = once((tokens: readonly Token[], sentence: Sentence, text: string): readonly Run[] => {
  const runs: Run[] = [];
  const shouted = isTitleCase(sentence);
  for (let i = 0; i < tokens.length; ) {
    let end = i;
    while (end < tokens.length && goesOn(tokens, i, end, text)) end++;
    // Particles belong inside a name, not at its end.
    while (end > i && PARTICLES.has(tokens[end - 1]?.text ?? '')) end--;
    if (end === i) {
      i++;
      continue;
    }
    const run = makeRun(tokens, i, end, sentence, text, shouted);
    if (run) runs.push(run);
    i = end;
  }
  return runs;
});

/** Whether token `at` goes on with the run that began at `from`. */
function goesOn(tokens: readonly Token[], from: number, at: number, text: string): boolean {
  const token = tokens[at];
  if (!token) return false;
  const capital = token.text !== token.lower && CAPITAL.test(token.text);
  if (at === from) return capital;
  const last = tokens[at - 1];
  const gap = text.slice(last?.end, token.start);
  // An initial keeps its full stop; a possessive ends the name ("NASA's Orion").
  const joint =
    gap === ' ' || gap === '-' || gap === ' & ' || (gap === '. ' && isShortened(last?.text ?? ''));
  if (!joint || /['’]s$/u.test(last?.text ?? '')) return false;
  if (capital)
    return !NOT_NAMES.has(token.lower) || token.text === token.text.toUpperCase() || token.text === 'May';
  if (/^\d{1,4}\p{L}?$/u.test(token.text))
    return !PARTS.has(last?.lower ?? '') && !NOT_NAMES.has(last?.lower ?? '');
  const next = tokens[at + 1];
  return (
    PARTICLES.has(token.text) && gap === ' ' && next !== undefined && goesOn(tokens, at + 1, at + 1, text)
  );
}

function isShortened(word: string): boolean {
  return (
    /^\p{Lu}$|^(?:\p{Lu}\.)+\p{Lu}$/u.test(word) ||
    TITLES.has(word.toLowerCase()) ||
    word === 'St' ||
    word === 'Jr'
  );
}

function makeRun(
  tokens: readonly Token[],
  from: number,
  to: number,
  sentence: Sentence,
  text: string,
  shouted: boolean,
): Run | undefined {
  const start = afterTitles(tokens, from, to);
  if (start >= to || PARTICLES.has(tokens[start]?.text ?? '')) return undefined;
  const words = tokens.slice(start, to);
  const opens = start === 0 || /[“"‘:•]\s?$/u.test(text.slice(sentence.start, words[0]?.start));
  const weak = shouted || isShouted(words) ? 'heading' : opens ? 'first' : undefined;
  return runOver(words, text, weak);
}

/** "THE HARBOUR COUNCIL": several words in capitals, one of them longer than abbreviations are. */
function isShouted(words: readonly Token[]): boolean {
  return (
    words.length > 1 &&
    words.every(({ text }) => text === text.toUpperCase()) &&
    words.some(({ text }) => text.length > LONGEST_ABBREVIATION)
  );
}

/** Where the name itself begins: "Foreign Minister Ann Lee", "U.S. President Joe Doe", "The New York Times". */
function afterTitles(tokens: readonly Token[], from: number, to: number): number {
  let start = from;
  while (start < to && (NOT_NAMES.has(tokens[start]?.lower ?? '') || WHENCE.test(tokens[start]?.text ?? '')))
    start++;
  if (CHIEF.test(tokens[start]?.text ?? '') && tokens[start + 1]?.text === 'of') start += 2;
  for (let i = to - 2; i >= start; i--) {
    // "Secretary of State Ann Lee"
    const office = tokens[i]?.lower === 'secretary' && tokens[i + 1]?.text === 'of' && to - i > OFFICE;
    const isTitle = TITLES.has(tokens[i]?.lower ?? '') || isRole(tokens, i, to);
    if (!isTitle || (!office && PARTICLES.has(tokens[i + 1]?.text ?? ''))) continue;
    let name = office ? i + OFFICE - 1 : i + 1;
    while (name < to - 1 && RANKS.has(tokens[name]?.lower ?? '')) name++;
    return name;
  }
  return start;
}

/** "Police Chief Ann Lee", not "Chief Ann", nor "Chief of Staff": a role with two words of a name behind it. */
function isRole(tokens: readonly Token[], at: number, to: number): boolean {
  const words = tokens.slice(at + 1, to).map(({ lower }) => lower);
  const behind = words.slice(words.findIndex((word) => !RANKS.has(word))).filter((word) => word.length > 1);
  const isNamed = behind.every((word) => !PARTICLES.has(word) && !RANKS.has(word) && !TITLES.has(word));
  return ROLES.has(tokens[at]?.lower ?? '') && behind.length === 2 && isNamed;
}

function runOver(words: readonly Token[], text: string, weak: Run['weak']): Run {
  const start = words[0]?.start ?? 0;
  const raw = text.slice(start, words.at(-1)?.end ?? start);
  const bare = raw.replace(/['’]s?$/u, '');
  return {
    text: bare,
    start,
    end: start + bare.length,
    words: words.map((w) => ({ text: w.text.replace(/['’]s?$/u, '') })),
    ...(weak ? { weak } : {}),
    slice: (a, b) => runOver(words.slice(a, b), text, undefined),
  };
}

/** Whether the capitals of a sentence say nothing, as all its longer words have one. */
export function isTitleCase({ tokens, kind, text }: Sentence): boolean {
  const mayBe = kind === 'heading' || !/[.!?…]["”’)]*$/u.test(text);
  let long = 0;
  let capital = 0;
  let upper = 0;
  for (const { text: word } of tokens) {
    if (word.length <= 3) continue;
    // most words: the expressions for all scripts take longer
    const isSmall = /^[a-z]/.test(word);
    if (!isSmall && !/^\p{L}/u.test(word)) continue;
    // one that is closed like this one is none unless it has no small letter at all
    if (isSmall && !mayBe) return false;
    long++;
    if (isSmall) continue;
    if (/^\p{Lu}/u.test(word)) capital++;
    if (word === word.toUpperCase()) upper++;
  }
  if (upper > 2 && upper === long) return true;
  if (capital < TITLE_CASE * long || capital < 2) return false;
  return mayBe && (kind === 'heading' || long > 3);
}
