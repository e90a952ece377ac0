import type { Place } from '../article.ts';
import type { Lexicon, PackEntry } from '../lexicon.ts';
import type { Definition } from '../report.ts';
import type { Doc } from '../text/document.ts';
import { NAMED_KIND } from './head-words.ts';

/** An answer to one who asks for a place that nothing else is known of. */
const SURE = 0.46;
/** Glosses of states, provinces and countries: what a place is said to be in. */
const REGION =
  /^(?:an?|the|one|in)\b[^.:;]*?\b(?:country|republic|state|province|kingdom|monarchy|federation|county|region|territory|peninsula|islands?|part)\b/i;
/** "in Ulm, Ohio": what stands before a place; without it "Ann Lee in Ohio" may be a person. */
const INTO = /\b(?:in|at|from|near|to|outside|of|around|across|through|toward|towards)\s(?:the\s)?$/;
/** ", Ohio" and " in Ohio", with what follows told apart from a list: "in Ulm, Ohio and Iowa". */
const WITHIN =
  /^(?:, | in (?:the )?)((?:\p{Lu}\p{L}+|(?:\p{Lu}\.){2,})(?:[ -]\p{Lu}\p{L}+){0,2})(?! (?:and|or)\b|, (?:and |or )?\p{Lu})/u;

/** " in Ulm, Ohio", " at the University of Ulm": names behind a body or building. */
const CAPITAL = String.raw`(?:(?:\p{Lu}\.)+|\p{Lu}[\p{L}\p{N}’'-]*)`;
const AT = new RegExp(
  String.raw`^ (?:in|at|near) (?:the )?${CAPITAL}(?:,? (?:(?:of|for) (?:the )?)?${CAPITAL})*`,
  'u',
);
/** Behind a comma a region is surely the place's. */
const IN_REGION = /^, /;
/** As much of the text behind a place is read, UTF-16 units. */
const REACH = 60;

/** What is known of a place by its name. */
export type PlaceGloss = (name: string) => Promise<string | undefined>;

/** What packs and the dictionary say of places, packs first. */
export function placeGlosses(lexicon: Lexicon, entryOf: (form: string) => PackEntry | undefined): PlaceGloss {
  return async (name) => {
    const entry = entryOf(name);
    if (entry) return entry.place && (await entry.gloss());
    const entries = await lexicon.define(name.toLowerCase());
    return entries.find(({ proper, headword }) => proper && headword === name)?.senses[0]?.gloss;
  };
}

/** Where a place that is not known is said to be: "Lyon County, Kentucky", "Xilin in Inner Mongolia". */
export async function whereabouts(
  doc: Doc,
  { block, start, end }: Place,
  glossOf: PlaceGloss,
): Promise<Definition | undefined> {
  const text = doc.article.blocks[block]?.text ?? '';
  const within = await regionAt(text.slice(end), glossOf);
  const body = bodyAt(text, start, end);
  if (body !== undefined)
    return {
      text: text.slice(start, body),
      source: 'article',
      place: { block, start, end: body },
      confidence: SURE,
    };
  const opens = start === 0 && within !== undefined && IN_REGION.test(within.said);
  if (!within || !(opens || INTO.test(text.slice(0, start)))) return undefined;
  const place = { block, start, end: end + within.said.length };
  return { text: text.slice(place.start, place.end), source: 'article', place, confidence: SURE };
}

/** "Orvo Clinic in Ulm", "the Orvo Telescope at Lindau Observatory": where that ends, of what tells its kind by its name. */
function bodyAt(text: string, start: number, end: number): number | undefined {
  const found = NAMED_KIND.test(text.slice(start, end)) ? AT.exec(text.slice(end)) : null;
  return found ? end + found[0].length : undefined;
}

/** All that is known of the region which stands behind one of some places: "Ohio" in "Ulm, Ohio". */
export async function regionBehind(
  doc: Doc,
  places: readonly Place[],
  glossOf: PlaceGloss,
): Promise<string | undefined> {
  for (const { block, end } of places) {
    const behind = doc.article.blocks[block]?.text.slice(end, end + REACH) ?? '';
    const within = IN_REGION.test(behind) ? await regionAt(behind, glossOf) : undefined;
    if (within) return within.known;
  }
  return undefined;
}

/** The region that a text begins with, as it is said there and all that is known of it. */
async function regionAt(
  behind: string,
  glossOf: PlaceGloss,
): Promise<{ said: string; known: string } | undefined> {
  const found = WITHIN.exec(behind);
  const [said = '', name = ''] = found ?? [];
  const gloss = name && (await glossOf(name));
  return gloss && REGION.test(gloss) ? { said, known: `${name} ${gloss}` } : undefined;
}
