import { has } from '../hints.ts';
import { flag, scaled } from '../judge/features/scale.ts';
import type { Box, Page } from '../page.ts';
import type { Totals } from './totals.ts';

/** Less text than this is no article: characters, and share of the page's text. */
const LEAST = 60;
const LEAST_SHARE = 0.03;

/** Natural logarithms of the sizes at which these features reach 1. */
const LENGTH_SCALE = 6.5;
const SIZE_SCALE = 9;
const DISTANCE_SCALE = 5;
const ALIKE_SCALE = 3;

/** Boxes one in the other with the same lines, outermost first: one place to look for the article. */
export type Candidate = readonly [Box, ...Box[]];

/** The places of a page that have some of its text. */
export function candidatesOf({ boxes }: Page, { text }: Totals): Candidate[] {
  const least = Math.max(LEAST, (text[0] ?? 0) * LEAST_SHARE);
  const candidates: [Box, ...Box[]][] = [];
  const byBox = new Map<Box, [Box, ...Box[]]>();
  for (const box of boxes) {
    if ((text[box.index] ?? 0) < least) continue;
    const { parent } = box;
    const outer = parent && byBox.get(parent);
    const same = outer && parent.first === box.first && parent.last === box.last;
    const candidate: [Box, ...Box[]] = same ? outer : [box];
    if (same) outer.push(box);
    else candidates.push(candidate);
    byBox.set(box, candidate);
  }
  return candidates;
}

/** What there is to know of each candidate: named features, mostly 0–1. */
export function boxFeatures(page: Page, totals: Totals, candidates: readonly Candidate[]) {
  const { lines, boxes } = page;
  const of = (sums: Float64Array, box: Box | undefined): number => (box ? (sums[box.index] ?? 0) : 0);
  const root = boxes[0];
  const total = Math.max(1, of(totals.text, root));
  const titleAt = lines.findIndex(({ box }) => box.name === 'h1' && !box.hidden);
  const largest = largestInside(boxes, totals.text);
  const alike = countAlike(boxes, new Set(candidates.map(([{ parent }]) => parent)));

  return candidates.map((candidate) => {
    const [outermost] = candidate;
    const box = candidate.at(-1) ?? outermost;
    const { parent } = outermost;
    const text = of(totals.text, box);
    const links = of(totals.links, box);
    const share = text / total;
    const long = of(totals.long, box) / Math.max(1, of(totals.long, root));
    const within = (sums: Float64Array): number => of(sums, box) / Math.max(1, text);
    const inner = largest[box.index];
    const rest = text - of(totals.text, inner);
    const restLinks = links - of(totals.links, inner);
    const around = parent ? of(totals.text, parent) : text;
    const isAny = (name: RegExp): boolean => candidate.some((one) => name.test(one.name));
    const outside = outsideOf(outermost, of(totals.text, root) / 2, totals.text);
    const isAfterTitle = titleAt >= 0 && titleAt < box.first;
    return {
      // how much of the page's text it has, and in what lines
      text: share,
      textSquared: share * share,
      long,
      longSquared: long * long,
      links: links / Math.max(1, of(totals.links, root)),
      short: within(totals.short),
      longShare: within(totals.long),
      sentences: within(totals.sentences),
      paragraphs: within(totals.paragraphs),
      allParagraphs: of(totals.paragraphs, box) / Math.max(1, of(totals.paragraphs, root)),
      lineLength: scaled(text / Math.max(1, of(totals.lines, box) - of(totals.linkLines, box)), LENGTH_SCALE),
      size: scaled(text, SIZE_SCALE),
      linkLines: of(totals.linkLines, box) / Math.max(1, of(totals.lines, box)),
      // what the box around it has more, and what it has itself beside its largest part
      more: (around - text) / Math.max(1, around),
      linkedRest: ((restLinks / Math.max(1, restLinks + rest)) * rest) / Math.max(1, text),
      holdsTitle: flag(titleAt >= box.first && titleAt <= box.last),
      afterTitle: flag(isAfterTitle),
      titleDistance: isAfterTitle ? scaled(box.first - titleAt, DISTANCE_SCALE) : 0,
      isParagraph: flag(isAny(/^p$/)),
      isList: flag(isAny(/^[uo]l$/)),
      isCode: flag(isAny(/^pre$/)),
      inItem: flag(outside.inItem),
      alike: scaled((alike.get(kindOf(outermost)) ?? 1) - 1, ALIKE_SCALE),
      start: box.first / lines.length,
      inRelated: flag(has(outside.hints, 'related')),
      inTeaser: flag(has(outside.hints, 'teaser')),
      inArticle: flag(has(outside.hints, 'article')),
    };
  });
}

export type BoxFeatures = ReturnType<typeof boxFeatures>[number];

/** Of each box the one right inside it with the most text. */
function largestInside(boxes: readonly Box[], text: Float64Array): (Box | undefined)[] {
  const largest: (Box | undefined)[] = boxes.map(() => undefined);
  for (const box of boxes) {
    if (!box.parent) continue;
    const known = largest[box.parent.index];
    if ((text[box.index] ?? 0) > (known ? (text[known.index] ?? 0) : 0)) largest[box.parent.index] = box;
  }
  return largest;
}

/** How many boxes of some parents have the same name and classes: posts, cards and items do. */
function countAlike(boxes: readonly Box[], parents: ReadonlySet<Box | undefined>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const box of boxes) {
    if (!parents.has(box.parent)) continue;
    const kind = kindOf(box);
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
}

const kindOf = ({ parent, name, className }: Box): string => `${parent?.index} ${name} ${className}`;

/** What the boxes around one say of it; those with most of the page's text say nothing. */
function outsideOf(box: Box, most: number, text: Float64Array): { hints: number; inItem: boolean } {
  let hints = 0;
  let inItem = false;
  for (let at = box.parent; at; at = at.parent) {
    if ((text[at.index] ?? 0) < most) hints |= at.hints;
    if (at.name === 'li') inItem = true;
  }
  return { hints, inItem };
}
