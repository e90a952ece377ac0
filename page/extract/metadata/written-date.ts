import { monthOf } from './months.ts';

/** Years a web page may be from; and how far ahead of our clock its day may be, milliseconds. */
const OLDEST = 1990;
const AHEAD = 2 * 24 * 3600 * 1000;

/** A longer text is not a date line, characters; a year of two digits is one only in a line shorter still. */
const LONGEST = 120;
const SHORT = 40;

type Order = 'ymd' | 'dmy' | 'mdy';

/*
 * `a-z\u00c0-\u1fff` are the letters of the alphabets in which months have names: a pattern with all of Unicode's takes a
 * millisecond to compile, on every page anew.
 */

const WRITTEN: readonly [RegExp, Order][] = [
  [/(?<!\d)((?:19|20)\d\d)\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{1,2})(?!\d)/g, 'ymd'],
  [/(?<!\d)((?:19|20)\d\d)\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]/g, 'ymd'],
  [/(?<!\d)((?:19|20)\d\d)[\s.-]+([a-z\u00c0-\u1fff]{3,})\.?[\s-]+(\d{1,2})(?!\d)/gi, 'ymd'],
  [/(?<![\d.])(\d{1,2})\s?[.-]\s?(\d{1,2})\s?[.-]\s?((?:19|20)\d\d)(?!\d)/g, 'dmy'],
  [
    /(?<!\d)(\d{1,2})(?:st|nd|rd|th|\.|er|[ºª])?[\s-]*(?:de\s+|of\s+|d[’'])?([a-z\u00c0-\u1fff]{3,})[.’׳]?,?(?:[\s-]+del?)?[\s-]+((?:19|20)\d\d)(?!\d(?!\d?:))/gi,
    'dmy',
  ],
  [
    /(?<![a-z\u00c0-\u1fff])([a-z\u00c0-\u1fff]{3,})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:19|20)\d\d)(?!\d)/gi,
    'mdy',
  ],
];
const SLASHED = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/((?:19|20)\d\d)(?!\d)/g;
const SHORT_YEAR = /(?<![\d.])(\d{1,2})\s?\.\s?(\d{1,2})\s?\.\s?(\d\d)(?![\d.])/g;
const SHORT_SLASHED = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d\d)(?![\d/])/g;

/** What all of these have. */
const NUMBERS = /(?:19|20)\d\d|\d\s?\.\s?\d|\d\/\d/;

/** Whether a text has numbers as dates have: one cheap look tells that most lines have no date. */
export const hasNumbers = (text: string): boolean => NUMBERS.test(text);

/** Whether a page in this language writes 3/4/2020 for the fourth of March. */
const monthFirst = (language: string): boolean => /^(?:en(?:-(?:us|ph))?|)$/i.test(language);

/**
 * The first date written in a text, `YYYY-MM-DD`.
 * @param language BCP 47 of the page, `''` when unknown: it tells which of two numbers is the month
 */
export function dateIn(text: string, language = ''): string | undefined {
  if (!hasNumbers(text)) return undefined;
  const slashed: Order = monthFirst(language) ? 'mdy' : 'dmy';
  const forms: [RegExp, Order][] = [...WRITTEN, [SLASHED, slashed]];
  if (text.length <= SHORT) forms.push([SHORT_YEAR, 'dmy'], [SHORT_SLASHED, slashed]);
  let found: string | undefined;
  let at = Number.POSITIVE_INFINITY;
  for (const [pattern, order] of forms) {
    for (const match of text.matchAll(pattern)) {
      if (match.index >= at) break;
      const date = dayOf(match.slice(1), order, language);
      if (!date) continue;
      found = date;
      at = match.index;
      break;
    }
  }
  return found;
}

function dayOf(numbers: readonly string[], order: Order, language: string): string | undefined {
  const part = (letter: string): string => numbers[order.indexOf(letter)] ?? '';
  const [d, m] = [part('d'), part('m')];
  const year = Number(part('y').length === 2 ? `20${part('y')}` : part('y'));
  const month = /^\d/.test(m) ? Number(m) : (monthOf(m, language) ?? 0);
  return day(year, month, Number(d)) ?? day(year, Number(d), month);
}

/** A whole value as a date: ISO 8601 first, with the time and zone it gives, then any written form. */
export function isoDate(value: string, language = ''): string | undefined {
  const text = value.trim();
  const iso =
    /^(\d{4})-(\d\d?)-(\d\d?)(?:[T ]+(\d\d?:\d\d(?::\d\d)?)(?:\.\d+)?\s*(Z|[+-]\d\d:?\d\d|UTC|GMT)?)?/i.exec(
      text,
    );
  if (iso) {
    const date = day(Number(iso[1]), Number(iso[2]), Number(iso[3]));
    if (!date || !iso[4]) return date;
    return `${date}T${iso[4].padStart(5, '0')}${zone(iso[5])}`;
  }
  const compact = /^(\d{4})(\d\d)(\d\d)(?:T|$|\D)/.exec(text);
  if (compact) return day(Number(compact[1]), Number(compact[2]), Number(compact[3]));
  return text.length <= LONGEST ? dateIn(text, language) : undefined;
}

function zone(text: string | undefined): string {
  if (!text) return '';
  return /^(?:z|utc|gmt)$/i.test(text) ? 'Z' : text.replace(/^(...)(\d\d)$/, '$1:$2');
}

/** A day of the calendar that a page may be from, `YYYY-MM-DD`. */
export function day(year: number, month: number, date: number): string | undefined {
  const time = Date.UTC(year, month - 1, date);
  const real = new Date(time);
  if (year < OLDEST || time > Date.now() + AHEAD) return undefined;
  // the 31st of June is the 1st of July
  if (real.getUTCMonth() !== month - 1 || real.getUTCDate() !== date) return undefined;
  return real.toISOString().slice(0, 10);
}
