import type { Place } from '../article.ts';
import type { Definition } from '../report.ts';
import type { Doc } from '../text/document.ts';
import { textAt } from './mentions.ts';
import type { Occurs } from './needs.ts';
import { type PlaceGloss, regionBehind } from './whereabouts.ts';

/*
 * Which senses of a lone name fit what the article says around it. Towns bear the names of people and of other towns, and
 * what a dictionary lists of a name is often a namesake: a constellation, a book of scripture, a language.
 */

/** What only people have or do: an age, "who", and speech, which governments have as well. */
const PERSON_BEHIND = /^(?:,? (?:who|whose)(?!\p{L})|, (?:aged )?[1-9]\d?(?:[,.;)]| and )| \([1-9]\d?\))/u;
const SPEAKER_BEHIND =
  /^ (?:said|says|told|tells|added|adds|explained|recalled|recalls|wrote|admitted|joked|replied|laughed|smiled|tweeted)(?!\p{L})/u;
const KIN_BEFORE =
  /(?<!\p{L})(?:sons?|daughters?|kids?|child(?:ren)?|husband|wife|fiancée?|brothers?|sisters?|boyfriend|girlfriend|mother|father|mom|mum|dad|friends?|uncle|aunt|cousin|nephew|niece|\p{L}+-in-law|(?:grand|step)\p{L}+|Mr|Mrs|Ms|Dr)\.?,? $/u;
/** Places whose governments speak, and the capitals of states, where they do not. */
const POWER = /\b(?:country|republic|kingdom|nation|monarchy|federation|state)\b|^(?:the )?capital\b/i;
const NO_POWER =
  /^(?:the )?(?:state )?capital (?:and largest city )?of the (?:US |U\.S\. )?state\b|^state capital\b/i;
/** Beings of faith speak and are "who". */
const BEING = /\b(?:being|deity|God)\b/;
/** A title in the middle of a sentence: "at The Atlantic". */
const TITLE_BEFORE = /[\p{L}\p{N}][,’'s]* The $/u;
/** "Ulm, ID": the two letters of a state stand behind a town. */
const STATE = /^a state\b/;
const STATE_BEFORE = /, $/;
const PLACE =
  /\b(?:city|town|village|country|republic|state|capital|river|islands?|port|province|kingdom|county|region|suburb|borough|nation)\b/i;
/** The first word for a kind of place says which it is: "state capital", "a port in a state". */
const KIND_OF_PLACE =
  /\b(?:state capital|city|town|village|capital|port|suburb|borough|country|republic|state|province|kingdom|nation|islands?|river|region)\b/i;
const TOWN = /^(?:state capital|city|town|village|capital|port|suburb|borough)$/i;

/** Kinds of things that give their names to much else, with words of which the article has one where it means them. */
const NAMESAKES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\bconstellation\b/, ['constellation', 'stars', 'telescope']],
  [/\bzodiac\b|^\(astrology\)/, ['zodiac', 'horoscope', 'astrolog']],
  [/\bTestament\b/, ['bible', 'biblical', 'testament', 'scripture', 'gospel']],
  [/\blanguages?\b|\bdialect\b/, ['language', 'dialect', 'speak', 'spoke', 'fluent', 'translat']],
  [
    /\bIndian people\b|\bpeople who (?:formerly|once)\b/,
    ['tribe', 'tribal', 'indigenous', 'reservation', 'Native'],
  ],
  [/\bBritish cabinet\b/, ['British', 'Britain', 'UK', 'U.K.', 'Treasury', 'Exchequer']],
  [/\bskeleton\b/, ['fossil', 'skeleton']],
  [
    /\bsatellites? of (?:Saturn|Jupiter|Uranus|Neptune)\b/,
    ['planet', 'moon', 'spacecraft', 'telescope', 'NASA'],
  ],
  [
    /\bwest of the Mississippi\b/,
    ['Mississippi', 'Rockies', 'frontier', 'cowboy', 'California', 'Nevada', 'Utah'],
  ],
  [
    /\b(?:Judeo-Christian|Christianity|Catholic Church|Quakers|theological|Virgin Mary)\b/,
    ['church', 'prayer', 'priest', 'faith', 'christian', 'bible', 'pope', 'bishop'],
  ],
  [/\bvariety of\b.*\bapples?\b/, ['apple', 'orchard']],
  [
    /\b(?:head of state|federal department)\b/,
    ['U.S.', 'US', 'United States', 'America', 'American', 'White House', 'Congress'],
  ],
];

/** Whether a gloss may be of a name where it stands. */
type SenseFit = (gloss: string) => Promise<boolean>;

/** The definitions that fit. */
export async function fitting(all: readonly Definition[], fits: SenseFit): Promise<Definition[]> {
  const may = await Promise.all(all.map(({ text }) => fits(text)));
  return all.filter((_each, i) => may[i]);
}

/**
 * Tells whether a gloss may be of what stands at `places`. A name of several words has few namesakes: any gloss may.
 * @param glossOf tells what is known of the region that stands behind a town.
 */
export function senseFit(doc: Doc, places: readonly Place[], occurs: Occurs, glossOf: PlaceGloss): SenseFit {
  const alone = places.filter((place) => !/\s/.test(textAt(doc, place)));
  if (alone.length === 0 || alone.length < places.length) return async () => true;
  const around = alone.map(({ block, start, end }) => {
    const text = doc.article.blocks[block]?.text ?? '';
    return { before: text.slice(Math.max(0, start - 24), start), behind: text.slice(end, end + 24) };
  });
  const isPerson = around.some(({ before, behind }) => PERSON_BEHIND.test(behind) || KIN_BEFORE.test(before));
  const speaks = around.some(({ behind }) => SPEAKER_BEHIND.test(behind));
  const isTitle = around.every(({ before }) => TITLE_BEFORE.test(before));
  const isState = around.every(({ before }) => STATE_BEFORE.test(before));
  const isLetters = alone.every((place) => place.end - place.start <= 2);
  // Asked for only where a town is told of: it may have to be read.
  let region: Promise<string | undefined> | undefined;
  return async (gloss) => {
    if (isTitle || (isPerson && !BEING.test(gloss))) return false;
    if (isLetters && !isState && STATE.test(gloss)) return false;
    if (speaks && PLACE.test(gloss) && (NO_POWER.test(gloss) || !POWER.test(gloss))) return false;
    if (TOWN.test(KIND_OF_PLACE.exec(gloss)?.[0] ?? '')) {
      region ??= regionBehind(doc, alone, glossOf);
      if (!mayLieIn(gloss, await region)) return false;
    }
    return NAMESAKES.every(([kind, words]) => !kind.test(gloss) || words.some(occurs));
  };
}

/** Whether a gloss may be of a region: it names what is said of that ("in western New York"), or no region at all. */
function mayLieIn(gloss: string, region: string | undefined): boolean {
  if (region === undefined) return true;
  const named = gloss.match(/(?<!^)\b\p{Lu}\p{L}{3,}/gu) ?? [];
  return named.length === 0 || named.some((name) => region.includes(name));
}
