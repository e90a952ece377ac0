import { stemmer as arabic } from '@orama/stemmers/arabic';
import { stemmer as danish } from '@orama/stemmers/danish';
import { stemmer as dutch } from '@orama/stemmers/dutch';
import { stemmer as finnish } from '@orama/stemmers/finnish';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as hindi } from '@orama/stemmers/indian';
import { stemmer as italian } from '@orama/stemmers/italian';
import { stemmer as norwegian } from '@orama/stemmers/norwegian';
import { stemmer as portuguese } from '@orama/stemmers/portuguese';
import { stemmer as russian } from '@orama/stemmers/russian';
import { stemmer as spanish } from '@orama/stemmers/spanish';
import { stemmer as swedish } from '@orama/stemmers/swedish';
import { stemmer as english } from 'stemmer';
import { remember } from './remember.ts';

/** Porter's algorithm for English, Snowball's (Porter 2001) for the others, by BCP 47 primary language. */
const STEMMERS = new Map<string, (word: string) => string>(
  Object.entries({
    ar: arabic,
    da: danish,
    de: german,
    en: english,
    es: spanish,
    fi: finnish,
    fr: french,
    hi: hindi,
    it: italian,
    nb: norwegian,
    nl: dutch,
    nn: norwegian,
    no: norwegian,
    pt: portuguese,
    ru: russian,
    sv: swedish,
  }).map(([lang, stemmer]) => [lang, remember(stemmer)]),
);
/** Shorter words have no ending worth taking off. */
const SHORTEST = 4;

/** The stem of a lower-case word, what its inflected forms have in common; the word itself in languages without a stemmer. */
export function stem(word: string, lang: string): string {
  return word.length < SHORTEST ? word : (STEMMERS.get(lang)?.(word) ?? word);
}
