import type { Place } from '../core/article.ts';
import type { Term } from '../core/report.ts';
import type { ToldOf } from '../core/told.ts';
import { rangeOf } from './anchor.ts';
import { boxesOf } from './boxes.ts';
import type { Extraction } from './extract/index.ts';
import { hideHighlight, showHighlight } from './highlights.ts';
import { inBox, type Point } from './hover/geometry.ts';
import type { Hit } from './hover/port.ts';
import { firstUses, type Use } from './marks-choose.ts';
import { rejoin } from './rejoin.ts';

/** Name of the highlight, styled in marks.css; a page can see it, and that is all. */
const HIGHLIGHT = 'glossa-term';

/** Where a mark would be in the way of what the page itself offers, or is no running text. */
const NOT_IN = [
  'a[href], button, input, select, textarea, label, summary, option',
  'h1, h2, h3, h4, h5, h6, code, kbd, samp, svg',
  '[contenteditable]:not([contenteditable="false"])',
  '[role="button"], [role="link"], [role="heading"], [role="tab"], [role="menuitem"], [role="textbox"]',
].join();

export interface MarkHit extends Hit {
  range: Range;
  /** Does the page still show what was marked? */
  isWhole(): boolean;
}

/** A page that draws its text anew is left to finish before marks are looked through, ms. */
const SETTLE_MS = 250;

/** A place that a card about a term can stand at: one of the term's uses, or where the article explains it. */
type TermPlace = Omit<Use, 'use'> & { use?: number | undefined };

export interface Marks {
  /** Marks the first uses of all terms but those the reader told us of, or takes all marks off. */
  set(on: boolean, told?: ToldOf): void;
  /** The mark under a point of the viewport. */
  hitAt(point: Point, event: Event): MarkHit | undefined;
  /** Any use of a term, marked or not, as long as it is on the page. */
  hitFor(use: TermPlace): MarkHit | undefined;
  /** The marked use after (1) or before (-1) a hit, round and round; without a hit, the nearest to what is on screen. */
  next(from: Hit | undefined, step: 1 | -1): MarkHit | undefined;
}

/** Can this browser mark text without changing the page? */
export const canMark = (): boolean => typeof Highlight !== 'undefined' && 'highlights' in CSS;

/**
 * Marks of an article's terms on its page. The page's nodes stay as they are: marks are ranges given to the browser
 * (CSS Custom Highlights), and a text that the page takes away takes its marks with it, and brings them back.
 */
export function createMarks(
  { article, live }: Extraction,
  terms: readonly Term[],
  document: Document,
): Marks {
  let on = false;
  let hits: MarkHit[] = [];
  /** What was marked, with its text: it may come back. */
  let marked: { use: Use; text: string }[] = [];
  let highlight: Highlight | undefined;
  let settling = 0;
  let added: Node[] = [];
  const watch = new MutationObserver((records) => {
    for (const { addedNodes } of records) added.push(...addedNodes);
    if (settling === 0) settling = Number(setTimeout(followText, SETTLE_MS));
  });

  const hitFor = (at: TermPlace) => markHit(at, rangeOf(at.place, live));

  return {
    set(turnOn, told = () => undefined) {
      on = turnOn;
      const wanted = terms.map((term) => (told(term) ? { ...term, places: [] } : term));
      const found = new Map<string, MarkHit>();
      marked = [];
      for (const use of firstUses(wanted, article.blocks, mayMark)) {
        const hit = hitFor(use);
        if (!hit || found.has(hit.key)) continue;
        found.set(hit.key, hit);
        marked.push({ use, text: hit.range.toString() });
      }
      hits = [...found.values()];
      if (!canMark()) return;
      watch.disconnect();
      if (on) {
        highlight = new Highlight(...hits.map((hit) => hit.range));
        showHighlight(HIGHLIGHT, highlight);
        watch.observe(document, { subtree: true, childList: true, characterData: true });
      } else if (highlight) hideHighlight(HIGHLIGHT, highlight);
    },
    hitAt(point, event) {
      if (!on || !canMark()) return;
      const path = event.composedPath();
      const [target] = path;
      const caret = caretAt(point, document, path.filter(isShadowRoot));
      // Something else of the page may lie over the text.
      if (!caret || !(target instanceof Node) || !target.contains(caret.node)) return;
      const hit = hits.find(({ range }) => range.isPointInRange(caret.node, caret.offset));
      // A caret is found beside the text too, as far as the end of the line.
      return hit?.rects().some((box) => inBox(point, box, 1)) ? hit : undefined;
    },
    hitFor,
    next(from, step) {
      const visible = hits.filter((hit) => hit.rects().length > 0);
      const at = visible.findIndex((hit) => hit.key === from?.key);
      if (at >= 0) return visible[(at + step + visible.length) % visible.length];
      const below = visible.findIndex((hit) => (hit.rects()[0]?.top ?? -1) >= 0);
      if (step > 0) return visible[Math.max(0, below)];
      return visible.at(below - 1);
    },
  };

  /**
   * Browsers move a range with its text; where the page has changed the text itself, there is no mark any more, until the
   * page shows the same text again.
   */
  function followText(): void {
    settling = 0;
    rejoin(live, added);
    added = [];
    const whole = new Map(hits.filter(({ isWhole }) => isWhole()).map((hit) => [hit.key, hit]));
    for (const { key, range } of hits) if (!whole.has(key)) highlight?.delete(range);
    hits = marked.flatMap(({ use, text }) => {
      const still = whole.get(keyOf(use.term, use.place));
      if (still) return [still];
      const again = hitFor(use);
      if (again?.range.toString() !== text) return [];
      highlight?.add(again.range);
      return [again];
    });
  }

  function mayMark({ place }: Use): boolean {
    const range = rangeOf(place, live);
    return (
      range !== null &&
      [range.startContainer, range.endContainer].every((node) => !node.parentElement?.closest(NOT_IN))
    );
  }
}

function markHit({ term, use, place }: TermPlace, range: Range | null): MarkHit | undefined {
  const context = range?.startContainer.parentElement;
  if (!range || !context) return;
  const text = range.toString();
  const isWhole = () => range.toString() === text;
  return {
    key: keyOf(term, place),
    term,
    ...(use === undefined ? {} : { use }),
    range,
    context,
    isWhole,
    // A range whose text the page has changed shows something else now, or nothing.
    rects: () => (isWhole() ? boxesOf(range) : []),
  };
}

const keyOf = (term: number, { block, start }: Place) => `${term}:${block}:${start}`;

const isShadowRoot = (target: EventTarget): target is ShadowRoot => target instanceof ShadowRoot;

/**
 * The text position at a point, by the standard or by WebKit's older name (Chromium before 128).
 * @param shadowRoots that it may be in
 */
function caretAt(
  { x, y }: Point,
  document: Document,
  shadowRoots: ShadowRoot[],
): { node: Node; offset: number } | undefined {
  if (typeof document.caretPositionFromPoint === 'function') {
    const caret = document.caretPositionFromPoint(x, y, { shadowRoots });
    return caret ? { node: caret.offsetNode, offset: caret.offset } : undefined;
  }
  const caret = document.caretRangeFromPoint(x, y);
  return caret ? { node: caret.startContainer, offset: caret.startOffset } : undefined;
}
