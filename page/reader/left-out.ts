import type { LeftOutReason } from '../../core/article.ts';
import type { LeftOutCopy } from '../extract/left-out/list.ts';
import type { Sources } from '../extract/text.ts';

/** What the reader is told of left-out parts, in the reader's language. */
export interface LeftOutNames {
  /** "Left out: comments · 300 words" */
  label(reason: LeftOutReason, words: number): string;
  /** For text that the page itself does not show. */
  hidden: string;
  /** BCP 47 language of these names. */
  lang: string;
}

interface Shown {
  /** The article's copy, in the element that shows it. */
  content: HTMLElement;
  sources: Sources;
  parts: readonly LeftOutCopy[];
  names: LeftOutNames;
  /** A part's text, sanitised and ready to be read. */
  render(part: LeftOutCopy): HTMLElement;
}

/** Parents in which any element may stand. */
const PLAIN = /^(?:div|article|section)$/;

/**
 * Shows what was left out, each part after the block it followed: one folded line for each reason, its text made when it
 * is unfolded. What stands before and after the article stays outside of `content`.
 * @returns how many places there are, and how to take all of it away again.
 */
export function showLeftOut(shown: Shown): { places: number; hide(): void } {
  const { content, sources, parts } = shown;
  const at = Map.groupBy(parts, ({ after }) => after);
  const groups = [...at].map(([after, here]) => {
    const group = content.ownerDocument.createElement('div');
    group.className = 'left-out';
    for (const [reason, same] of Map.groupBy(here, (part) => part.reason))
      group.append(folded(reason, same, shown));
    if (after < 0) content.before(group);
    else if (after >= sources.length - 1) content.after(group);
    else standingAt(after, shown)?.after(group);
    return group;
  });
  return {
    places: groups.length,
    hide: () => {
      for (const group of groups) group.remove();
    },
  };
}

function folded(
  reason: LeftOutReason,
  parts: readonly LeftOutCopy[],
  { content, names, render }: Shown,
): HTMLElement {
  const document = content.ownerDocument;
  const details = document.createElement('details');
  const summary = document.createElement('summary');
  const words = parts.reduce((sum, part) => sum + part.words, 0);
  summary.lang = names.lang;
  summary.textContent = names.label(reason, words);
  details.append(summary);
  details.addEventListener(
    'toggle',
    () => {
      if (reason === 'hidden') {
        const note = document.createElement('p');
        note.className = 'note';
        note.lang = names.lang;
        note.textContent = names.hidden;
        details.append(note);
      }
      details.append(...parts.map(render));
    },
    { once: true },
  );
  return details;
}

/** What stands around the end of a block where something else may follow it: the list it is in, the table. */
function standingAt(block: number, { content, sources }: Shown): Element | undefined {
  let element: Element | null | undefined = sources[block]?.at(-1)?.node.parentElement;
  while (element?.parentElement && element.parentElement !== content) {
    const { parentElement } = element;
    if (
      PLAIN.test(parentElement.localName) &&
      !parentElement.matches('.frame, .code') &&
      !parentElement.closest(NESTED)
    )
      break;
    element = parentElement;
  }
  return element ?? undefined;
}

/** Elements that something foreign must not break into. */
const NESTED = 'ul, ol, dl, table, figure, blockquote, details';

/**
 * Keeps left-out text out of what is selected and copied of the article: only a selection that begins in it takes it.
 * The style sheet does the rest.
 */
export function keepFromSelection(sheet: HTMLElement, signal: AbortSignal): void {
  sheet.addEventListener(
    'pointerdown',
    ({ target }) => {
      for (const group of sheet.querySelectorAll('.left-out')) {
        group.classList.toggle('picked', target instanceof Node && group.contains(target));
      }
    },
    { signal },
  );
}

/** Height of left-out text in the article, px: all of it, and what of it lies above a line of the window. */
export function heightsOf(content: HTMLElement, line: number): { all: number; above: number } {
  let all = 0;
  let above = 0;
  for (const group of content.getElementsByClassName('left-out')) {
    const { top, height } = group.getBoundingClientRect();
    all += height;
    above += Math.min(height, Math.max(0, line - top));
  }
  return { all, above };
}
