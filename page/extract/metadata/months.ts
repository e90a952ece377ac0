/** Languages in which a page's dates are read, those of most pages first: a word that is two months is the first one's. */
const LANGUAGES = 'de fr es it pt nl pl ru sv da nb fi cs sk tr uk ro hu el id ca hr bg ar he'.split(' ');

/** English is on most pages, and the first question to `Intl.DateTimeFormat` costs as much as reading all of a page. */
const ENGLISH = 'january february march april may june july august september october november december'.split(
  ' ',
);

/** Short forms that are common and that no locale gives. */
const MORE: Readonly<Record<string, number>> = { mrz: 3, sept: 9, set: 9 };

const byLanguage = new Map<string, ReadonlyMap<string, number>>();

/** Month names and their short forms in one language, lower case without dots, to months 1–12. */
function namesIn(language: string): ReadonlyMap<string, number> {
  const known = byLanguage.get(language);
  if (known) return known;
  const names = new Map<string, number>();
  for (const month of ['long', 'short'] as const) {
    // with a day, for in many languages the month has another form then
    const format = new Intl.DateTimeFormat(language, { month, day: 'numeric', timeZone: 'UTC' });
    for (let i = 0; i < 12; i++) {
      const part = format.formatToParts(Date.UTC(2021, i, 15)).find(({ type }) => type === 'month');
      const name = keyOf(part?.value ?? '');
      if (/^[a-z\u00c0-\u1fff]{3}/.test(name)) names.set(name, i + 1);
    }
  }
  byLanguage.set(language, names);
  return names;
}

const keyOf = (word: string): string =>
  word
    .toLowerCase()
    .replace(/^d[eu]?[’' ]\s*/, '')
    .replace(/[.׳']/g, '');

/**
 * The month, 1–12, that a word names in full or by three letters or more; first in the page's language.
 * @param language BCP 47, `''` when unknown
 */
export function monthOf(word: string, language: string): number | undefined {
  const key = keyOf(word);
  if (key.length < 3) return undefined;
  const own = language.slice(0, 2).toLowerCase();
  return (
    (LANGUAGES.includes(own) ? namesIn(own).get(key) : undefined) ??
    (englishMonth(key) || MORE[key] || foreignMonth(key))
  );
}

/** 0 when a word is no English month. */
const englishMonth = (key: string): number =>
  ENGLISH.findIndex((name) => name === key || name.slice(0, 3) === key) + 1;

function foreignMonth(key: string): number | undefined {
  for (const language of LANGUAGES) {
    const month = namesIn(language).get(key);
    if (month) return month;
  }
  return undefined;
}
