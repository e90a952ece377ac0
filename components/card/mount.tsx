import { render } from 'preact';
import type { Place } from '../../core/article.ts';
import type { Term } from '../../core/report.ts';
import type { Told } from '../../core/told.ts';
import type { Translate } from '../../core/translate.ts';
import type { CardPort, CardRequests, Hit, Shown } from '../../page/hover/port.ts';
import { Text } from '../text.ts';
import { Card } from './Card.tsx';
import type { NoticeKind } from './Notice.tsx';
import { follow } from './position.ts';

interface CardActions {
  /** Show the reader a place of the article; `use` when it is one of the term's own places. */
  reveal(term: number, place: Place, use: number | undefined): void;
  /** Do not explain this term any more. */
  tell(told: Told, term: Term): void;
  /** Do again. */
  takeBack(term: Term): void;
  /** Let cards open by themselves, or not. */
  setCards(on: boolean): void;
  openOptions(): void;
}

interface CardOptions {
  t: Translate;
  /** The term of a hit, by its index in the report. */
  term(index: number): Term | undefined;
  actions: CardActions;
}

const ID = 'glossa-card';

/**
 * Puts a card, hidden at first, into a shadow root or an element. Its styles are card.css and the tokens, which the
 * owner of the root brings.
 */
export function mountCard(root: ShadowRoot | HTMLElement, { t, term, actions }: CardOptions): CardPort {
  const layer = root.ownerDocument.createElement('div');
  layer.className = 'glossa-card-layer';
  root.append(layer);

  let requests: CardRequests = { close: () => {}, pin: () => {}, unpin: () => {} };
  let now: { hit: Hit; shown: Shown; term: Term; use: number | undefined } | undefined;
  let notice: NoticeKind | undefined;
  let element: HTMLElement | null = null;
  let stopFollowing = () => {};
  /** Where the focus was before the card took it. */
  let before: Element | null = null;

  const tree = layer.getRootNode();
  const shadow = tree instanceof ShadowRoot ? tree : undefined;
  const active = () => shadow?.activeElement ?? layer.ownerDocument.activeElement;

  function draw(): void {
    if (!now) {
      render(null, layer);
      return;
    }
    const { hit, shown, term: about, use } = now;
    const first = about.definitions[0];
    render(
      <Text.Provider value={t}>
        {/* A card opened by focus is read out, for the focus stays on the word. */}
        <p class="glossa-said" role="status">
          {shown.mode === 'focus' && first ? first.text : ''}
        </p>
        <Card
          key={hit.term}
          id={ID}
          term={about}
          use={use}
          pinned={shown.mode === 'pinned'}
          notice={notice}
          elementRef={(e) => {
            element = e;
          }}
          onUsed={() => requests.pin()}
          onPin={(pinned) => (pinned ? requests.pin() : requests.unpin())}
          onClose={() => requests.close()}
          onExplained={({ place }) => place && actions.reveal(hit.term, place, undefined)}
          onWalk={walk}
          onSwitchOff={(what) => switchOff(what, true)}
          onUndo={() => notice && switchOff(notice, false)}
          onOptions={actions.openOptions}
        />
      </Text.Provider>,
      layer,
    );
  }

  function walk(step: 1 | -1): void {
    if (!now) return;
    const { hit, use, term: about } = now;
    const count = about.places.length;
    const next = use === undefined ? (step > 0 ? 0 : count - 1) : (use + step + count) % count;
    const place = about.places[next];
    if (!place) return;
    now.use = next;
    draw();
    actions.reveal(hit.term, place, next);
  }

  function switchOff(what: NoticeKind, off: boolean): void {
    if (!now) return;
    notice = off ? what : undefined;
    if (what === 'off') actions.setCards(!off);
    else if (off) actions.tell(what, now.term);
    else actions.takeBack(now.term);
    draw();
    // The button that undid is gone; without this the focus would fall back to the page.
    if (!off) element?.focus({ preventScroll: true });
  }

  return {
    show(hit, shown) {
      const about = term(hit.term);
      if (!about) return requests.close();
      const sameMark = now?.hit.key === hit.key;
      if (now?.hit.term !== hit.term) notice = undefined;
      now = { hit, shown, term: about, use: sameMark ? now?.use : hit.use };
      if (shown.takeFocus && !(active() instanceof Node && layer.contains(active()))) before = active();
      draw();
      if (!element) return;
      if (!sameMark) {
        stopFollowing();
        stopFollowing = follow(element, hit, shown.at);
      }
      if (shown.takeFocus) element.focus({ preventScroll: true });
    },
    hide() {
      stopFollowing();
      stopFollowing = () => {};
      const hadFocus = layer.contains(active());
      const back = before;
      now = undefined;
      notice = undefined;
      before = null;
      draw();
      if (hadFocus && back instanceof HTMLElement) back.focus({ preventScroll: true });
    },
    contains: (node) => layer.contains(node) || node === shadow?.host,
    rect: () => (now ? element?.getBoundingClientRect() : undefined),
    connect: (to) => {
      requests = to;
    },
  };
}
