import { calendarWords } from '../../text/calendar.ts';
import type { Doc, Sentence, Token } from '../../text/document.ts';
import { stem } from '../../text/stem.ts';
import { ARTICLES, LEADS, TRAILS } from './leads.ts';

/** Languages that write every noun with a capital. */
export const CAPITAL_NOUNS: ReadonlySet<string> = new Set(['de', 'lb']);
/** Adjectives before their noun, where the noun comes second: an ending of theirs, and a word behind it. */
const ADJECTIVE: Readonly<Record<string, RegExp>> = {
  nl: /e$/,
  sv: /(?:a|e|t|en)$/,
  da: /e$/,
  nb: /e$/,
  ru: /(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ым|им|ых|их|ую|юю|ыми|ими)$/,
};
const ARABIC_ARTICLE = /^[وفبك]?(?:ال|لل)/;
const HANGUL = /\p{Script=Hangul}/u;
const KOREAN_VERB = /(?:다|하는|하고|해서|했던)$/;

/** What speaks for a word being a noun, by stem: above 0 more than against, 0 nothing known. */
export type Evidence = ReadonlyMap<string, number>;

/**
 * Weighs for every word of content how often grammar around it shows a noun: behind an article or preposition, before a
 * postposition, under a particle, written with a capital. `undefined` for languages whose grammar shows none of that.
 */
export function nounEvidence(doc: Doc): Evidence | undefined {
  const shows = witness(doc);
  if (!shows) return undefined;
  const sums = new Map<string, number>();
  for (const sentence of doc.sentences) {
    if (sentence.kind === 'code') continue;
    const text = doc.article.blocks[sentence.block]?.text ?? '';
    sentence.tokens.forEach((token, i) => {
      if (!token.stop) sums.set(token.stem, (sums.get(token.stem) ?? 0) + shows(sentence, i, text));
    });
  }
  return sums;
}

type Witness = (sentence: Sentence, at: number, text: string) => number;

function witness({ lang }: Doc): Witness | undefined {
  if (CAPITAL_NOUNS.has(lang)) return capital;
  if (lang === 'ko') return particle;
  const trails = TRAILS.get(lang);
  if (trails) return ({ tokens }, i) => (trails.has(tokens[i + 1]?.lower ?? '') ? 1 : 0);
  const leads = LEADS.get(lang);
  return leads && behind(leads, lang);
}

/** A capital inside the sentence; the first word and what follows an opening mark have one anyway. */
const capital: Witness = ({ tokens, start }, i, text) => {
  const token = tokens[i];
  if (!token) return 0;
  if (/^\p{Ll}/u.test(token.text)) return -1;
  return token.start === start || /[„“»«":]\s?$/u.test(text.slice(0, token.start).slice(-2)) ? 0 : 1;
};

const particle: Witness = ({ tokens }, i, text) => {
  const token = tokens[i];
  if (!token) return 0;
  if (HANGUL.test(text.charAt(token.end))) return 1;
  return KOREAN_VERB.test(token.text) ? -1 : 0;
};

function behind(leads: ReadonlySet<string>, lang: string): Witness {
  const adjective = ADJECTIVE[lang];
  const isLed = (tokens: readonly Token[], i: number, text: string) => {
    const token = tokens[i];
    const before = tokens[i - 1];
    if (!token) return false;
    if (lang === 'ar' && ARABIC_ARTICLE.test(token.text)) return true;
    // an elided article: l’eau
    if (/[’']/.test(text.charAt(token.start - 1)) && token.start > (before?.end ?? 0)) return true;
    return before !== undefined && leads.has(before.lower) && text.slice(before.end, token.start) === ' ';
  };
  const articles = ARTICLES.get(lang);
  const hasObject = (tokens: readonly Token[], i: number, text: string) =>
    articles?.has(tokens[i + 1]?.lower ?? '') && text.slice(tokens[i]?.end, tokens[i + 1]?.start) === ' ';
  return ({ tokens }, i, text) => {
    const before = tokens[i - 1];
    const described = before && !before.stop && adjective?.test(before.lower);
    if (described && (lang === 'ru' || isLed(tokens, i - 1, text))) return 1;
    if (lang === 'ru' && adjective?.test(tokens[i]?.lower ?? '')) return -1;
    if (isLed(tokens, i, text)) return 1;
    return hasObject(tokens, i, text) ? -1 : 0;
  };
}

const MEASURES = ['percent', 'meter', 'kilometer', 'centimeter', 'liter', 'kilogram', 'degree'] as const;
const CURRENCIES = ['EUR', 'USD'];
const SAMPLE_NUMBERS = [1, 2, 5, 100];

type Counts = (token: Pick<Token, 'lower' | 'stem'>) => boolean;
/** Formats of numbers are costly to make (1 ms for a language), the words are cheap to keep. */
const kept = new Map<string, Counts>();

/** Tells words that only count: names of days, months, units of time and measure, and money. */
export function counting(lang: string): Counts {
  const known = kept.get(lang) ?? countingIn(lang);
  kept.set(lang, known);
  return known;
}

function countingIn(lang: string): Counts {
  const words = new Set([
    ...calendarWords(lang),
    ...MEASURES.flatMap((unit) => namesOf(lang, { style: 'unit', unit, unitDisplay: 'long' })),
    ...CURRENCIES.flatMap((currency) =>
      namesOf(lang, { style: 'currency', currency, currencyDisplay: 'name' }),
    ),
  ]);
  const stems = new Set([...words].map((word) => stem(word, lang)));
  return ({ lower, stem }) => words.has(lower) || stems.has(stem);
}

/** What numbers of something are called, one word each, lower case. */
function namesOf(lang: string, options: Intl.NumberFormatOptions): string[] {
  const format = new Intl.NumberFormat(lang, options);
  return SAMPLE_NUMBERS.flatMap((n) =>
    format
      .formatToParts(n)
      .filter(({ type }) => type === 'unit' || type === 'currency' || type === 'percentSign')
      .map(({ value }) => value.toLowerCase()),
  );
}
