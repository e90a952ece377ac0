import type { Lexicon } from '../lexicon.ts';
import type { Doc } from '../text/document.ts';
import type { Subject } from './mentions.ts';

/** Terms per 1,000 words at explain 0, 0.5 and 1; and the least a short text may have. */
const PER_THOUSAND = [12, 40, 90] as const;
const LEAST = 10;
/** Words at least this rare are explained, at explain 0, 0.5 and 1: beyond the list, and well into it. */
const RANKS = [20_000, 17_000, 7_000] as const;
/** Words at least this likely to be unknown (share of readers). */
const BARS = [0.6, 0.35, 0.2] as const;
/** Names and phrases at least this likely to be unknown. */
const NAME_BARS = [0.75, 0.58, 0.3] as const;
/** Ranks between which a name's word goes from known to everybody to known to few. */
const KNOWN = 1000;
const UNKNOWN = 20_000;
/** What is in a pack was put there because readers ask. */
const PACK_FLOOR = 0.6;
/** What readers noted themselves they want explained, however little is. */
const OWN_FLOOR = 0.9;

/** How many terms a text may have. */
export function budget(wordCount: number, explain: number): number {
  return Math.max(LEAST, Math.round((between(PER_THOUSAND, explain) * wordCount) / 1000));
}

/** How hard a name or phrase has to be. */
export function nameBar(explain: number): number {
  return between(NAME_BARS, explain);
}

/** Which words count as hard. */
export function hardest(explain: number): { rank: number; bar: number } {
  return { rank: between(RANKS, explain), bar: between(BARS, explain) };
}

/** How likely a reader does not know a name or phrase, by its rarest word, 0–1. */
export function nameDifficulty({ name, entry, own = [] }: Subject, lexicon: Lexicon): number {
  const ranks = (
    name
      .toLowerCase()
      .replaceAll('.', '')
      .match(/\p{L}+/gu) ?? []
  ).map((word) => Math.min(lexicon.rank(word), UNKNOWN));
  const rarest = Math.max(KNOWN, ...ranks);
  const rarity = Math.log(rarest / KNOWN) / Math.log(UNKNOWN / KNOWN);
  const noted = own.some(({ general }) => !general);
  return Math.max(noted ? OWN_FLOOR : entry ? PACK_FLOOR : 0, 0.1 + 0.8 * rarity);
}

/** How much the article is about a subject, 0–1: how often, how early, and whether the title names it. */
export function importanceOf(doc: Doc, all: readonly Subject[]): (subject: Subject) => number {
  const most = Math.max(1, ...all.map((s) => s.places.length));
  const title = doc.article.title.toLowerCase();
  const blocks = Math.max(1, doc.article.blocks.length);
  return ({ name, aliases, places }) => {
    const often = Math.log2(1 + places.length) / Math.log2(1 + most);
    const early = 1 - (places[0]?.block ?? blocks) / blocks;
    const titled = [name, ...aliases].some((form) => title.includes(form.toLowerCase())) ? 1 : 0;
    return 0.55 * often + 0.3 * early + 0.15 * titled;
  };
}

function between([low, middle, high]: readonly [number, number, number], explain: number): number {
  const x = Math.min(1, Math.max(0, explain)) * 2;
  return x < 1 ? low + (middle - low) * x : middle + (high - middle) * (x - 1);
}
