import type { Article } from './article.ts';

/** A heading of the article, as a table of contents shows it. */
export interface Section {
  /** The heading's block. */
  block: number;
  text: string;
  /** 1–3: rank of the heading's level among the levels this article uses. */
  depth: number;
}

/** Deeper headings would make the table longer than it helps. */
const DEPTHS = 3;

/**
 * The table of contents of an article: its headings in order, without one that repeats the title. Empty when there are
 * fewer than two: nothing to choose between.
 */
export function outline({ title, blocks }: Pick<Article, 'title' | 'blocks'>): Section[] {
  const headings = blocks.flatMap(({ kind, text, level }, block) =>
    kind === 'heading' && !sameText(text, title) ? [{ block, text, level: level ?? 2 }] : [],
  );
  const levels = [...new Set(headings.map((h) => h.level))].sort((a, b) => a - b);
  const sections = headings
    .map(({ block, text, level }) => ({ block, text, depth: levels.indexOf(level) + 1 }))
    .filter((s) => s.depth <= DEPTHS);
  return sections.length < 2 ? [] : sections;
}

/** Whether two lines differ in capitals and space around at most: a heading that repeats the title. */
export function sameText(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}
