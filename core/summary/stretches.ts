import type { BlockKind } from '../article.ts';
import { sameText } from '../outline.ts';
import type { Doc } from '../text/document.ts';

/** Blocks in a row under one heading. */
export interface Stretch {
  /** The heading's block; absent before the first heading. */
  heading?: number;
  /** First block after the heading, and the first that is no more in it. */
  from: number;
  to: number;
}

/** Sections at most, if the article's levels allow: of finer headings the upper levels are taken. */
const MOST = 12;
/** One heading divides nothing. */
const FEWEST = 2;
/** A heading that comes so often names a part of each section, or a note. */
const OFTEN = 3;

/**
 * An article cut at its headings, or, where it is a thread, at the names of who speaks. As many levels of headings are
 * taken as give a dozen sections at most, and at least as many as divide the text.
 */
export function stretches(doc: Doc): Stretch[] {
  const { blocks } = doc.article;
  const cuts = cutsOf(doc);
  if (cuts.length < FEWEST) return [{ from: 0, to: blocks.length }];
  const [first = 0] = cuts;
  const out: Stretch[] = first > 0 ? [{ from: 0, to: first }] : [];
  cuts.forEach((heading, i) => {
    out.push({ heading, from: heading + 1, to: cuts[i + 1] ?? blocks.length });
  });
  return out;
}

function cutsOf(doc: Doc): number[] {
  const speakers = ofKind(doc, 'speaker');
  if (speakers.length >= FEWEST) return speakers.map(({ at }) => at);
  const found = ofKind(doc, 'heading').filter(({ block }) => !sameText(block.text, doc.article.title));
  const byText = Map.groupBy(found, ({ block }) => block.text);
  const headings = found.filter(({ block }) => (byText.get(block.text)?.length ?? 0) < OFTEN);
  const levels = [...new Set(headings.map(({ level }) => level))].sort((a, b) => a - b);
  let cuts: number[] = [];
  for (const deepest of levels) {
    const deeper = headings.filter(({ level }) => level <= deepest).map(({ at }) => at);
    if (cuts.length >= FEWEST && deeper.length > MOST) break;
    cuts = deeper;
  }
  return cuts;
}

function ofKind({ article }: Doc, kind: BlockKind) {
  return article.blocks.flatMap((block, at) =>
    block.kind === kind ? [{ block, at, level: block.level ?? 2 }] : [],
  );
}
