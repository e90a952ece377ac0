import type { Apposition } from './apposition.ts';
import type { Item } from './phrase.ts';

/*
 * Clauses behind a name that say who or what it is: by a relative, or by what it is known for.
 */
const SURE = { relative: 0.62, happens: 0.45 } as const;
/** Words of the longest shown. */
const LONGEST = 25;
/** Relative clauses that only report speech or its refusal, and those that tell what is not so. */
const SPEECH = /^(?:said|says|saying|told|tells|asked|asking|spoke|spoken|declined|added|not|never)$/;
const AUXILIARY = /^(?:has|had|have|was|were|is|are|will|would|does|did|also|been|soon|already)$/;
const HAPPENS =
  /^(?:arrives?|arrived|comes?|came|airs?|aired|debuts?|debuted|drops?|dropped|begins?|began|launches|launched|opens?|opened|starts?|started|ends?|ended|premieres?|premiered|happened|occurred)$/;
/** A relative clause tells something from so many words on. */
const SHORTEST_CLAUSE = 4;

/** "Name, who built the tower,": a clause that tells what one did, not what one said. */
export function relative(items: readonly Item[], name: number, tail: string): Apposition | undefined {
  const who = items[name + 1];
  // "The best there was Name who swam"
  const isCleft = who?.text === 'who' && who.gap === ' ' && /^(?:is|was)$/.test(items[name - 1]?.text ?? '');
  if (!who || !/^(?:who|which|whose)$/.test(who.text) || !(isCleft || /^["”’]?, $/.test(who.gap)))
    return undefined;
  const verb = items[name + 2];
  const deed = items.slice(name + 2).find(({ text }) => !AUXILIARY.test(text));
  if (!verb || !deed || SPEECH.test(deed.text)) return undefined;
  // "which" is often said of what comes before the name, and what others did there tells nothing of it.
  if (
    who.text === 'which' &&
    (verb.cls === 'pronoun' ||
      verb.cls === 'auxiliary' ||
      verb.text === 'became' ||
      items[name - 1]?.cls === 'conjunction')
  )
    return undefined;
  let to = name + 2;
  // "known as “Orvo,” became"
  const ends = (item: Item | undefined) => item?.text.endsWith(',');
  const joins = (at: number) =>
    (!ends(items[at - 1]) && /^(?:['’]s?|["”])? ["“]?$|^[-’']$/.test(items[at]?.gap ?? '')) ||
    isTwoAdjectives(items, at);
  while (to < items.length && joins(to)) to++;
  const end = items[to]?.gap ?? tail;
  const words = to - name - 1;
  // "whose show Is It So? with Ann": a title that goes on
  if (/^[?!]/.test(end) && to < items.length) return undefined;
  const closes = !end || ends(items[to - 1]) || /^["”’]?[,;:.!?)—–]|^,["”’]/.test(end);
  if (words < SHORTEST_CLAUSE || words > LONGEST || !closes) return undefined;
  // "his album, Name, which arrived in May": when, not what
  const sure = who.text === 'which' && HAPPENS.test(deed.text) ? SURE.happens : SURE.relative;
  return { name, from: name + 1, to, sure };
}

/** "Name, best known for playing Bo,", "Name, also known as Bo,": what one is known for, or by what other name. */
export function known(items: readonly Item[], name: number, tail: string): Apposition | undefined {
  const first = items[name + 1];
  const isOther = /^(?:also|formerly|previously|commonly|better|otherwise)$/.test(first?.text ?? '');
  const at = isOther || /^(?:best|perhaps|mostly|widely)$/.test(first?.text ?? '') ? name + 2 : name + 1;
  if (!/^, $|^ \($/.test(first?.gap ?? '') || !/^(?:known|famous|famed)$/.test(items[at]?.text ?? ''))
    return undefined;
  if (!/^(?:for|as)$/.test(items[at + 1]?.text ?? '')) return undefined;
  let to = at + 2;
  while (to < items.length && /^(?: |['’]s? |-)["“]?$|^["”] $/.test(items[to]?.gap ?? '')) to++;
  const end = items[to]?.gap ?? tail;
  if (
    to - at < (isOther ? SHORTEST_CLAUSE - 1 : SHORTEST_CLAUSE) ||
    to - at > LONGEST ||
    (end && !/^["”’]?[,;.!?)—–]/.test(end))
  )
    return undefined;
  return { name, from: name + 1, to, sure: SURE.relative };
}

/** "who was a kind, old baker": a comma between adjectives. */
const isTwoAdjectives = (items: readonly Item[], at: number): boolean =>
  items[at]?.gap === ', ' && /^ad/.test(items[at - 1]?.cls ?? '') && items[at]?.cls === 'adjective';
