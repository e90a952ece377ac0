import { asPrinted, timesIn } from './printed-day.ts';
import { firstMeta, lineOf, type MetadataSources, textOf } from './sources.ts';
import { dateIn, day, hasNumbers, isoDate } from './written-date.ts';

/** Keys of `<meta>` for the day of publication, surest first; the last stands for all others that say so. */
const PUBLISHED: readonly RegExp[] = [
  /^(?:og:)?article:published(?:_time)?$/,
  /^datepublished$/,
  /^(?:(?!modif|updat|expir|recs).)*(?:pub(?:lish(?:ed)?|lication)?[-_.: ]?(?:date|time|at|on)?|date[-_.]?(?:published|original|release)|sailthru\.date|citation_(?:online_)?date)$/,
];
/** Keys for a date that may also be of the page's making or of a change. */
const SOME_DATE: readonly RegExp[] = [
  /^date$/,
  /^dc(?:terms)?\.(?:date|created|issued)(?:\.(?:issued|created))?$/,
  /^(?:datecreated|ms\.date)$/,
];
/** Keys for the day of a later change. */
const CHANGE: readonly RegExp[] = [/modif|updat/];

/** Where pages show the day of publication and say so, and where they show dates. */
const PUBLISHED_TIMES =
  '[itemprop=datePublished],time.published,abbr.published,time.dt-published,time[pubdate]';
const TIMES =
  'time[datetime],time,[itemprop=datePublished],abbr.published[title],[class*=publish],[class*=date],[class*=Date],[id*=date]';
/** Dates of something else: other articles, comments, today's. */
const ELSEWHERE =
  'nav,[itemprop=comment],[itemprop$=Answer],[class*=teaser],[class*=related],[class*=comment],[id*=comment]';

/** A longer text is not a date line, characters. */
const LONGEST = 120;
/** So many lines around the title may be its date's. */
const NEAR = 14;
/** And so many from the title on belong to it for sure. */
const BESIDE = 6;
/** A line with so few other characters, or that says so, gives a date; others only mention one. */
const MOST_BESIDE = 50;
const SAYS_DATE =
  /publish|posted|written|created|veröffentlicht|erstellt|gespeichert|publié|publicado|pubblicat|opublikowan/i;
/** How a line starts that gives the day of publication, wherever it stands. */
const PUBLISHED_LINE = /^(?:posted|published|veröffentlicht|publié|publicado) (?:on|am|le|el) /i;
/** What else has dates: people who joined, events. */
const OTHER_DATE = /registrier|registered|joined|member since|mitglied seit|beigetreten/i;
/** What a line says of a later change. */
const CHANGED =
  /updated|modified|revised|aktualisiert|geändert|stand:|last (?:post|reply)|letzter beitrag|mis à jour|actualizad|aggiornat|atualizad/i;

/**
 * When the article was published, ISO 8601, with time and zone when the page gives them; `undefined` when it does not.
 * @param lines the page's lines, in order
 * @param near those around its title
 * @param title a day in it is not that of publication
 * @param language BCP 47, `''` when unknown
 */
export function publishedTimeOf(
  sources: MetadataSources,
  lines: readonly string[],
  near: readonly string[],
  title: string,
  language: string,
): string | undefined {
  const { document, article } = sources;
  const read = (value: string): string | undefined => isoDate(value, language);
  const written = (line: string): string | undefined => dateIn(line, language);
  const short = near.filter((line) => line.length <= LONGEST && !(line.startsWith(title) && written(title)));
  const nearest = near.slice(0, NEAR).filter((line) => short.includes(line));
  const dateLines = nearest.filter(isDateLine);
  const unchanged = (line: string): boolean => !CHANGED.test(line);
  const shown = first(dateLines.filter(unchanged), written) ?? first(dateLines, written);
  const declared =
    first([textOf(article?.datePublished), ...metaValues(sources, PUBLISHED)], read) ??
    dateInElements(document, PUBLISHED_TIMES, language) ??
    dateInUrl(document.URL ?? '');
  const made = [...metaValues(sources, SOME_DATE), textOf(article?.dateCreated)].flatMap(
    (x) => read(x) ?? [],
  );
  if (declared) {
    const changes = [...metaValues(sources, CHANGE), textOf(article?.dateModified)].flatMap(
      (x) => read(x) ?? [],
    );
    const beside = near.slice(0, BESIDE).filter((line) => dateLines.includes(line) && unchanged(line));
    const printed = asPrinted(declared, [...made, ...changes], {
      near: shown,
      beside: first(beside, written),
      all: short.flatMap((line) => written(line) ?? []),
      times: timesIn(document),
    });
    if (printed !== declared || hasTime(declared)) return printed;
  }
  const exact = [...made, dateInElements(document, TIMES, language) ?? []].flat();
  const date =
    declared ??
    shown ??
    first(
      lines.filter((line) => PUBLISHED_LINE.test(line)),
      written,
    ) ??
    exact[0] ??
    first(lines.filter(isDateLine), written) ??
    first([...nearest, ...lines], written) ??
    read(firstMeta(sources, 'last-modified'));
  // of the same day, one with the time
  return exact.find((other) => date && other.startsWith(date)) ?? date;
}

const hasTime = (date: string): boolean => date.includes('T');

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

/** Whether a line that has a date is there to give it. */
function isDateLine(line: string): boolean {
  if (line.length > LONGEST || !hasNumbers(line) || OTHER_DATE.test(line)) return false;
  const letters = line.replace(/[^\p{L}]+/gu, '').length;
  return letters <= MOST_BESIDE || SAYS_DATE.test(line) || CHANGED.test(line);
}

function dateInElements(document: Document, places: string, language: string): string | undefined {
  for (const element of document.querySelectorAll(places)) {
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
