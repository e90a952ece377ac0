import { isPerson, namesIn, unglued } from './people.ts';
import type { Site } from './site.ts';
import { folded } from './sources.ts';

/** A longer line is not a byline, characters. */
const LONGEST = 150;
/** A byline stands in so many lines from the title on. */
const BESIDE_TITLE = 6;
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)|\d\.\s?\d{1,2}\.\s?\d\d/;
/** How a line that names its author starts. */
const SAYS_AUTHOR =
  /^(?:(?:(?:written|posted|reported|words|story|text|article|review|report|opinion|(?:gast)?beitrag|artikel|bericht|analyse|kolumne|interview|geschrieben|verfasst|erstellt|gespeichert|publié|escrito|publicado|scritto) )?(?:by|von|par|por|di)[\s:]|(?:text|texte|autor(?:in)?|author|auteur|autore)\s*:)/iu;

/** Whether a line says of somebody that they have written. */
const saysAuthor = (line: string): boolean => line.length <= LONGEST && SAYS_AUTHOR.test(unglued(line));

/** The people of each line that says who has written, or that stands beside the title with a date. */
export function* authorsInLines(near: readonly string[]): Generator<string[]> {
  for (const [i, line] of near.entries()) {
    const isDated = i < BESIDE_TITLE && line.length <= LONGEST && YEAR.test(line);
    if (isDated || saysAuthor(line)) yield namesIn(line).filter(isPerson);
  }
}

/**
 * The authors as the byline has them, where it differs from what the page declares by whole people: declared are often
 * the first of several only, all who took part, or who has put the page up.
 * @param near the page's lines around its title, in order
 */
export function asInByline(
  declared: readonly string[],
  near: readonly string[],
  site: Site,
): readonly string[] {
  const shown = authorsAbove(near, declared, site);
  if (shown.length === 0) return declared;
  const [said, seen] = [declared.map(folded), shown.map(folded)];
  const shared = seen.filter((name) => said.includes(name)).length;
  const fits = shared > 0 ? shared === seen.length || shared === said.length : !declared.some(isPerson);
  return fits ? shown : declared;
}

/** The people whom a line below the title calls its authors, or lists after one whom the page declares. */
function authorsAbove(near: readonly string[], declared: readonly string[], site: Site): string[] {
  const isList = (line: string): boolean =>
    declared.some(
      (name) => line.startsWith(name) && /^(?:,| &| and| und| et) /.test(line.slice(name.length)),
    );
  for (const line of near.slice(0, BESIDE_TITLE)) {
    if (line.length > LONGEST || !(saysAuthor(line) || isList(line))) continue;
    const names = namesIn(line).filter((name) => isPerson(name) && !site.isNamed(name));
    if (names.length > 0) return names;
  }
  return [];
}
