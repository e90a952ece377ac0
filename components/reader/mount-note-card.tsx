import { render } from 'preact';
import type { Translate } from '../../core/translate.ts';
import type { CardPort, CardRequests, Hit } from '../../page/hover/port.ts';
import { createStand } from '../card/stand.ts';
import { Text } from '../text.ts';
import { NoteCard } from './NoteCard.tsx';

interface NoteCardOptions {
  t: Translate;
  /** Language and direction of the article. */
  lang: string;
  dir: 'ltr' | 'rtl' | 'auto';
  /** What the card of a hit shows; `undefined` when its note is gone. */
  note(hit: Hit): { mark: string; body: DocumentFragment } | undefined;
  /** Brings the note itself on screen. */
  go(hit: Hit): void;
}

/** Puts a card for notes, hidden at first, into a shadow root's layer. Its styles are card.css and the tokens. */
export function mountNoteCard(layer: HTMLElement, { t, lang, dir, note, go }: NoteCardOptions): CardPort {
  const slot = layer.ownerDocument.createElement('div');
  layer.append(slot);
  const stand = createStand(slot);
  let requests: CardRequests = { close: () => {}, pin: () => {}, unpin: () => {} };
  let shownKey: string | undefined;

  return {
    show(hit, { mode, at, takeFocus }) {
      const shown = note(hit);
      if (!shown) return requests.close();
      if (takeFocus) stand.remember();
      if (hit.key !== shownKey) {
        shownKey = hit.key;
        render(
          <Text.Provider value={t}>
            {/* A card opened by focus is read out, for the focus stays on the mark. */}
            <p class="glossa-said" role="status">
              {mode === 'focus' ? shown.body.textContent : ''}
            </p>
            <NoteCard
              key={hit.key}
              {...shown}
              {...{ lang, dir }}
              elementRef={stand.elementRef}
              onUsed={() => requests.pin()}
              onGo={() => {
                stand.forget();
                requests.close();
                go(hit);
              }}
              onClose={() => requests.close()}
            />
          </Text.Provider>,
          slot,
        );
        stand.follow(hit, at);
      }
      if (takeFocus) stand.takeFocus();
    },
    hide: () =>
      stand.leave(() => {
        shownKey = undefined;
        render(null, slot);
      }),
    back: () => false,
    contains: stand.contains,
    rect: () => (shownKey === undefined ? undefined : stand.element()?.getBoundingClientRect()),
    connect: (to) => {
      requests = to;
    },
  };
}
