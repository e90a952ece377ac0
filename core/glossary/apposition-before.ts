import type { Apposition } from './apposition.ts';
import { NO_HEAD, ROLE, WORK } from './head-words.ts';
import { isPosition, isStarring, startOf } from './noun-phrase.ts';
import { canBeHead, type Item } from './phrase.ts';

/** What goes on behind "and" otherwise than by another name. */
const NO_NAME: ReadonlySet<string> = new Set(['possessive', 'determiner', 'verb', 'auxiliary']);
/** Nouns that names in capital letters stand beside. */
const BODY =
  /^(?:agency|network|channel|union|party|organi[sz]ation|association|institute|university|body|watchdog|regulator|alliance|programme|program|system|project|movement|militia|force|league|federation|service|station|airport|virus|gene|protein|drug|treaty|pact|bloc|index|standard|language|protocol|method|chip|satellite|telescope|rocket|mission|test|model|tool|software|nickname|name|term|acronym|abbreviation)$/;

/** "the Russian space agency Name", "his father, Name,", "television presenter Name", "the first quartile (Name)". */
export function before(items: readonly Item[], name: number, tail: string): Apposition | undefined {
  const next = items[name + 1];
  const end = next?.gap ?? tail;
  let last = name - 1;
  let gap = items[name]?.gap ?? '';
  if (/^the$/i.test(items[last]?.text ?? '')) {
    gap = items[last]?.gap ?? '';
    // Without a comma "the" opens the name itself, unless quotation marks do: 'the nickname the "Comeback City"'.
    if (gap === ' ' && !/["“]/.test(items[name]?.gap ?? '')) return undefined;
    last--;
  }
  // "the capsule communicator (CAPCOM) Name"
  if (gap === ') ' && items[last]?.gap === ' (' && /^\P{Ll}+$/u.test(items[last]?.text ?? '')) {
    last--;
    gap = ' ';
  }
  const head = items[last];
  if (!head || !canBeHead(head) || (NO_HEAD.test(head.text) && !isPosition(items, last))) return undefined;
  if (/^,["“‘ ]/.test(gap)) {
    // "his wife, Name, and their sons" is no row of names, nor is "his brother, Name, and said".
    const isAlone = next?.cls !== 'conjunction' || NO_NAME.has(items[name + 2]?.cls ?? '');
    if (!/^["”’]?[,;.)]|^$|^ \(/.test(end) || !isAlone) return undefined;
    // "in the town of the sailors, Ann Lee left": one is not several.
    if (/[^su]s$/.test(head.text)) return undefined;
  } else if (gap === ' (') {
    if (!end.startsWith(')')) return undefined;
  } else if (!/^ ["“‘']?$/.test(gap)) return undefined;
  // "researchers Ann Lee and Bo Ek" are told together
  if (
    gap === ' ' &&
    next?.text === 'and' &&
    items[name + 2]?.cls === 'name' &&
    ROLE.test(head.text.toLowerCase()) &&
    /[^su]s$/.test(head.text)
  )
    return undefined;
  // "the Harrow match": the name only goes with a noun of its own.
  if (/^["”’]? $/.test(end) && next && (next.cls === 'noun' || next.cls === 'capital')) return undefined;
  // "a four-song CD", "a compact SUV": letters are the noun itself, but for the name of a body.
  if (gap === ' ' && !/\p{Ll}.*\p{Ll}|^\P{Ll}{6,}$/u.test(items[name]?.text ?? '') && !isBody(head.text))
    return undefined;
  const from = startOf(items, last);
  if (from === undefined || (gap !== ' ' && from.bare) || isStarring(items, from.at, last)) return undefined;
  // "For the next film, Smith, who": what opens the sentence is not the name behind it.
  const isOpener = items.slice(0, from.at).every(({ cls }) => cls === 'preposition' || cls === 'conjunction');
  if (
    gap === ', ' &&
    from.at > 0 &&
    isOpener &&
    items[from.at]?.cls === 'determiner' &&
    !ROLE.test(head.text)
  )
    return undefined;
  // "before the outbreak of the war, Smith left": where or when, not who
  const isOf = items[from.at]?.text === 'the' && items[from.at - 1]?.text === 'of';
  if (gap === ', ' && isOf && !ROLE.test(head.text)) return undefined;
  // "In his memory Smith wrote": the phrase belongs to the preposition, the name to the verb.
  if (from.at === 1 && items[0]?.cls === 'preposition' && gap === ' ') return undefined;
  return { name, from: from.at, to: last + 1 };
}

const isBody = (noun: string): boolean => WORK.test(noun) || ROLE.test(noun) || BODY.test(noun);
