import { readFileSync } from 'node:fs';

/**
 * right: the first definition is of the thing meant; wrong: it is not; none: nothing is shown; out: no case at all
 * (docs/glossary-judgement.md).
 */
const VERDICTS = ['right', 'wrong', 'none', 'out'] as const;
export type Verdict = (typeof VERDICTS)[number];

export function isVerdict(text: string): text is Verdict {
  return VERDICTS.some((verdict) => verdict === text);
}

/** What one judge says of one case; no text of the page is kept. */
export interface Judgement {
  id: string;
  term: string;
  /** Title and key of what was shown; '' for nothing. */
  title: string;
  shown: string;
  verdict: Verdict;
}

/** Reads judgements, one JSON object a line. */
export function judgements(file: string): Judgement[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line): Judgement => JSON.parse(line));
}

export interface Score {
  cases: number;
  shown: number;
  right: number;
  /** Right of all cases, and of those shown, 0–1. */
  coverage: number;
  precision: number;
}

/** What the verdicts of one judge come to. */
export function score(all: readonly Judgement[]): Score {
  const count = (verdict: Verdict) => all.filter((j) => j.verdict === verdict).length;
  const [right, wrong, none] = [count('right'), count('wrong'), count('none')];
  const cases = right + wrong + none;
  return {
    cases,
    shown: right + wrong,
    right,
    coverage: right / Math.max(1, cases),
    precision: right / Math.max(1, right + wrong),
  };
}

/** The cases that two judges see differently, each with both verdicts; cases that only one judged are left out. */
export function disagreements(
  one: readonly Judgement[],
  other: readonly Judgement[],
): { id: string; term: string; title: string; verdicts: [Verdict, Verdict] }[] {
  const verdictOf = new Map(other.map(({ id, verdict }) => [id, verdict]));
  return one.flatMap(({ id, term, title, verdict }) => {
    const second = verdictOf.get(id);
    return second && second !== verdict
      ? [{ id, term, title, verdicts: [verdict, second] as [Verdict, Verdict] }]
      : [];
  });
}
