import { isoDate } from './written-date.ts';

/** Length of `YYYY-MM-DD`. */
const DAY = 10;
const DAY_MS = 24 * 3600 * 1000;
/** Times this close are the same one, milliseconds: pages round to minutes. */
const SAME = 60 * 1000;

/** What a page shows of dates, ISO 8601. */
export interface Shown {
  /** The first one in the lines around the title. */
  near: string | undefined;
  /** The first one right below the title that is not said to be of a change. */
  beside: string | undefined;
  /** All in the lines around the title, and in `<time datetime>`. */
  all: readonly string[];
  times: readonly string[];
}

/**
 * The declared date as the page prints it: of the same moment in its own time zone, of the day that is meant where midnight
 * made it another, or the one it sets below its title instead, when it declares that too (as of its present form) and shows
 * no other.
 * @param declared ISO 8601
 * @param others what else the page declares
 */
export function asPrinted(declared: string, others: readonly string[], shown: Shown): string {
  const isOn = (day: string) => (date: string) => date.startsWith(day);
  const own = declared.slice(0, DAY);
  const { beside, near } = shown;
  if (beside && others.some(isOn(beside)) && ![...shown.all, ...shown.times].some(isOn(own))) return beside;
  const local = shown.times.find((time) => !isOn(own)(time) && isSameTime(time, declared));
  if (local) return local;
  return near && isNextTo(declared, near) ? near : declared;
}

/** The values of the page's `<time datetime>`. */
export const timesIn = (document: Document): string[] =>
  Array.from(document.querySelectorAll('time[datetime]')).flatMap(
    (element) => isoDate(element.getAttribute('datetime') ?? '') ?? [],
  );

const isSameTime = (a: string, b: string): boolean =>
  a.length > DAY && b.length > DAY && Math.abs(Date.parse(a) - Date.parse(b)) < SAME;

/** Whether one date is the day before or after the other. */
const isNextTo = (a: string, b: string): boolean =>
  Math.abs(Date.parse(a.slice(0, DAY)) - Date.parse(b.slice(0, DAY))) === DAY_MS;
