/** Between a title and the site's or section's name. */
const SEPARATOR = /\s+(?:[|│\-–—»«·:•/\\]+|::|>)\s+|\s*[|│»•]\s*/;

/** The site's sections before its name, where they are not set off by what also stands inside titles. */
const SECTIONS = /(?:\s+[|│/]\s+[^|│/]{2,40})+$/;

/** The day before a title, or after one that does not speak of it ("vom 3.5.2022"). */
const EDGE_DATE =
  /^\d{1,2}\.\s?\d{1,2}\.\s?\d{4}\s*[-–|:]\s+|(?<!,|\s(?:vom|am|bis|zum|ab|seit|und|[-–]))\s+\d{1,2}\.\d{1,2}\.\d{4}$/u;

/** What ends in a word, not in a sign that joins it to what follows. */
const OTHER_WORDS = /[\p{L}\p{N}]\s?$/u;

/** Cuts off a heading the few words that stand over its title, where what the page says elsewhere sets them apart. */
export function withoutKicker(heading: string, titles: readonly string[]): string {
  const title = titles.find(
    (text) =>
      text.length > heading.length / 2 &&
      text !== heading &&
      heading.endsWith(text) &&
      OTHER_WORDS.test(heading.slice(0, heading.length - text.length)) &&
      (/^[^\p{L}\p{N}]/u.test(text) || heading.at(-text.length - 1) === ' '),
  );
  return title ?? heading;
}

/** What stands between the separators of a title. */
export const titleParts = (title: string): string[] =>
  title.split(SEPARATOR).filter((part) => part.trim() !== '');

/** The last part of a title, mostly the site's name, when the rest is longer. */
export function endOf(title: string): string {
  const parts = titleParts(title);
  const last = parts.at(-1) ?? '';
  return parts.length > 1 && last.length < title.length / 2 ? last : '';
}

/**
 * Cuts the site's name, or a short last part, off a title.
 * @param sure cut names only
 */
export function withoutSite(title: string, isSite: (text: string) => boolean, sure = false): string {
  const parts = titleParts(title);
  if (parts.length < 2) return title;
  const last = parts.at(-1) ?? '';
  const first = parts[0] ?? '';
  if (isSite(first))
    return title.slice(title.indexOf(first) + first.length).replace(/^[\s|│\-–—»«·:•/\\]+/, '');
  if (isSite(last) || (!sure && last.length <= 40 && last.length < title.length / 2)) {
    return title.slice(0, title.lastIndexOf(last)).replace(/[\s|│\-–—»«·:•/\\]+$/, '');
  }
  return title;
}

export const withoutSections = (title: string): string => title.replace(SECTIONS, '');

export const withoutDate = (title: string): string => title.replace(EDGE_DATE, '');
