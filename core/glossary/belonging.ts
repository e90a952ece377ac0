import type { Apposition } from './apposition.ts';
import { NAMED_KIND } from './head-words.ts';
import { hasOwner, startOf } from './noun-phrase.ts';
import { goesWith, type Item } from './phrase.ts';

/*
 * Where somebody or something belongs, or what else it is called.
 */
const SURE = { belongs: 0.5, alias: 0.6, owned: 0.46, party: 0.6, kind: 0.46 } as const;
/** A name of two words or more. */
const PERSON = /^\p{Lu}\S*(?: \p{Lu}\S*){1,3}$/u;
const KNOWN_AS = /^(?:known|aka|AKA|a\.k\.a|name)$/;
/** Where shares are traded. */
const MARKET = /^(?:NASDAQ|Nasdaq|NYSE|LSE|LON|TSX|TSE|ASX|FTSE|AMEX|OTC)$/;
const PARTY = /^(?:Democrat|Republican|Conservative|Liberal|Labour|Independent)$/;
/** What a name of its own stands before: "the Orvo lander". Of shops and works the name there is often their owner's. */
const KIND =
  /^(?:village|hamlet|suburb|neighbou?rhood|kibbutz|river|creek|lake|lagoon|reef|glacier|trail|island|islands|peninsula|valley|volcano|wildfire|fire|hurricane|typhoon|cyclone|lander|rover|spacecraft|probe|telescope|satellite|rocket|engine|supercomputer|processor|chip|experiment|missile|province|district|governorate|prefecture|canton|exam|mixtape|podcast|cookbook|newsletter|subcommittee|helicopter|submarine|frigate|destroyer|ferry|virus|variant|vaccine|gene|protein|enzyme|tribe|cartel|militia|festival|benchmark|plantation|park|community|tool|plan|settlement|hotel|distillery|subreddit|sheep|cattle|apples?|potato(?:es)?|cheese|asteroid|comet|galaxy|constellation)$/;

/** What a name in quotation marks stands before is what it names: "her “Orvo Dinners” show". */
const QUOTED =
  /^(?:series|show|film|movie|album|single|song|video|plan|campaign|exhibition|exhibit|tour|column|blog|game|franchise|musical|play|project|memoir|novel|book|documentary|track|trilogy|sitcom|drama|comedy|magazine|app)$/;
/** Who says something is no part of "from": "says Ann Lee from Ulm". */
const SAYS = /^(?:said|says|told|adds|added|explains|explained|reached|to)$/;

/** "Name of the relief group Orvo", "Name, of Ulm,", "Name, with the Orvo Academy,": where a person belongs. */
export function belongs(items: readonly Item[], name: number, tail: string): Apposition | undefined {
  if (!PERSON.test(items[name]?.text ?? '')) return undefined;
  // "Ann Kim and Bo Ek, with the Orvo Academy,"
  const isRow = items[name + 1]?.text === 'and' && items[name + 2]?.cls === 'name';
  const isAge = /^[1-9]\d?$/.test(items[name + 1]?.text ?? '') && items[name + 2]?.gap === ', ';
  const at = isRow ? name + 3 : isAge ? name + 2 : name + 1;
  const of = items[at];
  if (!of || !/^,? $/.test(of.gap)) return undefined;
  const isWith =
    of.gap === ', ' &&
    ((of.text === 'from' && !isRow) || (of.text === 'with' && items[at + 1]?.text === 'the'));
  const isSaid =
    of.gap === ' ' &&
    /^(?:from|at|with)$/.test(of.text) &&
    (SAYS.test(items[name - 1]?.text ?? '') || items[name]?.gap === ', ');
  if (!isWith && !(isSaid || of.text === 'of')) return undefined;
  if ((isRow && !isWith) || items[at + 1]?.cls === 'number') return undefined;
  let to = at + 1;
  while (to < items.length && items[to]?.gap === ' ' && goesWith(items[to])) to++;
  const words = items.slice(at + 1, to);
  const end = items[to]?.gap ?? tail;
  const isBody = words.some(({ cls }) => cls === 'name' || cls === 'capital');
  const closes = of.gap === ' ' ? /^["”’]?[,;.!?)—–]| $/ : /^["”’]?[,;.!?)—–]/;
  if (!isBody || words.length > 8 || (end && !closes.test(end))) return undefined;
  return { name, from: at, to, sure: SURE.belongs };
}

