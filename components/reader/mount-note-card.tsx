import { render } from 'preact';
import type { Translate } from '../../core/translate.ts';
import type { CardPort, CardRequests, Hit } from '../../page/hover/port.ts';
import { follow } from '../card/position.ts';
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
  const root = slot.getRootNode();
  const active = () => (root instanceof ShadowRoot ? root : slot.ownerDocument).activeElement;

  let requests: CardRequests = { close: () => {}, pin: () => {}, unpin: () => {} };
  let element: HTMLElement | null = null;
  let shownKey: string | undefined;
  let stopFollowing = () => {};
  /** Where the focus was before the card took it. */
  let before: Element | null = null;

  return {
    show(hit, { mode, at, takeFocus }) {
      const shown = note(hit);
      if (!shown) return requests.close();
      if (takeFocus && !slot.contains(active())) before = active();
      if (hit.key !== shownKey) {
        stopFollowing();
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
              elementRef={(e) => {
                element = e;
              }}
              onUsed={() => requests.pin()}
              onGo={() => {
                before = null;
                requests.close();
                go(hit);
              }}
              onClose={() => requests.close()}
            />
          </Text.Provider>,
          slot,
        );
        if (element) stopFollowing = follow(element, hit, at);
      }
      if (takeFocus) element?.focus({ preventScroll: true });
    },
    hide() {
      stopFollowing();
      stopFollowing = () => {};
      const back = slot.contains(active()) ? before : null;
      shownKey = undefined;
      before = null;
      render(null, slot);
      if (back instanceof HTMLElement) back.focus({ preventScroll: true });
    },
    back: () => false,
    contains: (node) => slot.contains(node),
    rect: () => (shownKey === undefined ? undefined : element?.getBoundingClientRect()),
    connect: (to) => {
      requests = to;
    },
  };
}
