import { stopwords as danish } from '@orama/stopwords/danish';
import { stopwords as dutch } from '@orama/stopwords/dutch';
import { stopwords as finnish } from '@orama/stopwords/finnish';
import { stopwords as french } from '@orama/stopwords/french';
import { stopwords as german } from '@orama/stopwords/german';
import { stopwords as italian } from '@orama/stopwords/italian';
import { stopwords as norwegian } from '@orama/stopwords/norwegian';
import { stopwords as portuguese } from '@orama/stopwords/portuguese';
import { stopwords as russian } from '@orama/stopwords/russian';
import { stopwords as spanish } from '@orama/stopwords/spanish';
import { stopwords as swedish } from '@orama/stopwords/swedish';
import { LISTS } from './function-words.ts';

/** Every form of pronouns and auxiliaries, by language. English has a list of its own, to which the models are fitted. */
const INFLECTED: Readonly<Record<string, readonly string[]>> = {
  da: danish,
  de: german,
  es: spanish,
  fi: finnish,
  fr: french,
  it: italian,
  nb: norwegian,
  nl: dutch,
  nn: norwegian,
  no: norwegian,
  pt: portuguese,
  ru: russian,
  sv: swedish,
};

/** Nouns and full verbs in those lists: they are content. */
const CONTENT = new Set(
  `empleo empleos existe existen horas país pais trabaja trabajan trabajar trabajo valor verdad verdadera
  verdadero hablan habla general día días жизнь человек`.split(/\s+/),
);

const SETS = new Map(
  [...new Set([...Object.keys(LISTS), ...Object.keys(INFLECTED)])].map((lang) => [lang, listOf(lang)]),
);
const NONE: ReadonlySet<string> = new Set();

/** The languages with a list of their own, BCP 47; the two written forms of Norwegian share theirs. */
export const LISTED = [...SETS.keys()].filter((lang) => lang !== 'nn' && lang !== 'no');

/** Of each function word which of the languages `LISTED` have it, a bit each: there are fewer than 31. */
let bits: Map<string, number> | undefined;

/** How many of some lower-case words are function words of each language, in the order of `LISTED`. */
export function countByLanguage(words: readonly string[]): { lang: string; hits: number }[] {
  bits ??= bitsOfWords();
  const hits = LISTED.map(() => 0);
  for (const word of words) {
    let rest = bits.get(word) ?? 0;
    while (rest !== 0) {
      const i = 31 - Math.clz32(rest);
      hits[i] = (hits[i] ?? 0) + 1;
      rest &= ~(1 << i);
    }
  }
  return LISTED.map((lang, i) => ({ lang, hits: hits[i] ?? 0 }));
}

function bitsOfWords(): Map<string, number> {
  const all = new Map<string, number>();
  for (const [i, lang] of LISTED.entries()) {
    for (const word of stopwords(lang)) all.set(word, (all.get(word) ?? 0) | (1 << i));
  }
  return all;
}

/** In Japanese what is written in hiragana alone is grammar far more often than not. */
const HIRAGANA = /^\p{Script=Hiragana}+$/u;

/** Whether a lower-case word carries grammar rather than content. */
export function isFunctionWord(word: string, lang: string): boolean {
  return stopwords(lang).has(word) || (lang === 'ja' && HIRAGANA.test(word));
}

/** The function words of a language, lower case; empty for languages without a list. */
export function stopwords(lang: string): ReadonlySet<string> {
  return SETS.get(lang) ?? NONE;
}

function listOf(lang: string): ReadonlySet<string> {
  const inflected = (INFLECTED[lang] ?? []).filter((word) => word && !CONTENT.has(word));
  return new Set([...(LISTS[lang]?.trim().split(/\s+/) ?? []), ...inflected]);
}
