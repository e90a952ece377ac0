import { effect } from '@preact/signals';
import type { Place } from '../../core/article.ts';
import { termList } from '../../core/term-list.ts';
import { lookUpOnDoubleClick } from '../../page/double-click.ts';
import { createFader } from '../../page/fader.ts';
import { lateCard } from '../../page/hover/late-card.ts';
import { selectedHit } from '../../page/hover/selected-hit.ts';
import { painted } from '../../page/painted.ts';
import type { Copy } from '../../page/reader/copy.ts';
import { fadeAllBut } from '../../page/reader/fade.ts';
import { hitAt, markOf, showMarks } from '../../page/reader/terms.ts';
import { selectedIn } from '../../page/selected.ts';
import type { Session } from '../../page/session.ts';
import { loadAids } from '../aids/load.ts';
import { loadCard } from '../card/load.ts';
import type { ReaderServices } from './services.ts';

interface ReaderCards {
  root: ShadowRoot;
  /** Where the card may stand: in the modal dialog, outside of which nothing can be pressed. */
  layer: HTMLElement;
  copy: Copy;
  session: Session;
  services: ReaderServices;
  /** Brings a place on screen; answers its range. */
  show(place: Place): Range | null;
  alive: AbortSignal;
}

export interface Cards {
  /** One step back: in the card, out of it, or from fading; `false` when there is none. */
  back(): boolean;
  /** Opens a card about what is selected, marked or not; answers whether anything is. */
  lookUp(options: { takeFocus: boolean }): Promise<boolean>;
}

/**
 * Marks and cards in the reader: the very card of the page, at words that are buttons. It comes when the text is on the
 * screen. `undefined` when marks could not be loaded, or the reader has been left meanwhile.
 */
export async function attachCards(options: ReaderCards): Promise<Cards | undefined> {
  const { root, layer, copy, session, services, show, alive } = options;
  const aids = await loadAids();
  if (!aids || alive.aborted) return undefined;
  const { report } = session;
  const { article } = session.extraction;
  const { settings, told } = services;
  const terms = termList(report.terms);
  const fader = createFader(terms, services.sentencesWith, (sentences) => fadeAllBut(copy, sentences));
  const card = lateCard({
    load: loadCard,
    mount: (offered) =>
      offered.inReader(root, layer, {
        ...{ t: services.t, article, report, term: terms.at, fader },
        actions: {
          reveal: (term, place, use) => {
            const range = show(place);
            const hit = range && hitAt(term, use, range);
            if (hit) hover.open(hit);
          },
          lookUp: async (text) => terms.add(await services.lookUp(text)),
          setCards: (cards) => services.change({ cards }),
        },
      }),
    signal: alive,
  });
  const hover = aids.attachHover({
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

  void painted().then(() => alive.aborted || card.prepare());

  const stop = effect(() => {
    showMarks(copy.element, (index) => {
      const term = report.terms[index];
      return settings.value.marks && term !== undefined && !told.value(term);
    });
  });
  alive.addEventListener('abort', stop, { once: true });

  const lookUp = async ({ takeFocus }: { takeFocus: boolean }) => {
    const selected = selectedIn(root, copy.sources);
    if (!selected) return false;
    const index = terms.add(await services.lookUp(selected.text, selected.place));
    hover.open(selectedHit(selected, index, terms.at(index)), { takeFocus });
    return true;
  };
  lookUpOnDoubleClick(copy.element, {
    enabled: () => settings.value.doubleClick,
    heeds: (event) => event.isTrusted,
    lookUp: () => void lookUp({ takeFocus: false }),
    signal: alive,
  });

  return {
    lookUp,
    back() {
      if (card.rect() === undefined) return fader.end();
      if (!card.back()) hover.close();
      return true;
    },
  };
}
