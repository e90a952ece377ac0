import type { Place } from '../article.ts';
import type { Lexicon } from '../lexicon.ts';
import { abbreviations } from '../mentions/abbreviations.ts';
import { furnitureOf } from '../mentions/furniture.ts';
import { isPeople, NOT_NAMES, REGIONS, TITLES } from '../mentions/name-words.ts';
import { names } from '../mentions/names.ts';
import { isTitleCase } from '../mentions/runs.ts';
import { calendarWords } from '../text/calendar.ts';
import type { Doc, Sentence, Token } from '../text/document.ts';
import { compoundsOf } from './compounds.ts';
import { mergeHeads } from './heads.ts';
import { keyOf, keyOfRow } from './key.ts';
import { properNames } from './light/german-names.ts';
import { lightPhrases } from './light/phrases.ts';
import { type Phrase, phrasesOf } from './phrases.ts';
import { roleFinder } from './roles.ts';
import { sameNames } from './same-names.ts';
import { MEASURES, STAND_INS } from './vague-words.ts';
import { asWithin, unshouted } from './written.ts';

/** What finding tags needs of a lexicon. */
export type Words = Pick<Lexicon, 'rank' | 'letters' | 'irregular' | 'hasPhrase' | 'pack'>;

/** Single words of higher rank say little as a tag: time, people, group. */
const COMMON = 300;

/** Months and titles of so many letters are written short. */
const SHORTENED = 4;
/** Names of more words are headlines or lists, in words. */
const LONGEST = 8;

/** A thing the article mentions, with all forms and places of it. */
export interface Candidate {
  key: string;
  /** Written forms with how often each occurs. */
  forms: Map<string, number>;
  places: Place[];
  name: boolean;
  /** A name's fullest form, when it has others. */
  full?: string;
  /** What a name is called where the article gives it several. */
  called?: string;
  /** The short and the long form, where the article gives both. */
  short?: string;
  long?: string;
  /** Times it was a whole phrase, times it only said what a name is. */
  whole: number;
  describes: number;
  /** Its words at the first mention. */
  words: readonly Pick<Token, 'lower' | 'stem'>[];
}

/** Keys of short forms with what the article expands them to. */
export type ShortForms = ReadonlyMap<string, { key: string; short: string; long: string }>;

/** The abbreviations the article itself expands. */
export function shortForms(doc: Doc): ShortForms {
  return new Map(
    abbreviations(doc).map(({ short, long }) => [
      keyOf(short, doc.lang),
      { key: keyOf(long, doc.lang), short, long },
    ]),
  );
}

