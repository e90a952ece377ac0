import type { Place } from '../../core/article.ts';
import type { ReaderAction } from '../../core/reader-actions.ts';
import { rangeOf } from '../../page/anchor.ts';
import { AT, bring } from '../../page/reader/scroll.ts';
import type { ReaderPort } from '../../page/reader/tools.ts';
import { createWalks, type Stops } from '../../page/reader/walk.ts';

/** Next and previous paragraph, section and key sentence. */
export function attachMoving(reader: ReaderPort): void {
  const { room, copy, sections, report } = reader;
  const blocks = [...copy.element.querySelectorAll<HTMLElement>('[data-block]')];

  const walks = createWalks({
    line: () => room.clientHeight * AT,
    left: () => ({
      up: room.scrollTop,
      down: room.scrollHeight - room.clientHeight - room.scrollTop,
    }),
  });
  const steps = (next: ReaderAction, previous: ReaderAction, stops: Stops) => {
    const walk = walks(stops);
    reader.serve(next, () => walk(1));
    reader.serve(previous, () => walk(-1));
  };
  const stepsBetween = (next: ReaderAction, previous: ReaderAction, places: readonly Place[]) => {
    if (places.length === 0) return;
    const top = (place: Place) => rangeOf(place, copy.sources)?.getBoundingClientRect().top ?? Number.NaN;
    steps(next, previous, {
      tops: () => places.map(top),
      go: (stop) => places[stop] && reader.go(places[stop]),
    });
  };

  steps('nextParagraph', 'previousParagraph', {
    tops: () => blocks.map((block) => block.getBoundingClientRect().top),
    go: (stop) => {
      const block = blocks[stop];
      if (!block) return;
      bring(block, room);
      if (block.tabIndex < 0) block.tabIndex = -1;
      block.focus({ preventScroll: true });
    },
  });
  const headings = sections.map(({ block, text }) => ({ block, start: 0, end: text.length }));
  stepsBetween('nextSection', 'previousSection', headings);
  stepsBetween('nextKeySentence', 'previousKeySentence', report.keySentences);
}
