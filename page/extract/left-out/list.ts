import type { LeftOutPart } from '../../../core/article.ts';
import { copyKept } from '../copy.ts';
import type { Line, Page } from '../page.ts';
import { nameOf } from '../tags.ts';
import type { Sources } from '../text.ts';
import { atOnce } from '../work.ts';
import type { Part } from './parts.ts';

export interface LeftOutCopy extends LeftOutPart {
  /** The part as it is on the page now, as `Extraction.content`: not sanitised. Without pictures, which load from anywhere; films and sounds are for `render` to withhold. */
  copy(): HTMLElement;
}

/** Elements named in `where`: enough to find the part, few enough to read. */
const NAMED = 3;

/**
 * The parts with all there is to know of them, in the order of the page.
 * @param live the live text nodes behind each block of the article.
 */
export function listParts(
  document: Document,
  page: Page,
  parts: readonly Part[],
  kept: ReadonlySet<Line>,
  live: Sources,
): LeftOutCopy[] {
  const blockOf = new Map<Text, number>();
  for (const [block, runs] of live.entries()) for (const { node } of runs) blockOf.set(node, block);
  const after = new Map<Line, number>();
  let block = -1;
  for (const line of page.lines) {
    const [run] = line.runs;
    if (run && kept.has(line)) block = Math.max(block, blockOf.get(run.node) ?? -1);
    else after.set(line, block);
  }
  return parts.flatMap((part) => {
    const [first] = part.lines;
    if (!first) return [];
    return {
      reason: part.reason,
      words: part.words,
      after: after.get(first) ?? -1,
      where: whereIs(part.element ?? first.box.element),
      text: part.lines.map((line) => line.text),
      copy: () => copyOf(document, page, part),
    };
  });
}

function whereIs(element: Element): string {
  const names: string[] = [];
  for (let at: Element | null = element; at && names.length < NAMED; at = at.parentElement) {
    const [firstClass] = at.classList;
    names.unshift(nameOf(at) + (at.id ? `#${at.id}` : firstClass ? `.${firstClass}` : ''));
  }
  return names.join(' > ');
}

function copyOf(document: Document, page: Page, { element, lines }: Part): HTMLElement {
  const { content } = atOnce(copyKept(document, { ...page, lines }, new Set(lines), new Set(), [], element));
  for (const picture of content.querySelectorAll('img,picture')) picture.remove();
  // it has left the page, or stands scattered in a part of the article
  if (!element || content.textContent?.trim() === '') {
    content.replaceChildren(
      ...lines.map((line) => {
        const paragraph = content.ownerDocument.createElement('p');
        paragraph.textContent = line.text;
        return paragraph;
      }),
    );
  }
  return content;
}
