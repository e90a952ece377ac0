import { francAll } from 'franc-min';
import { LISTED, stopwords } from './stopwords.ts';

/** Enough for trigrams to be sure; more only costs time. */
const SAMPLE = 2000;
/** Below this many letters trigrams guess (a script of one language does not): the page's own word counts for more. */
const TOO_SHORT = 60;
/** The declared language stands when the text fits it at least this well against the best fit (1): near languages fit alike. */
const NEAR_ENOUGH = 0.85;
/** In running text a third to a half of the words are function words; fewer than two may be a name's. */
const LEAST_WORDS = 2;
const LEAST_SHARE = 0.25;

/**
 * The language of a text as a BCP 47 primary language, `und` when unknown. Pages often declare the wrong one (a template's),
 * so the declaration only decides between languages that fit the text about equally well.
 */
export function language(text: string, declared?: string): string {
  const own = primary(declared);
  const sample = text.slice(0, SAMPLE);
  const guesses = francAll(sample).map(([code, fit]) => ({ lang: primary(code), fit }));
  const letters = sample.replace(/[^\p{L}]+/gu, '').length;
  if (letters < TOO_SHORT && guesses.length > 1) return own ?? byFunctionWords(sample) ?? 'und';
  const ownFit = guesses.find((g) => g.lang === own)?.fit ?? 0;
  if (own && ownFit >= NEAR_ENOUGH) return own;
  return guesses[0]?.lang ?? own ?? 'und';
}

/** The language whose function words make up most of a short text; `undefined` when too few do or two are even. */
function byFunctionWords(text: string): string | undefined {
  const words = text.toLowerCase().match(/[\p{L}'’]+/gu) ?? [];
  const [best, second] = LISTED.map((lang) => ({
    lang,
    hits: words.filter((word) => stopwords(lang).has(word)).length,
  })).sort((a, b) => b.hits - a.hits);
  if (!best || best.hits < LEAST_WORDS || best.hits < LEAST_SHARE * words.length) return undefined;
  return best.hits > (second?.hits ?? 0) ? best.lang : undefined;
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
