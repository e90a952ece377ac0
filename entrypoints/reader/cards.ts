import { effect } from '@preact/signals';
import { mountCard } from '../../components/card/mount.tsx';
import type { Place } from '../../core/article.ts';
import type { Report } from '../../core/report.ts';
import { attachHover } from '../../page/hover/attach.ts';
import { hitAt, markOf, showMarks } from '../../page/reader/terms.ts';
import type { ReaderServices } from './services.ts';

interface ReaderCards {
  root: ShadowRoot;
  /** Where the card may stand: in the modal dialog, outside of which nothing can be pressed. */
  layer: HTMLElement;
  content: HTMLElement;
  report: Report;
  services: ReaderServices;
  /** Brings a place on screen; answers its range. */
  show(place: Place): Range | null;
  alive: AbortSignal;
}

/** Marks and cards in the reader: the same card as on the page, at words that are buttons. */
export function attachCards({ root, layer, content, report, services, show, alive }: ReaderCards) {
  const { settings, told } = services;
  const card = mountCard(layer, {
    t: services.t,
    term: (index) => report.terms[index],
    actions: {
      reveal: (term, place, use) => {
        const range = show(place);
        const hit = range && hitAt(term, use, range);
        if (hit) hover.open(hit);
      },
      tell: services.tell,
      takeBack: services.takeBack,
      setCards: (cards) => services.change({ cards }),
      openOptions: services.openOptions,
    },
  });
  const hover = attachHover({
    target: root,
    hitAt: () => undefined,
    hitOf: markOf,
    card,
    delay: () => settings.value.hoverDelay,
    enabled: () => settings.value.cards,
    // No page can reach into our root, where keys are told again by ourselves (page/reader/keys.ts).
    heeds: (event) => event.isTrusted || (event.target instanceof Node && root.contains(event.target)),
    signal: alive,
  });

  const stop = effect(() => {
    showMarks(content, (index) => {
      const term = report.terms[index];
      return settings.value.marks && term !== undefined && !told.value(term);
    });
  });
  alive.addEventListener('abort', stop, { once: true });

  return { isOpen: () => card.rect() !== undefined, close: hover.close };
}
