import type { Place } from '../../core/article.ts';
import { rangeOf } from '../anchor.ts';
import type { ReaderPort } from './tools.ts';

/** How far above and below the window places are lit already, in heights of the window. */
const AROUND = 1;

/** What scrolls by itself in the article, and hides what is scrolled out of it. */
const CLIPS = '.frame, pre, math[display="block"]';

export interface Lit {
  /** Lights these places, and one of them (its index) as the current one. */
  show(places: readonly Place[], current: number): void;
}

/**
 * Lights up any number of places of the article with boxes over their lines, drawn only around the window. Not CSS
 * highlights: the page could walk from the range of one into our closed shadow root. The boxes have the class `lit`, those
 * of the current place `current` too.
 */
export function createLit({
  room,
  sheet,
  copy,
  alive,
}: Pick<ReaderPort, 'room' | 'sheet' | 'copy' | 'alive'>): Lit {
  const document = sheet.ownerDocument;
  const layers = ['on-dark-ink', 'on-light-ink'].map((ink) => {
    const layer = document.createElement('div');
    layer.className = `lit-layer ${ink}`;
    layer.ariaHidden = 'true';
    return layer;
  });
  const elements = new Map(
    [...copy.element.querySelectorAll('[data-block]')].map((e) => [Number(e.getAttribute('data-block')), e]),
  );
  let places: readonly Place[] = [];
  let current = -1;
  let frame = 0;

  const draw = () => {
    frame = 0;
    const origin = sheet.getBoundingClientRect();
    const height = room.clientHeight;
    const near = ({ top, bottom }: DOMRect) => bottom > -AROUND * height && top < (1 + AROUND) * height;
    const isNear = new Map<number, boolean>();
    const boxes = places.flatMap((place, i) => {
      // Asked of the block first: to measure a text lays it out.
      const element = elements.get(place.block);
      const known =
        isNear.get(place.block) ?? (element === undefined || near(element.getBoundingClientRect()));
      isNear.set(place.block, known);
      return known ? boxesOf(place, origin, i === current) : [];
    });
    for (const layer of layers) layer.replaceChildren(...boxes.map((box) => box.cloneNode()));
  };

  function boxesOf(place: Place, origin: DOMRect, isCurrent: boolean): HTMLElement[] {
    const range = rangeOf(place, copy.sources);
    if (!range) return [];
    const clip = range.startContainer.parentElement?.closest(CLIPS)?.getBoundingClientRect();
    return [...range.getClientRects()].flatMap((line) => {
      const left = Math.max(line.left, clip?.left ?? line.left);
      const right = Math.min(line.right, clip?.right ?? line.right);
      if (right <= left) return [];
      const box = document.createElement('div');
      box.className = isCurrent ? 'lit current' : 'lit';
      box.style.left = `${left - origin.left}px`;
      box.style.top = `${line.top - origin.top}px`;
      box.style.width = `${right - left}px`;
      box.style.height = `${line.height}px`;
      return [box];
    });
  }

  const soon = () => {
    frame ||= requestAnimationFrame(draw);
  };
  const changed = () => places.length > 0 && soon();
  // Captured: tables and code scroll by themselves.
  room.addEventListener('scroll', changed, { passive: true, capture: true, signal: alive });
  const sizes = new ResizeObserver(changed);
  sizes.observe(copy.element);
  alive.addEventListener('abort', () => {
    sizes.disconnect();
    cancelAnimationFrame(frame);
    for (const layer of layers) layer.remove();
  });

  return {
    show: (now, at) => {
      [places, current] = [now, at];
      for (const layer of layers) {
        if (now.length > 0) sheet.append(layer);
        else layer.remove();
      }
      soon();
    },
  };
}