/** "Orvo’s Name": whose somebody is; what ends in a common word is a thing, of which that tells nothing. */
export function owned(items: readonly Item[], name: number): Apposition | undefined {
  if (items[name - 1]?.cls !== 'name' || !/^['’]s? $/.test(items[name]?.gap ?? '')) return undefined;
  const text = items[name]?.text ?? '';
  if (!NAMED_KIND.test(text) && (!PERSON.test(text) || items[name]?.endLetters)) return undefined;
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
  const isQuoted = /^["”’] $/.test(items[name + 1]?.gap ?? '');
  let to = name + 1;
  // of "show" only what stands around it tells that it is a noun
  const isNoun = (item: Item | undefined) =>
    item?.cls === 'noun' || (isQuoted && QUOTED.test(item?.text ?? ''));
  while (to < name + 4 && isJoined(items, to, name) && isNoun(items[to])) to++;
  const next = items[to];
  const head = items[to - 1]?.text ?? '';
  if (
    !(KIND.test(head) || (isQuoted && to > name + 1 && QUOTED.test(head))) ||
    (next?.gap === ' ' && goesWith(next) && next.cls !== 'determiner')
  )
    return undefined;
  // "supercomputer in Ulm", "Orvo’s new Name chip"
  const isIn =
    (next?.text === 'in' || (next?.text === 'of' && head === 'community')) &&
    next.gap === ' ' &&
    items[to + 1]?.gap === ' ' &&
    isName(items[to + 1]);
  const inside = next?.text === 'in' && next.gap === ', ' ? regionEnd(items, to + 1) : undefined;
  const start = startOf(items, name)?.at ?? name;
  const isOwned = hasOwner(items, start) || items[start]?.cls === 'possessive';
  const owner = isQuoted && items[name - 1]?.cls === 'possessive' ? name - 1 : start;
  const from = owner < name && (isOwned || isQuoted) ? owner : name + 1;
  return { name, from, to: inside ?? (isIn ? to + 2 : to), sure: SURE.kind };
}

/** "or working paper": another word for a name, behind a comma. */
export function orCalled(items: readonly Item[], name: number, tail: string): Apposition | undefined {
  const or = items[name + 1];
  if (or?.text !== 'or' || or.gap !== ', ' || isName(items[name - 1])) return undefined;
  let to = name + 2;
  while (to < items.length && /^[ -]$/.test(items[to]?.gap ?? '') && isSmall(items[to])) to++;
  const words = items.slice(name + 2, to);
  const isNoun = words.at(-1)?.cls === 'noun' && words.length > 1;
  return isNoun && /^["”’]?[,;.)]/.test(items[to]?.gap ?? tail)
    ? { name, from: name + 2, to, sure: SURE.alias }
    : undefined;
}

/** "Orvo (NASDAQ: ORV)": the firm of a share. */
export function ticker(items: readonly Item[], name: number, tail: string): Apposition | undefined {
  const market = items[name - 1];
  const isPair = /^:? ?$/.test(items[name]?.gap ?? '') && /^ \(/.test(market?.gap ?? '');
  if (!isPair || !MARKET.test(market?.text ?? '') || !(items[name + 1]?.gap ?? tail).startsWith(')'))
    return undefined;
  return isName(items[name - 2]) ? { name, from: name - 2, to: name + 1, sure: SURE.alias } : undefined;
}

/** Where "the west of Iran" ends. */
function regionEnd(items: readonly Item[], from: number): number | undefined {
  let to = from;
  while (to < from + 6 && items[to]?.gap === ' ' && (goesWith(items[to]) || items[to]?.text === 'of')) to++;
  return isName(items[to - 1]) ? to : undefined;
}

const isSmall = (item: Item | undefined) =>
  (item?.cls === 'noun' || item?.cls === 'adjective' || item?.cls === 'participle') &&
  !/^(?:other|another|such|more)$/.test(item.text);
const isJoined = (items: readonly Item[], at: number, name: number) =>
  (at === name + 1 ? /^["”’]? $/ : /^ $/).test(items[at]?.gap ?? '');
const isName = (item: Item | undefined) => item?.cls === 'name' || item?.cls === 'capital';
