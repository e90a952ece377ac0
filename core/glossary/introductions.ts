import type { Apposition } from './apposition.ts';
import { startOf } from './noun-phrase.ts';
import { canBeHead, type Item } from './phrase.ts';
import { firstListed, lastListed } from './rows.ts';

/*
 * How sentences introduce a name otherwise than by an apposition; each gives the words that do so. How sure they are that
 * what they found says what the name stands for is a matter of their form.
 */
const SURE = { called: 0.65, calledThe: 0.48, place: 0.6, agent: 0.48 } as const;
const CALLED = /^(?:called|named|dubbed|nicknamed|titled|entitled)$/;
/** Nouns that stand before "of" and a name: "the southern town of Ulm". */
const PLACE_KIND =
  /^(?:town|city|village|suburb|neighbou?rhood|state|province|district|county|region|island|port|resort|capital|municipality|borough|kingdom|republic|territory|parish|hamlet|prefecture|peninsula|enclave|valley)$/;
/** What people do with works, as a passive tells it. */
const MADE =
  /^(?:directed|produced|written|edited|hosted|created|designed|founded|developed|composed|painted|played|portrayed|checked|led|coached|owned|published|made|built|invented|reported|photographed|illustrated|organised|organized|voiced|narrated|presented|headed|run|conducted|co-written|co-founded|co-hosted|co-produced|choreographed|translated|handled|performed|sung|scored|penned|filmed|moderated|curated|managed|captained|launched)$/;
const LONGEST = 25;

/** "a parasite called Name", "a festival known as the Name". */
export function called(items: readonly Item[], name: number): Apposition | undefined {
  const the = items[name - 1]?.text === 'the' ? 1 : 0;
  const verb = items[name - 1 - the];
  const known = verb?.text === 'as' && items[name - 2 - the]?.text === 'known';
  if (!verb || !(known || CALLED.test(verb.text)) || !/^ ["“‘']?$/.test(items[name - the]?.gap ?? ''))
    return undefined;
  const last = name - the - (known ? 3 : 2);
  const from = startAt(items, last);
  return from === undefined
    ? undefined
    : { name, from, to: last + 1, sure: the ? SURE.calledThe : SURE.called };
}

/** "the southern town of Name". */
export function kindOfPlace(items: readonly Item[], name: number): Apposition | undefined {
  const head = items[name - 2];
  if (items[name - 1]?.text !== 'of' || items[name]?.gap !== ' ' || !head || !PLACE_KIND.test(head.text))
    return undefined;
  const from = startAt(items, name - 2);
  return from === undefined ? undefined : { name, from, to: name - 1, sure: SURE.place };
}

/** Where a phrase with an article or owner begins whose head is item `last`. */
function startAt(items: readonly Item[], last: number): number | undefined {
  const head = items[last];
  if (!head || !canBeHead(head) || items[last + 1]?.gap !== ' ') return undefined;
  const start = startOf(items, last);
  return start && !start.bare ? start.at : undefined;
}

/** "The film was directed by Name", "a film directed by Ann and Name", "Bo, played by Name": who made or did it. */
export function agent(items: readonly Item[], name: number): Apposition | undefined {
  const by = firstListed(items, name) - 1;
  const verb = by - 1;
  if (items[by]?.text !== 'by' || items[by + 1]?.gap !== ' ' || !MADE.test(items[verb]?.text ?? ''))
    return undefined;
  const last = lastListed(items, name);
  const from = madeFrom(items, verb);
  return { name, from, to: (last - from < LONGEST ? last : name) + 1, sure: SURE.agent };
}

/** Where begins what is said to be made: the phrase that a participle stands behind, or the clause with its auxiliary. */
function madeFrom(items: readonly Item[], verb: number): number {
  const [gap, before] = [items[verb]?.gap, items[verb - 1]];
  if (gap === ', ' && before?.cls === 'name' && items[verb - 2]?.text !== 'by') return verb - 1;
  const phrase = gap === ' ' && before && canBeHead(before) ? startOf(items, verb - 1) : undefined;
  if (phrase) return phrase.at;
  let from = verb;
  // "houses built by Name": several need no article.
  if (gap === ' ' && before && canBeHead(before) && /s$/.test(before.text)) {
    from--;
    while (items[from]?.gap === ' ' && ['noun', 'adjective'].includes(items[from - 1]?.cls ?? '')) from--;
    return from;
  }
  while (from > 0 && verb - from < LONGEST) {
    // "was drawn by Ann, coloured by Name"
    const goesOn = items[from - 1]?.cls === 'name' && items[from - 2]?.text === 'by';
    if (!(goesOn ? /^,? $/ : /^(?: |-|['’]s? )$/).test(items[from]?.gap ?? '')) break;
    if (
      ['relative', 'conjunction'].includes(items[from - 1]?.cls ?? '') &&
      !goesOn &&
      items[from - 1]?.text !== 'and'
    )
      break;
    from--;
  }
  return from;
}
