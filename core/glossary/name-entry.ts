import type { PackEntry } from '../lexicon.ts';
import type { Name } from '../mentions/names.ts';
import type { Doc } from '../text/document.ts';
import { spellings } from './spellings.ts';

/** Looks a written form up in the packs. */
type EntryOf = (form: string) => PackEntry | undefined;

/** A possessive ending right behind a place. */
const POSSESSIVE = /^['’]s(?!\p{L})/u;
/** What looks made up rather than grown: MacBook, ChatGPT, F-16. Only of such names is a final s sure to be a plural's. */
const COINED = /\p{Ll}\p{Lu}|\d$/u;

/**
 * The pack entry of a proper name, and the name with the places it then has:
 *
 * - its own entry, or that of a surname the article uses for it;
 * - that of a name with "'s" ("McDonald's"), when the article has it so everywhere: of Ann Macy, "Macy's" is a possessive;
 * - that of a product, when it is a plural of it ("MacBooks");
 * - that of another spelling ("Asean", "FOX News");
 * - that of a person whose home stands behind ("Ann Lee of Ohio").
 *
 * `undefined` when no pack knows it, or only the place in it.
 */
export function nameEntry(
  doc: Doc,
  { name, aliases, places }: Name,
  entryOf: EntryOf,
): { entry: PackEntry; places: Name['places'] } | undefined {
  const behind = ({ block, end }: Name['places'][number]) =>
    doc.article.blocks[block]?.text.slice(end, end + 3) ?? '';
  if (aliases.length === 0 && places.every((place) => POSSESSIVE.test(behind(place)))) {
    const entry = entryOf(`${name}'s`);
    if (entry) return { entry, places: places.map((place) => ({ ...place, end: place.end + 2 })) };
  }
  const own = entryOf(name) ?? pluralOf(name, entryOf) ?? spelt(name, entryOf);
  if (own) return { entry: own, places };
  // "Senator Ann Lee of Ohio"
  const [, person = ''] = /^(\S+ \S+) of /.exec(name) ?? [];
  const bearer = entryOf(person);
  if (bearer?.kind === 'name' && !bearer.place && !bearer.thing) return { entry: bearer, places };
  const [alias] = aliases.flatMap((form) => entryOf(form) ?? []);
  return alias && isWholeOf(alias, name) ? { entry: alias, places } : undefined;
}

/** The entry of a name that is spelt otherwise there. */
export function spelt(name: string, entryOf: EntryOf): PackEntry | undefined {
  return spellings(name)
    .flatMap((form) => entryOf(form) ?? [])
    .find(({ kind }) => kind === 'name' || kind === 'abbreviation');
}

function pluralOf(name: string, entryOf: EntryOf): PackEntry | undefined {
  const singular = name.slice(0, -1);
  return name.endsWith('s') && COINED.test(singular) ? entryOf(singular) : undefined;
}

/**
 * May a fuller name be what the entry of its last word is about? A person by the surname, but no place ("Free Palestine" is
 * the name of something else), work or shop, and no other bearer of that surname: Jill Lind is not Bo Lind.
 */
function isWholeOf({ headword, place, thing }: PackEntry, name: string): boolean {
  const bearer = /^(\p{Lu})\S* .*?(\S+)$/u;
  const [own, other] = [bearer.exec(name), bearer.exec(headword)];
  if (own && other && own[2] === other[2] && own[1] !== other[1]) return false;
  return !place && !thing && !/['’]s$/.test(headword);
}
