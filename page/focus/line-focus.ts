import type { FocusMode } from '../../core/settings.ts';
import { positionInReader } from '../reader/position.ts';
import type { ReaderPort } from '../reader/tools.ts';
import { bandAt, lineAt, stepLine, type TextLine } from './band.ts';
import { linesAround } from './measure.ts';

/** Where in the window the lit lines stand until a pointer or a key says otherwise, as a share of its height. */
const EYES = 0.35;

/** The lit lines are kept between these heights of the window, px, when a key moves them. */
const HEADER = 90;
const FOOTER = 160;

/** What the lit lines follow: a height of the window, as of the pointer, or a height of the sheet, as of the voice. */
type Aim = { in: 'window'; y: number } | { in: 'sheet'; y: number };

/** Keys belong to these where they are pressed in one. */
const KEYS_OF_ITS_OWN = 'input, select, textarea, [role="dialog"], .panel, .speech';

export interface LineFocus {
  set(mode: FocusMode): void;
  /** Follows the voice to what it says. */
  follow(range: Range): void;
}

/** Keeps a few lines lit and dims the rest. What is lit follows the pointer, the arrow keys and the voice. */
export function createLineFocus({ root, room, sheet, copy, alive }: ReaderPort): LineFocus {
  let mode: FocusMode = 'off';
  let aim: Aim = { in: 'window', y: EYES * room.clientHeight };
  let pointerAt = Number.NaN;
  let lines: TextLine[] = [];
  /** Where the room was scrolled to when `lines` were measured; nothing when the text was set anew since. */
  let measuredAt: number | undefined;
  const band = sheet.ownerDocument.createElement('div');
  band.className = 'focus-band';

  const sheetTop = () => sheet.getBoundingClientRect().top;
  /** The height of the sheet that is aimed at. */
  const aimed = () => (aim.in === 'window' ? aim.y - sheetTop() : aim.y);

  function measure(): void {
    const moved = measuredAt === undefined ? Number.POSITIVE_INFINITY : Math.abs(room.scrollTop - measuredAt);
    if (moved < room.clientHeight / 2) return;
    measuredAt = room.scrollTop;
    lines = linesAround(positionInReader(root, room)?.block ?? nearEnd(), copy, sheet, room);
  }
  /** Above the article, its first block; below, its last. */
  const nearEnd = () => (copy.element.getBoundingClientRect().top > 0 ? 0 : copy.sources.length - 1);

  function draw(): void {
    if (mode === 'off') return;
    measure();
    const y = aimed();
    const first = lines[0];
    const last = lines.at(-1);
    // Above and below the article nothing is dimmed: what is there is no running text.
    const isIn =
      first && last && y >= copy.element.offsetTop - 1 && y <= last.bottom + EYES * room.clientHeight;
    const lit = isIn ? bandAt(lines, lineAt(lines, y), mode) : undefined;
    band.hidden = !lit;
    if (!lit) return;
    band.style.top = `${lit.top}px`;
    band.style.height = `${lit.bottom - lit.top}px`;
  }

  let frame = 0;
  const soon = () => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      draw();
    });
  };

  function step(by: 1 | -1): void {
    if (mode === 'off') return;
    measure();
    const at = lineAt(lines, aimed());
    // From above the article the first key leads into it.
    const line = lines[band.hidden ? at : stepLine(lines, at, by, mode)];
    if (!line) return;
    aim = { in: 'sheet', y: (line.top + line.bottom) / 2 };
    const inWindow = aim.y + sheetTop();
    const out = Math.min(0, inWindow - HEADER) + Math.max(0, inWindow - (room.clientHeight - FOOTER));
    // A key that is held must not wait for a smooth scroll.
    if (out !== 0) room.scrollBy({ top: out, behavior: 'instant' });
    draw();
  }

  room.addEventListener(
    'pointermove',
    ({ clientY, pointerType }) => {
      // A finger scrolls; what is lit stays where the eyes are. Browsers tell of pointers that lie still when text moves.
      if (mode === 'off' || pointerType === 'touch' || clientY === pointerAt) return;
      pointerAt = clientY;
      aim = { in: 'window', y: clientY };
      soon();
    },
    { passive: true, signal: alive },
  );
  room.addEventListener('scroll', soon, { passive: true, signal: alive });
  room.addEventListener(
    'keydown',
    (event) => {
      const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : undefined;
      const held = event.ctrlKey || event.altKey || event.metaKey || event.shiftKey;
      if (mode === 'off' || !by || held || event.defaultPrevented) return;
      if (event.target instanceof Element && event.target.closest(KEYS_OF_ITS_OWN)) return;
      event.preventDefault();
      step(by);
    },
    { signal: alive },
  );
  // Another typeface, width or picture moves the lines.
  const sizes = new ResizeObserver(() => {
    measuredAt = undefined;
    soon();
  });
  sizes.observe(sheet);
  alive.addEventListener('abort', () => {
    sizes.disconnect();
    cancelAnimationFrame(frame);
    band.remove();
  });

  return {
    set: (wanted) => {
      mode = wanted;
      band.dataset.mode = mode;
      if (mode === 'off') band.remove();
      else sheet.append(band);
      draw();
    },
    follow: (range) => {
      const { top, bottom } = range.getClientRects()[0] ?? range.getBoundingClientRect();
      aim = { in: 'sheet', y: (top + bottom) / 2 - sheetTop() };
      soon();
    },
  };
}
