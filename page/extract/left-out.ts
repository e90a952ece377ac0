import type { LeftOut, LeftOutReason } from '../../core/article.ts';
import { type Hint, has } from './hints.ts';
import type { Box, Line, Page } from './survey.ts';
import { countWords } from './words.ts';

const BY_HINT: readonly [Hint, LeftOutReason][] = [
  ['consent', 'consent'],
  ['comments', 'comments'],
  ['newsletter', 'newsletter'],
  ['advertising', 'advertising'],
  ['sharing', 'sharing'],
  ['related', 'related'],
  ['navigation', 'navigation'],
];

const BY_NAME: Readonly<Record<string, LeftOutReason>> = {
  nav: 'navigation',
  form: 'form',
  footer: 'navigation',
  header: 'navigation',
};

/** What of a page is not in the article, by reason: a part is the largest element without any kept text. */
export function leftOut(page: Page, kept: ReadonlySet<Line>): LeftOut[] {
  const found = new Map<LeftOutReason, LeftOut>();
  const keptBoxes = new Set<Box>();
  for (const line of kept) {
    for (let box: Box | undefined = line.box; box && !keptBoxes.has(box); box = box.parent)
      keptBoxes.add(box);
  }
  const reasons = new Map<Box, LeftOutReason>();
  for (const line of page.lines) {
    if (kept.has(line)) continue;
    let part = line.box;
    while (part.parent && !keptBoxes.has(part.parent)) part = part.parent;
    const known = reasons.get(part);
    const reason = known ?? reasonFor(part, line);
    const entry = found.get(reason) ?? { reason, count: 0, words: 0 };
    if (known === undefined) entry.count++;
    // lines that stand directly among kept ones are parts of their own
    if (!keptBoxes.has(part)) reasons.set(part, reason);
    entry.words += countWords(line.text);
    found.set(reason, entry);
  }
  return [...found.values()].sort((a, b) => b.words - a.words);
}

/** The reason said nearest to the line, between it and the whole part. */
function reasonFor(part: Box, line: Line): LeftOutReason {
  if (line.box.hidden) return 'hidden';
  for (let box: Box | undefined = line.box; box; box = box === part ? undefined : box.parent) {
    const { hints } = box;
    const hinted = BY_HINT.find(([hint]) => has(hints, hint));
    if (hinted) return hinted[1];
    const named = BY_NAME[box.name];
    if (named) return named;
    if (box.element.getAttribute('role') === 'navigation') return 'navigation';
  }
  return line.linkChars > line.text.length * 0.8 ? 'navigation' : 'other';
}
