import type { Doc, Sentence, Token } from '../../text/document.ts';
import { keyOf } from '../key.ts';
import type { Phrase } from '../phrases.ts';
import { CAPITAL_NOUNS, counting, type Evidence, nounEvidence } from './nouns.ts';

/** Words of a phrase at most; where no spaces are written a word is often one sign. */
const LONGEST = 4;
const LONGEST_UNSPACED = 5;
/** What a text names only once it is not about, unless it is a name. */
const FEWEST = 2;
/** A part that stands in one longer phrase this often, as a share of its mentions, is a fragment of it. */
const FRAGMENT = 0.6;
/** A phrase that makes up less of the mentions of a word in it is no more than that word described, unless it comes often. */
const CHANCE = 0.4;
const OFTEN = 3;
/** Without a list of function words: short words, and longer ones in this share of enough sentences, carry grammar. */
const SHORTEST = 4;
const LONGEST_GRAMMAR = 5;
const EVERYWHERE = 0.25;
const ENOUGH = 12;

const UNSPACED =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]+$/u;
/** Counts and dates in Chinese and Japanese signs: 三年, 二百. */
const COUNT =
  /^[〇零一二三四五六七八九十百千万萬亿億两兩几幾数數半]+[年月日天次个個人名岁歳回台家座种種位只隻条條张張件项項场場部片本辆艘所间份批些]?$/u;
/** In Japanese what is bent is no noun. */
const BENT = /\p{Script=Hiragana}$/u;

/**
 * The noun phrases of an article in a language without known parts of speech, by sentence: words that grammar shows to be
 * nouns, and rows of words of content that the text repeats. What it says once is left to the names.
 */
export function lightPhrases(doc: Doc): (sentence: Sentence) => Phrase[] {
  const evidence = nounEvidence(doc);
  const rows = new Map<Sentence, Phrase[]>();
  const isContent = contentOf(doc);
  for (const sentence of doc.sentences) {
    if (sentence.kind === 'code' || sentence.kind === 'table') continue;
    rows.set(sentence, [...phrasesIn(sentence, doc, isContent, evidence)]);
  }
  const keys = new Map([...rows.values()].flat().map((phrase) => [phrase, keyOf(phrase.text, doc.lang)]));
  const kept = repeated(keys);
  return (sentence) => {
    const own = (rows.get(sentence) ?? []).filter((phrase) => kept.has(keys.get(phrase) ?? ''));
    return own.map((phrase) => ({
      ...phrase,
      whole: !own.some((o) => o !== phrase && o.start <= phrase.start && o.end >= phrase.end),
    }));
  };
}

function contentOf({ lang, sentences }: Doc): (token: Token) => boolean {
  const counts = counting(lang);
  const listed = sentences.some(({ tokens }) => tokens.some((token) => token.stop));
  const spread = new Map<string, number>();
  if (!listed) {
    for (const { tokens } of sentences)
      for (const word of new Set(tokens.map((t) => t.lower))) spread.set(word, (spread.get(word) ?? 0) + 1);
  }
  const grammar = ({ text, lower }: Token) =>
    !listed &&
    !UNSPACED.test(text) &&
    (text.length < SHORTEST ||
      (text.length <= LONGEST_GRAMMAR &&
        sentences.length >= ENOUGH &&
        (spread.get(lower) ?? 0) > EVERYWHERE * sentences.length));
  return (token) =>
    !token.stop &&
    /\p{L}/u.test(token.text) &&
    (token.text.length > 1 || UNSPACED.test(token.text)) &&
    !COUNT.test(token.text) &&
    !(lang === 'ja' && BENT.test(token.text)) &&
    !counts(token) &&
    !grammar(token);
}

