import type { Place } from '../article.ts';
import type { Lexicon } from '../lexicon.ts';
import { REGIONS } from '../mentions/name-words.ts';
import type { Name } from '../mentions/names.ts';
import type { Doc } from '../text/document.ts';

const POSSESSIVE = /^['’]s\b/;
/** What stands between two names of one thing: "A, also known as B", and "A (B)", "A by X and B by Y" if they look alike. */
const KNOWN_AS = /^,? (?:also|better|formerly) (?:known|called) as $/;
const BESIDE = /^(?: \((?:or |aka )?|,? or | by \p{Lu}[\p{L}\d]*(?: \p{Lu}[\p{L}\d]*)* (?:and|or) )$/u;

/** Honours and degrees behind a person's name. */
const HONOURS = /(?:,? (?:FRS|FRSE|FBA|RA|OM|CH|KG|[GKDCOM]BE|[QK]C|MP|MEP|MD|PhD|MSc|MBA|Jr|Sr)\.?)+$/u;
const MARKS = /\p{M}/gu;
/** Words of a person's name at most. */
const LONGEST = 4;

/**
 * Names of one thing, each with the one to call it by. Of those that the article gives to it that is the first: "Progress
 * MS-21 (Progress 82)"; two names look alike when they begin with the same word. Of those that a pack has in one entry it is
 * the longest: "EU", "European Union". Of several spellings of a person's name it is the commonest. And one that a pack has only as it stands everywhere is called so: "Macy's".
 */
export function sameNames(
  doc: Doc,
  names: readonly Name[],
  { pack, letters }: Pick<Lexicon, 'pack' | 'letters'>,
): Map<string, string> {
  return new Map([
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

/** "Ana Sofía Peña", "Ana Pena", "Pena Ana", "Ana Peña OBE": the same but for marks, middle names, order and honours. */
function spellings(names: readonly Name[], letters: Lexicon['letters']): [string, string][] {
  const groups = Map.groupBy(names, ({ name }) => personOf(name, letters) ?? '');
  groups.delete('');
  return [...groups.values()].flatMap((group) => {
    // Two with different middle names are father and son.
    if (!group.some(({ name }) => plainWords(name).length === 2)) return [];
    const usual = group.reduce((a, b) => (b.places.length > a.places.length ? b : a));
    return group.filter((one) => one !== usual).map(({ name }): [string, string] => [name, usual.name]);
  });
}

/** What spellings of a person's name have in common: its first and last word, which are no common words. */
function personOf(name: string, letters: Lexicon['letters']): string | undefined {
  const words = plainWords(name);
  const [first = '', last = ''] = [words[0], words.at(-1)].map((word) => word?.toLowerCase());
  const isPerson =
    words.length > 1 && words.length <= LONGEST && words.every((word) => /^\p{Lu}[\p{L}.'’-]*$/u.test(word));
  if (!isPerson || REGIONS.has(first) || letters(first) || letters(last)) return undefined;
  return [first, last].sort().join(' ');
}

function plainWords(name: string): string[] {
  return name.replace(HONOURS, '').normalize('NFD').replace(MARKS, '').split(' ');
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
