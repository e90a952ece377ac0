import { HINTS } from '../hints.ts';
import { ELEMENTS } from './context.ts';
import type { Features } from './features/index.ts';
import { ELEMENT_WEIGHTS, HINT_WEIGHTS, LINE_WEIGHTS, NEIGHBOUR_WEIGHTS } from './weights.ts';

/** A line's own evidence counts no further than this, as a logit. */
const SURE = 6;

/** Lines that belong together: all of one list or table, or of one parent; for each line the number of its group. */
export interface Groups {
  of: readonly number[];
  /** Characters of each line. */
  sizes: readonly number[];
}

/**
 * How likely each line belongs to the article, 0–1: a logistic regression on the line itself, then a second one on that
 * and on what the first says of its neighbours.
 */
export const chancesOf = (evidence: readonly Evidence[], groups: Groups): number[] =>
  neighbourhoods(evidence, groups).map((around) => logistic(weigh.neighbourhood(around)));

/** What the second step looks at of each line; the features of all lines at once would be much to keep. */
export interface Evidence {
  logit: number;
  engine: number;
  length: number;
}

export const evidenceOf = (features: Features): Evidence => ({
  logit: lineLogit(features),
  engine: features.opinion.engine,
  length: features.wording.length,
});

function lineLogit({ opinion, wording, element, claims, surroundings, hints, names }: Features): number {
  return (
    LINE_WEIGHTS.bias +
    weigh.opinion(opinion) +
    weigh.wording(wording) +
    weigh.element(element) +
    weigh.claims(claims) +
    weigh.surroundings(surroundings) +
    bitSum(hints, hintWeights) +
    bitSum(names, elementWeights)
  );
}

/** What the second step weighs, for each line. */
export function neighbourhoods(evidence: readonly Evidence[], groups: Groups) {
  const chances = evidence.map(({ logit }) => logistic(logit));
  const means = groupMeans(chances, groups);
  const at = (k: number): number => chances[k] ?? 0;
  return evidence.map(({ logit, engine, length }, i) => {
    const own = Math.max(-SURE, Math.min(SURE, logit));
    let further = 0;
    for (let distance = 2; distance <= 4; distance++) further += at(i - distance) + at(i + distance);
    return {
      bias: 1,
      own,
      before: at(i - 1),
      after: at(i + 1),
      least: Math.min(at(i - 1), at(i + 1)),
      most: Math.max(at(i - 1), at(i + 1)),
      further: further / 6,
      group: means.get(groups.of[i] ?? -1) ?? 0,
      engine,
      ownXlength: own * length,
    };
  });
}

/** The mean chance of each group, by characters. */
function groupMeans(chances: readonly number[], groups: Groups): Map<number, number> {
  const sums = new Map<number, { chance: number; size: number }>();
  groups.of.forEach((group, i) => {
    const sum = sums.get(group) ?? { chance: 0, size: 0 };
    const size = groups.sizes[i] ?? 0;
    sum.chance += (chances[i] ?? 0) * size;
    sum.size += size;
    sums.set(group, sum);
  });
  return new Map([...sums].map(([group, { chance, size }]) => [group, chance / Math.max(1, size)]));
}

const hintWeights = HINTS.map((hint) => HINT_WEIGHTS[hint] ?? 0);
const elementWeights = ELEMENTS.map((element) => ELEMENT_WEIGHTS[element]);

function bitSum(bits: number, weights: readonly number[]): number {
  let sum = 0;
  for (let rest = bits, i = 0; rest !== 0; rest >>>= 1, i++) if (rest & 1) sum += weights[i] ?? 0;
  return sum;
}

const logistic = (logit: number): number => 1 / (1 + Math.exp(-logit));

/**
 * Gives the function that sums up the named values of one kind by their weights. They always come in the same order, as one
 * object literal makes them, so that each weight is looked up by its name only once.
 */
function weigher<All extends string>(weights: Readonly<Record<All, number>>) {
  let inOrder: number[] | undefined;
  return <Name extends All>(values: Readonly<Record<Name, number>>): number => {
    let sum = 0;
    let i = 0;
    inOrder ??= (Object.keys(values) as Name[]).map((name) => weights[name]);
    for (const name in values) sum += values[name] * (inOrder[i++] ?? 0);
    return sum;
  };
}

const weigh = {
  opinion: weigher(LINE_WEIGHTS),
  wording: weigher(LINE_WEIGHTS),
  element: weigher(LINE_WEIGHTS),
  claims: weigher(LINE_WEIGHTS),
  surroundings: weigher(LINE_WEIGHTS),
  neighbourhood: weigher(NEIGHBOUR_WEIGHTS),
};
