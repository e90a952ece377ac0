import type { Place } from '../article.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Name } from '../mentions/names.ts';
import type { Doc } from '../text/document.ts';
import { companies, spellings } from './name-variants.ts';

const POSSESSIVE = /^['’]s\b/;
/** What stands between two names of one thing: "A, also known as B", and "A (B)", "A by X and B by Y" if they look alike. */
const KNOWN_AS = /^,? (?:also|better|formerly) (?:known|called) as $/;
const BESIDE = /^(?: \((?:or |aka )?|,? or | by \p{Lu}[\p{L}\d]*(?: \p{Lu}[\p{L}\d]*)* (?:and|or) )$/u;

/**
 * Names of one thing, each with the one to call it by. Of those that the article gives to it that is the first: "Progress
 * MS-21 (Progress 82)"; two names look alike when they begin with the same word. Of those that a pack has in one entry it is
 * the longest: "EU", "European Union". Of several spellings of a person's name it is the commonest. And one that a pack has
 * only as it stands everywhere is called so: "Macy's".
 */
export function sameNames(
  doc: Doc,
  names: readonly Name[],
  { pack, letters }: Pick<Lexicon, 'pack' | 'letters'>,
): Map<string, string> {
  return new Map([
    ...companies(names),
    ...spellings(names, letters),
    ...inPacks(names, pack),
    ...possessives(doc, names, pack),
    ...inText(doc, names),
  ]);
}

function inPacks(names: readonly Name[], pack: Lexicon['pack']): [string, string][] {
  const groups = Map.groupBy(names, ({ name }) => {
    const [entry, other] = pack(name);
    return entry && !other ? `${entry.pack} ${entry.headword}` : '';
  });
  groups.delete('');
  return [...groups.values()].flatMap((group) => {
    const longest = group.reduce((a, b) => (b.name.length > a.name.length ? b : a));
    return group.filter((one) => one !== longest).map(({ name }): [string, string] => [name, longest.name]);
  });
}

function possessives({ article }: Doc, names: readonly Name[], pack: Lexicon['pack']): [string, string][] {
  const ending = ({ block, end }: Place) =>
    POSSESSIVE.exec(article.blocks[block]?.text.slice(end, end + 3) ?? '')?.[0] ?? '';
  return names.flatMap(({ name, places }): [string, string][] => {
    const [first] = places;
    if (!first || !places.every((place) => ending(place) !== '')) return [];
    return pack(name).length > 0 || pack(`${name}'s`).length === 0 ? [] : [[name, name + ending(first)]];
  });
}

function inText(doc: Doc, names: readonly Name[]): Map<string, string> {
  const mentions = names
    .flatMap((name) => name.places.map((place) => ({ name, place })))
    .sort((a, b) => a.place.block - b.place.block || a.place.start - b.place.start);
  const same = new Map<string, string>();
  mentions.forEach(({ name: a, place }, i) => {
    const next = mentions.slice(i + 1, i + 3).find(({ name: b, place: at }) => {
      if (at.block !== place.block || b.name === a.name) return false;
      const gap = doc.article.blocks[place.block]?.text.slice(place.end, at.start) ?? '';
      return KNOWN_AS.test(gap) || (BESIDE.test(gap) && firstWord(a.name) === firstWord(b.name));
    });
    if (!next || same.has(a.name) || same.has(next.name.name)) return;
    same.set(next.name.name, a.name);
  });
  return same;
}

function firstWord(name: string): string {
  return /^[\p{L}]+/u.exec(name)?.[0] ?? name;
}
