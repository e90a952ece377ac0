import { francAll } from 'franc-min';
import { countByLanguage, stopwords } from './stopwords.ts';

/** Enough for trigrams to be sure; more only costs time. */
const SAMPLE = 2000;
/** Below this many letters trigrams guess (a script of one language does not): the page's own word counts for more. */
const TOO_SHORT = 60;
/** The declared language stands when the text fits it at least this well against the best fit (1): near languages fit alike. */
const NEAR_ENOUGH = 0.85;
/** In running text a third to a half of the words are function words; fewer than two may be a name's. */
const LEAST_WORDS = 2;
const LEAST_SHARE = 0.25;
/** In a text of so many words, so many times the function words of any other language leave no doubt. */
const PLAIN_WORDS = 40;
const PLAIN_LEAD = 1.5;
/** A part of a text in which so few words are function words of the text's language, of this many, may be in another. */
const FOREIGN_BELOW = 0.1;
const FOREIGN_WORDS = 10;
/** Scripts without spaces: there are no words to count. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** What Latin words in another script are, if anything: the language of names, brands and quotations. */
const LATIN = 'en';

/**
 * The language of a text as a BCP 47 primary language, `und` when unknown. Pages often declare the wrong one (a template's),
 * so the declaration only decides between languages that fit the text about equally well. Function words tell most texts at
 * once; trigrams (Cavnar & Trenkle 1994) the languages without a list, and those that share their words.
 */
export function language(text: string, declared?: string): string {
  const own = primary(declared);
  const sample = text.slice(0, SAMPLE);
  const plain = plainly(sample, own);
  if (plain) return plain;
  const guesses = francAll(sample).map(([code, fit]) => ({ lang: primary(code), fit }));
  const letters = sample.replace(/[^\p{L}]+/gu, '').length;
  if (letters < TOO_SHORT && guesses.length > 1) return own ?? byFunctionWords(sample) ?? 'und';
  const ownFit = guesses.find((g) => g.lang === own)?.fit ?? 0;
  if (own && ownFit >= NEAR_ENOUGH) return own;
  return guesses[0]?.lang ?? own ?? 'und';
}

/** The language whose function words are far more than any other's in a text of some length; `undefined`: look closer. */
function plainly(sample: string, own: string | undefined): string | undefined {
  if (UNSPACED.test(sample)) return undefined;
  const { words, ranked } = functionWords(sample);
  const [best, second] = ranked;
  if (words < PLAIN_WORDS || !best || best.hits < LEAST_SHARE * words) return undefined;
  const ownHits = ranked.find(({ lang }) => lang === own)?.hits ?? 0;
  if (own && ownHits >= NEAR_ENOUGH * best.hits) return own;
  return best.hits >= PLAIN_LEAD * (second?.hits ?? 0) ? best.lang : undefined;
}

/** The language of one part of a text in `lang`: that one, unless the part's function words are plainly another's. */
export function languageOfPart(text: string, lang: string): string {
  const own = stopwords(lang);
  if (own.size === 0) return lang;
  const words = wordsOf(text.slice(0, SAMPLE));
  const known = words.filter((word) => own.has(word)).length;
  if (words.length < FOREIGN_WORDS || known >= FOREIGN_BELOW * words.length) return lang;
  if (words.filter((word) => UNSPACED.test(word)).length >= FOREIGN_BELOW * words.length) return lang;
  return byFunctionWords(text.slice(0, SAMPLE)) ?? lang;
}

/** The language of one lower-case word in a text in `lang`: Latin letters in another script are English. */
export function languageOfWord(word: string, lang: string): string {
  return !isLatin(lang) && /^[a-z'-]+$/.test(word) ? LATIN : lang;
}

const latin = new Map<string, boolean>();

function isLatin(lang: string): boolean {
  let found = latin.get(lang);
  if (found === undefined) {
    found = lang === 'und' || new Intl.Locale(lang).maximize().script === 'Latn';
    latin.set(lang, found);
  }
  return found;
}

/** The language whose function words make up most of a short text; `undefined` when too few do or two are even. */
function byFunctionWords(text: string): string | undefined {
  const { words, ranked } = functionWords(text);
  const [best, second] = ranked;
  if (!best || best.hits < LEAST_WORDS || best.hits < LEAST_SHARE * words) return undefined;
  return best.hits > (second?.hits ?? 0) ? best.lang : undefined;
}

/** How many words a text has, and how many of them are function words of each language, the language with most first. */
function functionWords(text: string) {
  const words = wordsOf(text);
  const ranked = countByLanguage(words).sort((a, b) => b.hits - a.hits);
  return { words: words.length, ranked };
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}'’]+/gu) ?? [];
}

/** ISO 639-3 or BCP 47 in any spelling → BCP 47 primary language; `undefined` when it is none. */
function primary(code: string | undefined): string | undefined {
  try {
    const [canonical] = Intl.getCanonicalLocales(code?.trim().replaceAll('_', '-') ?? []);
    const lang = canonical?.split('-')[0];
    return lang === 'und' ? undefined : lang;
  } catch {
    return undefined;
  }
}
