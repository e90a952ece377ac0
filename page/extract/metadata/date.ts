import { firstMeta, lineOf, type MetadataSources, textOf } from './sources.ts';
import { dateIn, day, isoDate } from './written-date.ts';

/** Keys of `<meta>` for the day of publication, surest first; the last stands for all others that say so. */
const PUBLISHED: readonly RegExp[] = [
  /^(?:og:)?article:published(?:_time)?$/,
  /^datepublished$/,
  /^(?:(?!modif|updat|expir|recs).)*(?:pub(?:lish(?:ed)?|lication)?[-_.: ]?(?:date|time|at)?|date[-_.]?(?:published|original|release)|sailthru\.date|citation_(?:online_)?date)$/,
];
/** Keys for a date that may also be of the page's making or of a change. */
const SOME_DATE: readonly RegExp[] = [
  /^date$/,
  /^dc(?:terms)?\.(?:date|created|issued)(?:\.(?:issued|created))?$/,
  /^(?:datecreated|ms\.date)$/,
];

/** Where pages show dates. */
const TIMES =
  'time[datetime],time,[itemprop=datePublished],abbr.published[title],[class*=publish],[class*=date],[class*=Date],[id*=date]';
/** Dates of something else: other articles, comments, today's. */
const ELSEWHERE = 'nav,[class*=teaser],[class*=related],[class*=comment],[id*=comment]';

/** A longer text is not a date line, characters. */
const LONGEST = 120;
/** So many lines around the title may be its date's. */
const NEAR = 14;
/** A line with so few other characters, or that says so, gives a date; others only mention one. */
const MOST_BESIDE = 50;
const SAYS_DATE =
  /publish|posted|written|created|veröffentlicht|erstellt|gespeichert|publié|publicado|pubblicat|opublikowan/i;
/** What else has dates: people who joined, events. */
const OTHER_DATE = /registrier|registered|joined|member since|mitglied seit|beigetreten/i;
/** What a line says of a later change. */
const CHANGED =
  /updated|modified|revised|aktualisiert|geändert|stand:|mis à jour|actualizad|aggiornat|atualizad/i;

/** Length of `YYYY-MM-DD`. */
const DAY = 10;

/**
 * When the article was published, ISO 8601, with time and zone when the page gives them; `undefined` when it does not.
 * @param lines the page's lines, in order
 * @param near those around its title
 * @param language BCP 47, `''` when unknown
 */
export function publishedTimeOf(
  sources: MetadataSources,
  lines: readonly string[],
  near: readonly string[],
  language: string,
): string | undefined {
  const { document, article } = sources;
  const read = (value: string): string | undefined => isoDate(value, language);
  const written = (line: string): string | undefined => dateIn(line, language);
  const nearest = near.slice(0, NEAR).filter((line) => line.length <= LONGEST);
  const dateLines = nearest.filter(isDateLine);
  const shown =
    first(
      dateLines.filter((line) => !CHANGED.test(line)),
      written,
    ) ?? first(dateLines, written);
  const declared =
    first([textOf(article?.datePublished), ...metaValues(sources, PUBLISHED)], read) ??
    dateInUrl(document.URL ?? '');
  // what is midnight here is another day elsewhere: the one on the page is meant
  if (declared && shown && isNextTo(declared, shown)) return shown;
  if (declared && declared.length > DAY) return declared;
  const exact = [
    ...[...metaValues(sources, SOME_DATE), textOf(article?.dateCreated)].map(read),
    dateInElements(document, language),
  ].filter((date) => date !== undefined);
  const date =
    declared ??
    shown ??
    exact[0] ??
    first(lines.filter(isDateLine), written) ??
    first([...nearest, ...lines], written) ??
    read(firstMeta(sources, 'last-modified'));
  // of the same day, one with the time
  return exact.find((other) => date && other.startsWith(date)) ?? date;
}

/** The values of the `<meta>` keys that fit some patterns, in the patterns' order. */
function metaValues({ meta }: MetadataSources, patterns: readonly RegExp[]): string[] {
  const keys = [...meta.keys()];
  return patterns.flatMap((pattern) =>
    keys.filter((key) => pattern.test(key)).map((key) => meta.get(key) ?? ''),
  );
}

/** A date in an address path, as in /2022/12/21/. */
function dateInUrl(url: string): string | undefined {
  const match = /\/((?:19|20)\d\d)(?:([/-])(\d\d?)\2(\d\d?)|(\d\d)(\d\d))(?=[/_.-]|$)/.exec(url);
  return match
    ? day(Number(match[1]), Number(match[3] ?? match[5]), Number(match[4] ?? match[6]))
    : undefined;
}

/** The first result for any of some values. */
function first<T, R>(values: readonly T[], of: (value: T) => R | undefined): R | undefined {
  for (const value of values) {
    const result = of(value);
    if (result !== undefined) return result;
  }
  return undefined;
}

/** Whether one date is the day before or after the other. */
function isNextTo(a: string, b: string): boolean {
  const distance = Math.abs(Date.parse(a.slice(0, 10)) - Date.parse(b.slice(0, 10)));
  return distance === 24 * 3600 * 1000;
}

/** Whether a line that has a date is there to give it. */
function isDateLine(line: string): boolean {
  if (line.length > LONGEST || OTHER_DATE.test(line)) return false;
  const letters = line.replace(/[^\p{L}]+/gu, '').length;
  return letters <= MOST_BESIDE || SAYS_DATE.test(line) || CHANGED.test(line);
}

function dateInElements(document: Document, language: string): string | undefined {
  for (const element of document.querySelectorAll(TIMES)) {
    if (element.closest(ELSEWHERE)) continue;
    const value =
      element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.getAttribute('title');
    const text = lineOf(element);
    const date =
      (value ? isoDate(value, language) : undefined) ??
      (text.length <= LONGEST ? dateIn(text, language) : undefined);
    if (date) return date;
  }
  return undefined;
}
