import { TextReader } from './engine-reader.ts';
import { fillBody, lightCopy } from './light-copy.ts';
import type { Line, Page } from './survey.ts';
import { textNodes } from './walk.ts';

/** Below this many characters Readability has missed the article and starts over, less strictly (its own default). */
const ENOUGH = 500;

export interface Opinion {
  /** The live text nodes Readability would keep. */
  texts: ReadonlySet<Text>;
  /** Characters in them. */
  chars: number;
}

/**
 * Copies a page for Readability, and gives the function that asks for its opinion: which of the page's text nodes belong to
 * the article. On the copy it moves text nodes about but keeps them, so that each leads back to its live one. Documents
 * it cannot read give no opinion.
 */
export function prepareEngine(document: Document, page: Page): () => Opinion {
  try {
    const { copy, origin } = lightCopy(document, page);
    const reader = new TextReader(copy, {
      charThreshold: ENOUGH,
      keepClasses: true,
      disableJSONLD: true,
      serializer: (element) => element,
    });
    // It remembers the body's `innerHTML` to start over from. Text nodes parsed from that would lead nowhere, so the body
    // gives none, and is copied anew in the rare case.
    Object.defineProperty(copy.body, 'innerHTML', {
      get: () => '',
      set: () => {
        fillBody(copy, page, origin);
        reader._prepDocument();
      },
    });
    return () => opinionOf(reader, origin);
  } catch {
    return () => NONE;
  }
}

const NONE: Opinion = { texts: new Set(), chars: 0 };

function opinionOf(reader: TextReader, origin: ReadonlyMap<Node, Text>): Opinion {
  const texts = new Set<Text>();
  let chars = 0;
  try {
    const content = reader.parse()?.content;
    for (const node of content ? textNodes(content) : []) {
      const live = origin.get(node);
      const length = node.data.trim().length;
      if (!live || length === 0) continue;
      texts.add(live);
      chars += length;
    }
  } catch {
    return NONE;
  }
  return { texts, chars };
}

/** Share of a line's characters that Readability keeps, 0–1. */
export function shareOf(line: Line, engine: Opinion): number {
  let inside = 0;
  for (const run of line.runs) if (engine.texts.has(run.node)) inside += run.length;
  return line.text.length > 0 ? Math.min(1, inside / line.text.length) : 0;
}
