import { clean, firstMeta, lineOf, type MetadataSources, textOf } from './sources.ts';

const META = [
  'article:published_time',
  'datepublished',
  'og:article:published_time',
  'og:published_time',
  'date',
  'dc.date',
  'dcterms.date',
  'dc.date.issued',
  'dcterms.created',
  'dc.date.created',
  'pubdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'parsely-pub-date',
  'sailthru.date',
  'article.published',
  'citation_publication_date',
  'citation_date',
  'last-modified',
];

const MONTHS: Readonly<Record<string, number>> = {
  jan: 1,
  ene: 1,
  gen: 1,
  sty: 1,
  feb: 2,
  fév: 2,
  fev: 2,
  lut: 2,
  mar: 3,
  mär: 3,
  mrz: 3,
  apr: 4,
  avr: 4,
  abr: 4,
  kwi: 4,
  may: 5,
  mai: 5,
  maj: 5,
  mag: 5,
  jun: 6,
  jui: 6,
  giu: 6,
  cze: 6,
  jul: 7,
  lug: 7,
  lip: 7,
  aug: 8,
  aoû: 8,
  ago: 8,
  sie: 8,
  sep: 9,
  set: 9,
  wrz: 9,
  oct: 10,
  okt: 10,
  out: 10,
  ott: 10,
  paź: 10,
  nov: 11,
  lis: 11,
  dec: 12,
  dez: 12,
  déc: 12,
  dic: 12,
  gru: 12,
};

/** Years a web page may be from. */
const OLDEST = 1990;

/** When the article was published, ISO 8601, with time and zone when the page gives them; `undefined` when it does not. */
export function publishedTimeOf(sources: MetadataSources): string | undefined {
  const { document, article } = sources;
  const said = [
    textOf(article?.datePublished),
    firstMeta(sources, ...META.slice(0, -1)),
    textOf(article?.dateCreated),
  ];
  for (const value of said) {
    const date = isoDate(value);
    if (date) return date;
  }
  return dateInUrl(document.URL ?? '') ?? shownDate(document) ?? isoDate(firstMeta(sources, 'last-modified'));
}

/** A date in an address path, as in /2022/12/21/. */
function dateInUrl(url: string): string | undefined {
  const match = /\/((?:19|20)\d\d)[/-]?(\d\d?)[/-]?(\d\d?)(?=\D|$)/.exec(url);
  return match ? day(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

const TIMES =
  'time[datetime],time,[itemprop=datePublished],abbr.published[title],[class*=publish],[class*=date],[class*=Date],[id*=date]';

/** A longer text is not a date line, characters. */
const LONGEST = 120;
/** How much of the page's beginning is looked through for a date, characters. */
const NEAR = 20_000;
/** White space and the like in it may be this many times as much. */
const RAW = 4;

function shownDate(document: Document): string | undefined {
  for (const element of document.querySelectorAll(TIMES)) {
    const value =
      element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.getAttribute('title');
    const text = lineOf(element);
    const date = (value ? isoDate(value) : undefined) ?? (text.length <= LONGEST ? dateIn(text) : undefined);
    if (date) return date;
  }
  return dateIn(clean(document.body?.textContent?.slice(0, NEAR * RAW)).slice(0, NEAR));
}

/** A whole value as a date: ISO first, then any written form. */
export function isoDate(value: string): string | undefined {
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
  return text.length <= LONGEST ? dateIn(text) : undefined;
}

function zone(text: string | undefined): string {
  if (!text) return '';
  return /^(?:z|utc|gmt)$/i.test(text) ? 'Z' : text.replace(/^(...)(\d\d)$/, '$1:$2');
}

const MONTH = `(${Object.keys(MONTHS).join('|')})[\\p{L}]*\\.?`;
const WRITTEN: readonly [RegExp, readonly [number, number, number]][] = [
  [/(?<!\d)((?:19|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/u, [1, 2, 3]],
  [/(?<!\d)((?:19|20)\d\d)\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日/u, [1, 2, 3]],
  [/(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?((?:19|20)\d\d)(?!\d)/u, [3, 2, 1]],
  [
    new RegExp(
      `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|\\.|er)?\\s+(?:de\\s+|of\\s+)?${MONTH}\\s*(?:de\\s+)?,?\\s*((?:19|20)\\d\\d)(?!\\d)`,
      'iu',
    ),
    [3, 2, 1],
  ],
  [
    new RegExp(`(?<!\\p{L})${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+((?:19|20)\\d\\d)(?!\\d)`, 'iu'),
    [3, 1, 2],
  ],
  [/(?<!\d)(\d{1,2})\/(\d{1,2})\/((?:19|20)\d\d)(?!\d)/u, [3, 1, 2]],
];

/** The first date written in a text, in the forms of the languages above; 3/4/2020 is read as March unless it cannot be. */
export function dateIn(text: string): string | undefined {
  let found: string | undefined;
  let at = Number.POSITIVE_INFINITY;
  for (const [pattern, [y, m, d]] of WRITTEN) {
    const match = pattern.exec(text);
    if (!match || match.index >= at) continue;
    const month = MONTHS[(match[m] ?? '').slice(0, 3).toLowerCase()] ?? Number(match[m]);
    const date =
      day(Number(match[y]), month, Number(match[d])) ?? day(Number(match[y]), Number(match[d]), month);
    if (!date) continue;
    found = date;
    at = match.index;
  }
  return found;
}

function day(year: number, month: number, date: number): string | undefined {
  if (!(year >= OLDEST && year < 2100 && month >= 1 && month <= 12 && date >= 1 && date <= 31))
    return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}
