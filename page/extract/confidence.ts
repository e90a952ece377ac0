import type { Verdict } from './judge/index.ts';
import type { Metadata } from './metadata/index.ts';
import type { Page } from './survey.ts';

/** Kept text in lines at least this long, characters, is running text. */
const RUNNING = 80;

/** About this much running text makes a short article, characters. */
const SHORT_ARTICLE = 1200;

/**
 * How much a page looks like an article, 0–1: much running text, few links in it, a good part of the page's lines, and
 * what the page says of itself. Never a gate.
 */
export function confidenceOf(page: Page, verdict: Verdict, metadata: Metadata): number {
  let running = 0;
  let links = 0;
  let kept = 0;
  for (const line of verdict.kept) {
    kept += line.text.length;
    links += line.linkChars;
    if (line.text.length >= RUNNING && line.linkChars < line.text.length / 2) running += line.text.length;
  }
  if (kept === 0) return 0;
  const all = page.boxes[0]?.chars ?? kept;
  const logit =
    -2.2 +
    2.5 * Math.min(1, running / SHORT_ARTICLE) +
    1.5 * (running / kept) -
    4 * (links / kept) +
    1 * (kept / Math.max(all, kept)) +
    (metadata.saysArticle ? 1 : 0) +
    (metadata.publishedTime ? 0.4 : 0) +
    (metadata.byline ? 0.4 : 0);
  return 1 / (1 + Math.exp(-logit));
}