/** Everything in the article that could be a tag: proper names, expanded abbreviations and noun phrases. */
export function candidates(doc: Doc, words: Words, short: ShortForms): Candidate[] {
  const { rank, letters } = words;
  const found = new Map<string, Candidate>();
  const canonical = (key: string) => short.get(key)?.key ?? key;
  const candidate = (key: string, parts: Candidate['words']) => {
    let made = found.get(key);
    if (!made) {
      made = { key, forms: new Map(), places: [], name: false, whole: 0, describes: 0, words: parts };
      found.set(key, made);
    }
    return made;
  };
  const add = (to: Candidate, form: string, place: Place) => {
    to.forms.set(form, (to.forms.get(form) ?? 0) + 1);
    to.places.push({ block: place.block, start: place.start, end: place.end });
  };

  const isEnglish = doc.lang === 'en';
  const named = new Map<number, Place[]>();
  const isFurniture = furnitureOf(doc);
  const proper = properNames(doc, names(doc));
  const same = sameNames(doc, proper, words);
  for (const name of proper) {
    const called = same.get(name.name);
    const key = canonical(keyOf(called ?? name.name, doc.lang));
    if (!key || key.split(' ').length > LONGEST) continue;
    const to = candidate(key, wordsOf(name.name, doc.lang));
    to.name = true;
    if (called) to.called = called;
    to.forms.set(name.name, (to.forms.get(name.name) ?? 0) + 0.5);
    if (name.aliases.length > 0) to.full ??= name.name;
    for (const place of name.places) {
      const written = doc.article.blocks[place.block]?.text.slice(place.start, place.end) ?? '';
      add(to, isEnglish ? unshouted(written, letters) : written, place);
      const inBlock = named.get(place.block);
      if (inBlock) inBlock.push(place);
      else named.set(place.block, [place]);
    }
    to.whole += name.places.length;
  }
  const phrasesIn = isEnglish ? englishPhrases(doc, words) : lightPhrases(doc);
  // A headline in capitals tells no noun from a verb: what it has counts where the text has it too.
  const { plain = [], headline = [] } = Object.groupBy(doc.sentences, (s) =>
    isTitleCase(s) && s.tokens.some((t) => letters(t.lower).startsWith('v')) ? 'headline' : 'plain',
  );
  const shouting = new Set(headline);
  for (const sentence of [...plain, ...headline]) {
    if (sentence.kind === 'code' || sentence.kind === 'table') continue;
    const taken = (named.get(sentence.block) ?? []).filter(
      (p) => p.start >= sentence.start && p.end <= sentence.end,
    );
    for (const phrase of phrasesIn(sentence, taken)) {
      if (isFurniture(phrase)) continue;
      // A name is counted already, its parts are fragments, and "the space agency Roscosmos" is Roscosmos.
      if (taken.some((p) => p.end >= phrase.end && (p.start <= phrase.start || p.end === phrase.end)))
        continue;
      const known = isEnglish && sentence.lang === doc.lang ? keyOfRow(phrase.words) : undefined;
      const own = known ?? keyOf(phrase.text, doc.lang);
      const key = canonical(own);
      if (key.length < 2 || (shouting.has(sentence) && !found.has(key))) continue;
      const to = candidate(key, phrase.words);
      add(to, isEnglish ? asWithin(sentence, phrase, letters) : phrase.text, phrase);
      if (phrase.whole || own !== key) to.whole++;
      if (phrase.describes) to.describes++;
    }
  }
  for (const { key, short: form, long } of short.values()) {
    const to = found.get(key);
    if (!to) continue;
    to.short = form;
    to.long = long;
  }
  mergeHeads(found, doc);
  for (const { places } of found.values()) places.sort((a, b) => a.block - b.block || a.start - b.start);
  const dates = calendarWords(doc.lang);
  // "Russian" alone is a fragment, "Russians" are not.
  const ordinary = ({ lower, stem }: Candidate['words'][number]) =>
    dates.has(lower) ||
    MEASURES.has(stem) ||
    STAND_INS.has(stem) ||
    rank(lower) < COMMON ||
    (isPeople(lower) && !lower.endsWith('s'));
  // "One" and "Going" have a capital at the head of a sentence
  const everyday = ({ lower }: Candidate['words'][number]) => rank(lower) < COMMON && letters(lower) !== '';
  // "in two months leaks coolant"
  const measures = ({ lower, stem }: Candidate['words'][number]) => MEASURES.has(stem) && lower.endsWith('s');
  // "North Korean" is North Korea's
  const isOfRegion = (words: Candidate['words']) =>
    words.length === 2 &&
    REGIONS.has(words[0]?.lower ?? '') &&
    /[^s]$/.test(words[1]?.lower ?? '') &&
    isPeople(words[1]?.lower ?? '');
  // "launched Tuesday morning"; a capital, as "march" is no month
  const isDated = (form: string) =>
    form.split(/[\s-]/).some((word) => word !== word.toLowerCase() && dates.has(word.toLowerCase()));
  // "Dec." and "Dr."
  const isShortened = ({ lower }: Candidate['words'][number], forms: Candidate['forms']) =>
    lower.length <= SHORTENED &&
    (NOT_NAMES.has(lower) || TITLES.has(lower)) &&
    [...forms.keys()].every((form) => form !== form.toLowerCase());
  return [...found.values()].filter(({ name, forms, words: parts, whole, describes, places }) => {
    if (describes === places.length) return false;
    const [first, second] = parts;
    if (!first) return true;
    if (isOfRegion(parts)) return false;
    if (second) return name || (whole > 0 && !measures(first) && ![...forms.keys()].every(isDated));
    return name ? !everyday(first) : !ordinary(first) && !isShortened(first, forms);
  });
}

function englishPhrases(
  doc: Doc,
  words: Words,
): (sentence: Sentence, names: readonly Place[]) => Iterable<Phrase> {
  const rolesOf = roleFinder(words, compoundsOf(doc, words));
  return (sentence, names) => phrasesOf(sentence, doc, rolesOf, names);
}

function wordsOf(text: string, lang: string): Candidate['words'] {
  return text
    .toLowerCase()
    .split(/[\s-]+/u)
    .map((lower) => ({ lower, stem: keyOf(lower, lang) }));
}
