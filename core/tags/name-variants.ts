import type { Lexicon } from '../lexicon.ts';
import { REGIONS } from '../mentions/name-words.ts';
import type { Name } from '../mentions/names.ts';

/** Honours and degrees behind a person's name. */
const HONOURS = /(?:,? (?:FRS|FRSE|FBA|RA|OM|CH|KG|[GKDCOM]BE|[QK]C|MP|MEP|MD|PhD|MSc|MBA|Jr|Sr)\.?)+$/u;
const MARKS = /\p{M}/gu;
/** Words of a person's name at most. */
const LONGEST = 4;

/** What a company is before the law, behind its name. */
const LEGAL_FORM = /,? (?:Inc|Corp|Co|Ltd|PLC|LLC|LLP|AG)\.?$/;

/** "Ana Sofía Peña", "Ana Pena", "Pena Ana", "Ana Peña OBE": the same but for marks, middle names, order and honours. */
export function spellings(names: readonly Name[], letters: Lexicon['letters']): [string, string][] {
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

/** "Orvo Inc" beside "Orvo": the same, called as the text calls it. */
export function companies(names: readonly Name[]): [string, string][] {
  const known = new Set(names.map(({ name }) => name));
  return names.flatMap(({ name }) => {
    const plain = name.replace(LEGAL_FORM, '');
    return plain !== name && known.has(plain) ? [[name, plain] as [string, string]] : [];
  });
}
