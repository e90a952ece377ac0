/*
 * Addresses of Wikipedia's public interface, and what its answers hold. Fetching is platform/online.
 * https://en.wikipedia.org/api/rest_v1/ (page summary), https://www.mediawiki.org/wiki/API:REST_API (search)
 */
import { tokenize } from '../text/document.ts';
import { sentences } from '../text/sentences.ts';
import type { OnlineArticle, OnlineAsked, OnlineChoice } from './outcome.ts';

/** Bytes of the longest title there can be, in UTF-8. */
const LONGEST_TITLE = 255;
/** No title has these. */
const NOT_IN_TITLES = /[#<>[\]{}|\p{Cc}\uFFFD]/u;
/** UTF-16 units of an article that a card shows, at least its first sentence. */
const SHOWN = 420;
/** Choices a card can offer at a glance. */
const MOST_CHOICES = 6;

/** The term as it can be asked for, or `undefined` when no article can be called so. */
export function askable(term: string): string | undefined {
  const title = term
    .toWellFormed()
    .normalize('NFC')
    .replace(/[\s_]+/g, ' ')
    .trim();
  const fits = title !== '' && encodeURIComponent(title).replace(/%../g, '.').length <= LONGEST_TITLE;
  return fits && !NOT_IN_TITLES.test(title) && !/^\.{1,2}$/.test(title) ? title : undefined;
}

/** Where the beginning of an article is asked for. */
export function summaryAddress(edition: string, title: string): string {
  return `https://${edition}.wikipedia.org/api/rest_v1/page/summary/${inPath(title)}`;
}

/** Where articles are searched for. */
export function searchAddress(edition: string, term: string): string {
  const query = `q=${encodeURIComponent(term)}&limit=${MOST_CHOICES + 2}`;
  return `https://${edition}.wikipedia.org/w/rest.php/v1/search/page?${query}`;
}

/** The beginning of an article, `ambiguous` for a page that only lists articles, `undefined` for anything else. */
export function readSummary(answer: unknown, edition: string): OnlineArticle | 'ambiguous' | undefined {
  if (!isObject(answer)) return undefined;
  if (answer.type === 'disambiguation') return 'ambiguous';
  const { title, extract } = answer;
  if (typeof title !== 'string' || typeof extract !== 'string') return undefined;
  const lang = typeof answer.lang === 'string' ? answer.lang : edition;
  const text = beginning(plain(extract), lang);
  if (plain(title) === '' || text === '') return undefined;
  const url = `https://${edition}.wikipedia.org/wiki/${inPath(plain(title))}`;
  return { title: plain(title), text, url, lang };
}

/** The articles found by a search, `undefined` when the answer is something else. */
export function readSearch(answer: unknown): OnlineChoice[] | undefined {
  if (!isObject(answer) || !Array.isArray(answer.pages)) return undefined;
  return answer.pages.flatMap((page): OnlineChoice[] => {
    if (!isObject(page) || typeof page.title !== 'string' || plain(page.title) === '') return [];
    const { description } = page;
    return [
      { title: plain(page.title), description: typeof description === 'string' ? plain(description) : '' },
    ];
  });
}

/**
 * The choices to offer, those first that share most words with what is being read.
 * @param asked the term: the page of that name is the list that asks for a choice
 */
export function ranked(
  choices: readonly OnlineChoice[],
  asked: string,
  { context, lang }: Pick<OnlineAsked, 'context' | 'lang'>,
): OnlineChoice[] {
  const about = wordsIn(context, lang);
  const own = wordsIn(asked, lang);
  const shared = ({ title, description }: OnlineChoice) =>
    [...wordsIn(`${title} ${description}`, lang)].filter((word) => about.has(word) && !own.has(word)).length;
  return choices
    .map((choice) => ({ choice, score: shared(choice) }))
    .sort((a, b) => b.score - a.score)
    .map(({ choice }) => choice)
    .slice(0, MOST_CHOICES);
}

function beginning(text: string, lang: string): string {
  let end = 0;
  for (const sentence of sentences(text, lang)) {
    if (end > 0 && sentence.end > SHOWN) break;
    end = sentence.end;
  }
  return text.slice(0, end);
}

/** Letters, digits and marks of a title stand in an address as they are; the rest is encoded. */
const inPath = (title: string) => encodeURIComponent(title.replaceAll(' ', '_'));

/** What the words of a text have in common with their other forms; no function words. */
const wordsIn = (text: string, lang: string) =>
  new Set(tokenize(text, lang).flatMap(({ stem, stop }) => (stop ? [] : [stem])));

/** Text without what only a machine reads. */
const plain = (text: string) => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

const isObject = (v: unknown): v is Record<string, unknown> =>
  typeof v === 'object' && v !== null && !Array.isArray(v);
