import type { Page } from '../page.ts';
import type { Scope } from './index.ts';
import { WHOLE_WEIGHTS } from './weights.ts';

/** What is known of Readability's opinion; see judge/setting.ts. */
interface Opinion {
  running: number;
  missed: number;
}

/** Less likely than this, the scope is not taken: line by line is better on a clear page. */
const LEAST = 0.2;
/** A line less likely than this does not belong to the article, wherever it stands. */
const UNLIKELY = 0.1;

/** Chances of lines, as the judge of lines gives them, mixed with taking all of the scope. */
export function withWhole(chances: readonly number[], page: Page, scope: Scope, opinion: Opinion): number[] {
  const whole = wholeChance(page, scope, opinion);
  if (whole < LEAST) return [...chances];
  return chances.map(
    (chance, i) => (1 - whole) * chance + (scope.holds[i] && chance >= UNLIKELY ? whole : 0),
  );
}

/**
 * How likely it is better to take all that the scope holds than to judge line by line, 0–1. Manuals, service pages and
 * pages of which Readability misses much are like that: their lists, tables and labels are the content.
 */
export function wholeChance(page: Page, scope: Scope, opinion: Opinion): number {
  const features = wholeFeatures(page, scope, opinion);
  let logit = 0;
  let name: keyof WholeFeatures;
  for (name in WHOLE_WEIGHTS) logit += WHOLE_WEIGHTS[name] * features[name];
  return 1 / (1 + Math.exp(-logit));
}

export function wholeFeatures({ lines, boxes }: Page, scope: Scope, { running, missed }: Opinion) {
  let all = 0;
  let held = 0;
  let code = 0;
  let cells = 0;
  lines.forEach(({ text, box }, i) => {
    all += text.length;
    if (!scope.holds[i]) return;
    held += text.length;
    if (box.name === 'pre' || box.parent?.name === 'pre') code += text.length;
    if (box.name === 'td' || box.name === 'th') cells += text.length;
  });
  const isArticle = scope.boxes.some((box) => box.name === 'article');
  const articles = isArticle ? boxes.filter((box) => box.name === 'article').length : 0;
  return {
    bias: 1,
    confidence: scope.confidence,
    code: code / Math.max(1, held),
    cells: cells / Math.max(1, held),
    cover: held / Math.max(1, all),
    running,
    missed,
    onlyArticle: articles === 1 ? 1 : 0,
    articleOfMany: articles > 1 ? 1 : 0,
  };
}

export type WholeFeatures = ReturnType<typeof wholeFeatures>;
