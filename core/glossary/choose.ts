import type { Lexicon } from '../lexicon.ts';
import type { Doc } from '../text/document.ts';
import type { Subject } from './mentions.ts';

/** What one step of the slider "how much to explain" asks for. */
interface Step {
  /** Terms per 1,000 words, at most: in a longer text as many more, so that no page of it is fuller than another. */
  perThousand: number;
  /** Terms that a short text may have however short, as long as it stays readable (`DENSEST`). */
  least: number;
  /** Words beyond this rank among the commonest are explained: the list has 20,000. */
  rank: number;
  /** Words at least this likely to be unknown (share of readers). */
  bar: number;
  /** Names and phrases at least this likely to be unknown. */
  nameBar: number;
}

/** What suits most readers. */
const MIDDLE: Step = { perThousand: 40, least: 10, rank: 17_000, bar: 0.35, nameBar: 0.58 };

/** The steps of the slider, from little to much. */
const STEPS: readonly Step[] = [
  { perThousand: 12, least: 3, rank: 20_000, bar: 0.6, nameBar: 0.75 },
  { perThousand: 26, least: 6, rank: 18_500, bar: 0.475, nameBar: 0.665 },
  MIDDLE,
  { perThousand: 65, least: 13, rank: 12_000, bar: 0.275, nameBar: 0.44 },
  { perThousand: 90, least: 15, rank: 7_000, bar: 0.2, nameBar: 0.3 },
];
/** Not even in a short text is more than one word in so many explained. */
const DENSEST = 5;

/** Ranks between which a name's word goes from known to everybody to known to few. */
const KNOWN = 1000;
const UNKNOWN = 20_000;
/** What is in a pack was put there because readers ask. */
const PACK_FLOOR = 0.6;
/** A pack of what most readers know is for those who ask, or want much explained. */
const FAMILIAR_CEILING = 0.5;
/** What readers noted themselves they want explained, however little is. */
const OWN_FLOOR = 0.9;

/** The step of the slider that is nearest to `explain`, 0–1. */
export function stepOf(explain: number): Step {
  const last = STEPS.length - 1;
  return STEPS[Math.round(Math.min(1, Math.max(0, explain)) * last)] ?? MIDDLE;
}

/** How many terms a text may have. */
export function budget(wordCount: number, { perThousand, least }: Step): number {
  const few = Math.min(least, Math.ceil(wordCount / DENSEST));
  return Math.max(few, Math.round((perThousand * wordCount) / 1000));
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
  if (entry?.familiar && !noted) return Math.min(FAMILIAR_CEILING, 0.1 + 0.8 * rarity);
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
