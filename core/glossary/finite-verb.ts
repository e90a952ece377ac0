import type { Item } from './phrase.ts';

/** Whether a finite verb stands outside a relative clause. */
export function hasVerb(phrase: readonly Item[]): boolean {
  for (const [i, item] of phrase.entries()) {
    if (
      item.cls === 'relative' ||
      /^(?:that|whose)$/.test(item.text) ||
      (item.cls === 'conjunction' && item.text === 'when')
    )
      return false;
    if (i === 0) continue;
    const next = phrase[i + 1];
    if (item.cls === 'auxiliary' || isThirdPerson(phrase[i - 1], item, next, isCompound(phrase, i)))
      return true;
    // "the last to serve a full term"
    if (phrase[i - 1]?.text === 'to') continue;
    if (item.cls === 'verb' && (!item.letters.includes('n') || hasObject(next))) return true;

    if (item.cls === 'participle' && item.text.endsWith('ed') && phrase[i - 1]?.cls !== 'determiner') {
      if (next && ['determiner', 'possessive', 'pronoun', 'name'].includes(next.cls)) return true;
    }
  }
  return false;
}

/** "of development programs": a plural whose modifiers stand right behind a preposition. */
function isCompound(phrase: readonly Item[], at: number): boolean {
  let first = at;
  while (
    /^ (?:& )?$/.test(phrase[first]?.gap ?? '') &&
    ['noun', 'adjective', 'participle'].includes(phrase[first - 1]?.cls ?? '')
  )
    first--;
  return phrase[first - 1]?.cls === 'preposition' && !/s$/.test(phrase[at - 1]?.text ?? '');
}

/** "a track passes by houses": a word that may be a plural or a verb, after a noun and before a new phrase. */
function isThirdPerson(
  last: Item | undefined,
  item: Item,
  next: Item | undefined,
  isCompound: boolean,
): boolean {
  if (!item.letters.includes('v') || !/[^s]s$/.test(item.text) || item.gap !== ' ' || !next) return false;
  if (isCompound) return false;
  // "the Standing Committee views its task"
  if (last?.cls === 'name' || last?.cls === 'capital') return ['determiner', 'possessive'].includes(next.cls);
  return (
    last?.cls === 'noun' &&
    ['preposition', 'determiner', 'possessive', 'adverb'].includes(next.cls) &&
    next.text !== 'of'
  );
}

/** "spoke candidly", "make a comeback": what shows a word that may be a noun to be a verb. */
function hasObject(next: Item | undefined): boolean {
  return next?.gap === ' ' && ['determiner', 'possessive', 'pronoun', 'adverb'].includes(next.cls);
}