function* phrasesIn(
  sentence: Sentence,
  doc: Doc,
  isContent: (token: Token) => boolean,
  evidence: Evidence | undefined,
): Generator<Phrase> {
  const text = doc.article.blocks[sentence.block]?.text ?? '';
  const { tokens, block } = sentence;
  const noun = (token: Token) => (evidence ? (evidence.get(token.stem) ?? 0) : 0);
  const content = tokens.map(isContent);
  const joined = (i: number) => {
    const gap = text.slice(tokens[i - 1]?.end, tokens[i]?.start);
    return gap === ' ' || gap === '-' || (gap === '' && UNSPACED.test(tokens[i]?.text ?? ''));
  };
  for (let from = 0; from < tokens.length; from++) {
    const first = tokens[from];
    if (!first || !content[from]) continue;
    const most = from + (UNSPACED.test(first.text) ? LONGEST_UNSPACED : LONGEST);
    for (let to = from + 1; to <= Math.min(tokens.length, most); to++) {
      const last = tokens[to - 1];
      if (!last || !content[to - 1] || (to > from + 1 && !joined(to - 1))) break;
      const words = tokens.slice(from, to);
      if (!isNominal(words, noun, evidence !== undefined, doc.lang)) continue;
      yield {
        text: text.slice(first.start, last.end),
        words,
        block,
        start: first.start,
        end: last.end,
        whole: true,
        describes: false,
      };
    }
  }
}

/** Whether words can be a noun phrase by what is known of each. */
function isNominal(
  words: readonly Token[],
  noun: (token: Token) => number,
  known: boolean,
  lang: string,
): boolean {
  const last = words.at(-1);
  const [first] = words;
  if (!first || !last) return false;
  if (words.length === 1 && first.text.length < 2) return false;
  if (!known) return true;
  if (noun(last) < 0 || (CAPITAL_NOUNS.has(lang) && noun(last) <= 0)) return false;
  return words.some((word) => noun(word) > 0);
}

/** The keys that occur often enough, hold together, and are no fragments of longer ones. */
function repeated(keys: ReadonlyMap<Phrase, string>): ReadonlySet<string> {
  const counts = new Map<string, number>();
  const forms = new Map<string, Set<string>>();
  for (const [{ text }, key] of keys) {
    counts.set(key, (counts.get(key) ?? 0) + 1);
    forms.set(key, (forms.get(key) ?? new Set()).add(text.toLowerCase()));
  }
  const often = [...counts].filter(([key, count]) => count >= FEWEST && holds(forms.get(key), count));
  const kept = new Set(often.map(([key]) => key).filter((key) => key.length > 1));
  for (const [longer, count] of often) {
    const parts = partsOf(longer).flatMap((part) => counts.get(part) ?? []);
    if (count < OFTEN && count < CHANCE * Math.max(...parts)) kept.delete(longer);
  }
  for (const longer of [...kept]) {
    for (const part of partsOf(longer)) {
      if ((counts.get(longer) ?? 0) >= FRAGMENT * (counts.get(part) ?? 0)) kept.delete(part);
    }
  }
  return kept;
}

/**
 * Whether the written forms of a phrase are those of a noun with its adjective, which bend together, if at all: in "comboio volta"
 * and "comboio voltou" one word is a verb.
 */
function holds(forms: ReadonlySet<string> = new Set(), count: number): boolean {
  if (forms.size < Math.min(2, count)) return true;
  const [first = [], ...rest] = [...forms].map((form) => form.split(/[ -]/));
  return first.length === 1 || rest.some((words) => words.every((word, i) => word !== first[i]));
}

/** What a key holds in a row: words, or signs where no spaces are written. */
function partsOf(key: string): string[] {
  const spaced = key.includes(' ');
  const pieces = spaced ? key.split(' ') : UNSPACED.test(key) ? [...key] : [];
  const parts: string[] = [];
  for (let a = 0; a < pieces.length; a++) {
    for (let b = a + 1; b <= pieces.length; b++) {
      if (b - a < pieces.length) parts.push(pieces.slice(a, b).join(spaced ? ' ' : ''));
    }
  }
  return parts;
}
