import type { SectionPoints } from '../report.ts';
import type { Doc } from '../text/document.ts';
import { optionsOf, type Rated, summarySentences } from './index.ts';
import { choose } from './select.ts';
import { type Stretch, stretches } from './stretches.ts';
import { cosine } from './vectors.ts';
import { PENALTY } from './weights.ts';

/** Shorter articles are no long reads: their summary covers them. Words. */
const LONG_READ = 400;
/** A section of more words gives two sentences, where there are few sections. */
const TWO_FROM = 150;
const FEW = 8;
/** A smaller one has no point of its own: below a section it belongs to that, else it is passed over. Words. */
const TRIVIAL = 25;
/** From this similarity on a sentence repeats one of another section. */
const SAME = 0.8;
const FEWEST = 2;

/**
 * Key points of a long read by section, to its end: one or two sentences under each heading. Empty when the article is
 * short or its headings do not divide it.
 */
export function keyPoints(doc: Doc, rated: readonly Rated[]): SectionPoints[] {
  if (doc.wordCount < LONG_READ) return [];
  const options = optionsOf(rated);
  const parts = merged(doc, partsOf(stretches(doc), options));
  const chosen: Rated[] = [];
  const points = parts.flatMap(({ heading, options: own, words }): SectionPoints[] => {
    const fresh = own.filter((o) => !chosen.some((c) => cosine(o.vector, c.vector) >= SAME));
    const picked = choose(fresh, words >= TWO_FROM && parts.length <= FEW ? 2 : 1, PENALTY);
    chosen.push(...picked);
    if (picked.length === 0) return [];
    const text = heading === undefined ? undefined : doc.article.blocks[heading]?.text;
    return [
      {
        ...(heading === undefined || text === undefined
          ? {}
          : { heading: { place: { block: heading, start: 0, end: text.length }, text } }),
        sentences: summarySentences(picked, options, heading !== undefined),
      },
    ];
  });
  return points.length < FEWEST ? [] : points;
}

interface Part {
  heading: number | undefined;
  options: Rated[];
  words: number;
}

function partsOf(all: readonly Stretch[], options: readonly Rated[]): Part[] {
  let next = 0;
  return all.map(({ heading, to }) => {
    const own: Rated[] = [];
    for (let o = options[next]; o && o.sentence.block < to; o = options[++next]) own.push(o);
    return { heading, options: own, words: own.reduce((sum, o) => sum + o.sentence.tokens.length, 0) };
  });
}

/** Gives what a trivial subsection says to the section it is in; drops other trivial sections. */
function merged({ article }: Doc, parts: readonly Part[]): Part[] {
  const levelOf = ({ heading }: Part) => (heading === undefined ? 0 : (article.blocks[heading]?.level ?? 2));
  const out: Part[] = [];
  for (const part of parts) {
    const before = out.at(-1);
    if (part.words >= TRIVIAL) out.push({ ...part });
    else if (before && levelOf(before) < levelOf(part) && before.heading !== undefined) {
      before.options = [...before.options, ...part.options];
      before.words += part.words;
    }
  }
  return out;
}
