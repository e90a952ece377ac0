import { createHash } from 'node:crypto';
import type { Article, Place } from '../../core/article.ts';
import { isPeople } from '../../core/mentions/name-words.ts';
import type { Term } from '../../core/report.ts';
import { sentences } from '../../core/text/sentences.ts';
import { isFunctionWord } from '../../core/text/stopwords.ts';

/** A term where it stands. */
export interface Question {
  /** `<corpus>/<page>#<block>:<start>` */
  id: string;
  /** As it is written there. */
  term: string;
  place: Place;
  /** The sentence it stands in, the term in double square brackets. */
  context: string;
}

/** What a judge is asked about: a term, and what Glossa shows of it. */
export interface Case extends Question {
  /** The card's title and first definition; absent where Glossa shows nothing. */
  shown?: Shown;
}

export interface Shown {
  title: string;
  text: string;
  /** Source and a digest of the text, which tell without it what was judged. */
  key: string;
}

/** Months and days, forms of address, words that only a heading or a date writes with a capital. */
const NO_NAME =
  /^(?:(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Febr)uary|March|April|May|June|July|August|(?:Sept|Nov|Dec)ember|October|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)(?: \d+)?|Mr|Mrs|Ms|Dr|AM|PM|TV|OK|No|English|\P{L}+|\p{L})$/u;
/** A capitalised word, with points between its letters or without. */
const WORD = String.raw`(?:(?:\p{Lu}\.){2,}|\p{Lu}[\p{L}\p{N}]*(?:[.&’'-](?!s(?![\p{L}]))(?=[\p{L}\p{N}])[\p{L}\p{N}]+)*)`;
/** A run of them with the small words that stand inside names. */
const RUN = new RegExp(
  String.raw`(?<![\p{L}\p{N}@#:.-])${WORD}(?: (?:(?:of|for|de|del|al|van|von|bin|of the|&) )?(?:${WORD}|\p{Lu}\.|\d+(?![\p{L}\p{N}]|[.,]\d)))*`,
  'gu',
);
/** What opens a sentence and is a name all the same: several capitalised words, or capitals inside. */
const SURE = /\p{Lu}.*\p{Lu}/u;
/** Headings and shouts, "London-based", and "I'm". */
const NO_RUN = /^[^\p{Ll}]{9,}$|-\p{Ll}+$|(?:^|\s)I(?:['’]\p{L}+)?(?:\s|$)/u;

/**
 * Each name of an article's running text once, found by its capitals only (not by Glossa, whose finds are judged), at the
 * place where it is first met, still without what is shown of it.
 */
export function namesIn(id: string, article: Article): Question[] {
  const first = new Map<string, Place>();
  article.blocks.forEach((block, b) => {
    if (block.kind !== 'paragraph' && block.kind !== 'listItem' && block.kind !== 'quote') return;
    const openers = new Set(sentences(block.text, 'en').map(({ start }) => start));
    for (const match of block.text.matchAll(RUN)) {
      const opening = opens(block.text, match.index, openers);
      const name = withoutOpener(match[0], opening);
      if (NO_NAME.test(name) || NO_RUN.test(name) || isOrdinary(name.toLowerCase())) continue;
      if (opening && name === match[0] && !SURE.test(name)) continue;
      const start = match.index + match[0].length - name.length;
      if (name && !first.has(name)) first.set(name, { block: b, start, end: start + name.length });
    }
  });
  const whole = [...first.keys()];
  return [...first]
    .filter(([name]) => !whole.some((other) => other !== name && ` ${other} `.includes(` ${name} `)))
    .map(([, place]) => questionAt(id, place, article));
}

/** The adjective of a people, or grammar. */
function isOrdinary(lower: string): boolean {
  return isPeople(lower) || isFunctionWord(lower, 'en');
}

/** A run without "The", and without a function word whose capital is the sentence's. */
function withoutOpener(run: string, opening: boolean): string {
  const [first = '', ...rest] = run.split(' ');
  return first === 'The' || (opening && isFunctionWord(first.toLowerCase(), 'en')) ? rest.join(' ') : run;
}

/** Each rare word or phrase that has a card, at its first place. */
export function wordsIn(id: string, article: Article, terms: readonly Term[]): Case[] {
  return terms
    .filter(({ kind }) => kind === 'word' || kind === 'phrase')
    .flatMap((term) => {
      const [place] = term.places;
      return place ? [{ ...questionAt(id, place, article), ...shownBy(term) }] : [];
    });
}

/** What a card shows first. */
export function shownBy({ name, definitions: [definition] }: Term): Pick<Case, 'shown'> {
  if (!definition) return {};
  const digest = createHash('sha256').update(definition.text).digest('hex').slice(0, 8);
  return { shown: { title: name, text: definition.text, key: `${definition.source}/${digest}` } };
}

function opens(text: string, at: number, openers: ReadonlySet<number>): boolean {
  return openers.has(at) || /[“"‘'([:•–—-]\s?$/u.test(text.slice(0, at));
}

function questionAt(id: string, place: Place, article: Article): Question {
  const text = article.blocks[place.block]?.text ?? '';
  const sentence = sentences(text, 'en').find(({ start, end }) => start <= place.start && place.end <= end);
  const { start, end } = sentence ?? { start: 0, end: text.length };
  const term = text.slice(place.start, place.end);
  const context = `${text.slice(start, place.start)}[[${term}]]${text.slice(place.end, end)}`;
  return { id: `${id}#${place.block}:${place.start}`, term, place, context };
}
