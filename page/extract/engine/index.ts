import type { Line, Page } from '../page.ts';
import type { Work } from '../work.ts';
import { lightCopy } from './light-copy.ts';
import { TextReader } from './reader.ts';
import type { TreeElement } from './tree.ts';

export interface Opinion {
  /** The live text nodes Readability would keep. */
  texts: ReadonlySet<Text>;
  /** Characters in them. */
  chars: number;
}

/**
 * Asks Readability which of a page's text nodes belong to the article, by a copy of the page. Documents it cannot read give
 * no opinion.
 */
export function* askEngine(document: Document, page: Page): Work<Opinion> {
  const tree = yield* lightCopy(document, page);
  yield 'long';
  try {
    return opinionIn(new TextReader(tree).parse()?.content);
  } catch {
    return opinionIn(undefined);
  }
}

function opinionIn(content: TreeElement | null | undefined): Opinion {
  const texts = new Set<Text>();
  let chars = 0;
  for (const { live, textContent } of content?.texts() ?? []) {
    const { length } = textContent.trim();
    if (length === 0) continue;
    texts.add(live);
    chars += length;
  }
  return { texts, chars };
}

/** Share of a line's characters that Readability keeps, 0–1. */
export function shareOf(line: Line, engine: Opinion): number {
  let inside = 0;
  for (const run of line.runs) if (engine.texts.has(run.node)) inside += run.length;
  return line.text.length > 0 ? Math.min(1, inside / line.text.length) : 0;
}
