import { heightsOf } from './left-out.ts';
import { currentSection, minutesLeft, progress } from './progress.ts';

interface Tracked {
  /** Scrolls. */
  room: HTMLElement;
  content: HTMLElement;
  /** Blocks of the headings in the table of contents. */
  headings: readonly number[];
  /** Minutes that the whole article takes. */
  minutes: number;
}

/** How far the reader has come. */
export interface Progress {
  /** Index in `headings`; -1 before the first. */
  section: number;
  /** 0–1. */
  done: number;
  minutesLeft: number;
}

/** Tells how far the reader has come, at once and after each scroll or change of size, at most once a frame. */
export function track(
  { room, content, headings, minutes }: Tracked,
  tell: (progress: Progress) => void,
  signal: AbortSignal,
): void {
  const elements = headings.flatMap((block) => content.querySelector(`[data-block="${block}"]`) ?? []);
  const measure = () => {
    const viewport = room.clientHeight;
    const tops = elements.map((e) => e.getBoundingClientRect().top);
    const end = room.scrollTop + content.getBoundingClientRect().bottom;
    const leftOut = heightsOf(content, viewport);
    const done = progress(room.scrollTop - leftOut.above, end - leftOut.all, viewport);
    tell({ section: currentSection(tops, viewport), done, minutesLeft: minutesLeft(minutes, done) });
  };

  let frame = 0;
  const soon = () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      measure();
    });
  };
  room.addEventListener('scroll', soon, { passive: true, signal });
  const sizes = new ResizeObserver(soon);
  sizes.observe(content);
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    cancelAnimationFrame(frame);
  });
  measure();
}
