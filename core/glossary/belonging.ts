import type { Apposition } from './apposition.ts';
import { hasOwner, startOf } from './noun-phrase.ts';
import { goesWith, type Item } from './phrase.ts';

/*
 * Where somebody or something belongs, or what else it is called.
 */
const SURE = { belongs: 0.5, alias: 0.6, owned: 0.46, party: 0.6, kind: 0.46 } as const;
/** A name of two words or more. */
const PERSON = /^\p{Lu}\S*(?: \p{Lu}\S*){1,3}$/u;
const KNOWN_AS = /^(?:known|aka|AKA|a\.k\.a|name)$/;
const PARTY = /^(?:Democrat|Republican|Conservative|Liberal|Labour|Independent)$/;
/** What a name of its own stands before: "the Orvo lander". Of shops and works the name there is often their owner's. */
const KIND =
  /^(?:village|hamlet|suburb|neighbou?rhood|kibbutz|river|creek|lake|lagoon|reef|glacier|trail|island|islands|peninsula|valley|volcano|wildfire|fire|hurricane|typhoon|cyclone|lander|rover|spacecraft|probe|telescope|satellite|rocket|engine|supercomputer|processor|chip|experiment|missile|helicopter|submarine|frigate|destroyer|ferry|virus|variant|vaccine|gene|protein|enzyme|tribe|cartel|militia|festival|benchmark|plantation|park|subreddit|sheep|cattle|apples?|potato(?:es)?|cheese|asteroid|comet|galaxy|constellation)$/;

/** "Name of the relief group Orvo", "Name, of Ulm,", "Name, with the Orvo Academy,": where a person belongs. */
export function belongs(items: readonly Item[], name: number, tail: string): Apposition | undefined {
  const of = items[name + 1];
  if (!of || !/^,? $/.test(of.gap) || !PERSON.test(items[name]?.text ?? '')) return undefined;
  const isWith =
    of.gap === ', ' && (of.text === 'from' || (of.text === 'with' && items[name + 2]?.text === 'the'));
  if (of.text !== 'of' && !isWith) return undefined;
  let to = name + 2;
  while (to < items.length && items[to]?.gap === ' ' && goesWith(items[to])) to++;
  const words = items.slice(name + 2, to);
  const end = items[to]?.gap ?? tail;
  const isBody = words.some(({ cls }) => cls === 'name' || cls === 'capital');
  const closes = of.gap === ' ' ? /^["”’]?[,;.!?)—–]| $/ : /^["”’]?[,;.!?)—–]/;
  if (!isBody || words.length > 8 || (end && !closes.test(end))) return undefined;
  return { name, from: name + 1, to, sure: SURE.belongs };
}

/** "Orvo’s Name": whose somebody is; what ends in a common word is a thing, of which that tells nothing. */
export function owned(items: readonly Item[], name: number): Apposition | undefined {
  if (items[name - 1]?.cls !== 'name' || !/^['’]s? $/.test(items[name]?.gap ?? '')) return undefined;
  if (!PERSON.test(items[name]?.text ?? '') || items[name]?.endLetters) return undefined;
  return { name, from: name - 1, to: name + 1, sure: SURE.owned };
}

/** "Name, Ohio Democrat,": a member of parliament. */
export function ofParty(items: readonly Item[], name: number, tail: string): Apposition | undefined {
  let to = name + 1;
  if (items[to]?.gap !== ', ') return undefined;
  while (to < name + 4 && (to === name + 1 || items[to]?.gap === ' ') && goesWith(items[to])) to++;
  const said = items.slice(name + 1, to).flatMap(({ text }) => text.split(' '));
  const end = items[to]?.gap ?? tail;
  if (said.length < 2 || !PARTY.test(said.at(-1) ?? '') || (end && !/^[,;.)]/.test(end))) return undefined;
  return { name, from: name + 1, to, sure: SURE.party };
}

/** "Bo Ek, also known as Name,", "the painter, real name Name,": what somebody is called besides. */
export function alias(items: readonly Item[], name: number): Apposition | undefined {
  const as = items[name - 1]?.text === 'as' ? name - 2 : name - 1;
  if (!/^ ["“‘']?$/.test(items[name]?.gap ?? '') || !KNOWN_AS.test(items[as]?.text ?? '')) return undefined;
  const cue = /^(?:also|formerly|better|previously|professionally|who|is|was|real|birth|full)$/;
  let from = as;
  while (cue.test(items[from - 1]?.text ?? '')) from--;
  if (from === as || !/^,? $|^ \($/.test(items[from]?.gap ?? '')) return undefined;
  let first = from - 1;
  if (items[first]?.cls !== 'name')
    while (first > 0 && items[first]?.gap === ' ' && goesWith(items[first - 1])) first--;
  if (!goesWith(items[first])) return undefined;
  return { name, from: first, to: name + 1, sure: SURE.alias };
}

/** "the Name village", "its Name lander": the kind that stands behind a name. */
export function kindBehind(items: readonly Item[], name: number): Apposition | undefined {
  let to = name + 1;
  while (to < name + 4 && items[to]?.gap === ' ' && items[to]?.cls === 'noun') to++;
  const next = items[to];
  if (
    !KIND.test(items[to - 1]?.text ?? '') ||
    (next?.gap === ' ' && goesWith(next) && next.cls !== 'determiner')
  )
    return undefined;
  // "supercomputer in Ulm", "Orvo’s new Name chip"
  const isIn = next?.text === 'in' && next.gap === ' ' && items[to + 1]?.gap === ' ' && isName(items[to + 1]);
  const start = startOf(items, name)?.at ?? name;
  const from = start < name - 1 && hasOwner(items, start) ? start : name + 1;
  return { name, from, to: isIn ? to + 2 : to, sure: SURE.kind };
}

const isName = (item: Item | undefined) => item?.cls === 'name' || item?.cls === 'capital';
