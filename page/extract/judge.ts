import type { Opinion } from './engine.ts';
import type { Metadata } from './metadata/index.ts';
import type { Box, Line, Page } from './survey.ts';

/** A longer text in a figure is an article about it, characters. */
const CAPTION_LONGEST = 600;

export interface Verdict {
  /** The article's lines, captions among them. */
  kept: ReadonlySet<Line>;
  captions: ReadonlySet<Line>;
}

/** Share of a line's characters that Readability keeps, 0–1. */
export function engineShare(line: Line, engine: Opinion): number {
  let inside = 0;
  for (const run of line.runs) if (engine.texts.has(run.node)) inside += run.length;
  return line.text.length > 0 ? Math.min(1, inside / line.text.length) : 0;
}

/** Decides which lines of a page are its article. */
export function judge(page: Page, engine: Opinion, _metadata: Metadata): Verdict {
  const kept = new Set(page.lines.filter((line) => engineShare(line, engine) >= 0.5));
  const captions = new Set([...kept].filter((line) => isCaption(line)));
  return { kept, captions };
}

/** Caption lines are part of the article, not of its running text. */
function isCaption(line: Line): boolean {
  for (let box: Box | undefined = line.box; box; box = box.parent) {
    if (box.name === 'figcaption') return true;
    if (box.name === 'figure') return line.text.length < CAPTION_LONGEST;
  }
  return false;
}
