import { render } from 'preact';
import type { Definition } from '../../core/report.ts';
import type { CardOptions } from '../../page/card.ts';
import type { CardPort, CardRequests, Hit, Shown } from '../../page/hover/port.ts';
import { Text } from '../text.ts';
import { Card } from './Card.tsx';
import type { NoticeKind } from './Notice.tsx';
import { createStand } from './stand.ts';
import type { CardEvents } from './state.ts';

/** What the card is about: the term of its mark, or what was looked up from there, step by step. */
interface Now {
  hit: Hit;
  shown: Shown;
  /** Indexes of terms, the mark's first, the one that is shown last. */
  trail: readonly [number, ...number[]];
  use: number | undefined;
  notice?: NoticeKind | undefined;
  reporting?: boolean;
  /** The definition that was reported last. */
  reported?: Definition;
  seeking?: string | undefined;
}

const ID = 'glossa-card';

/**
 * Puts a card, hidden at first, into a shadow root or an element. Its styles are card.css and the tokens, which the
 * owner of the root brings.
 */
export function mountCard(
  root: ShadowRoot | HTMLElement,
  { t, term, written, actions, online, fader }: CardOptions,
): CardPort {
  const layer = root.ownerDocument.createElement('div');
  layer.className = 'glossa-card-layer';
  root.append(layer);

  let requests: CardRequests = { close: () => {}, pin: () => {}, unpin: () => {} };
  let now: Now | undefined;
  const stand = createStand(layer);
  const index = ({ trail }: Now) => trail.at(-1) ?? trail[0];

  function draw(): void {
    const about = now && term(index(now));
    if (!now || !about) {
      render(null, layer);
      return;
    }
    const { hit, shown, use, trail, notice, reporting = false, seeking } = now;
    const first = about.definitions[0];
    const place = about.places[use ?? -1];
    render(
      <Text.Provider value={t}>
        {/* A card opened by focus is read out, for the focus stays on the word. */}
        <p class="glossa-said" role="status">
          {shown.mode === 'focus' && first ? first.text : ''}
        </p>
        <Card
          key={hit.term}
          id={ID}
          view={{
            ...{ term: about, use, notice, reporting, seeking, online },
            written: place && written?.(place),
            from: trail.length > 1 ? term(trail.at(-2) ?? -1)?.name : undefined,
            pinned: shown.mode === 'pinned',
            faded: fader?.isOn(index(now)),
          }}
          on={events}
          elementRef={stand.elementRef}
        />
      </Text.Provider>,
      layer,
    );
  }

  /** Shows something else in the card that is open. */
  function turn(change: Partial<Now>, { focus = false } = {}): void {
    if (!now) return;
    now = { ...now, ...change };
    draw();
    if (!focus) return;
    // What was pressed may be gone; without this the focus would fall back to the page.
    stand.takeFocus();
    const card = stand.element();
    if (card) card.scrollTop = 0;
  }

  async function lookUp(text: string): Promise<void> {
    const asked = now;
    turn({ seeking: text });
    const found = await actions.lookUp(text).catch(() => undefined);
    if (now?.trail !== asked?.trail || now?.seeking !== text || !now) return;
    if (found === undefined || found === index(now)) return turn({ seeking: undefined });
    turn({ trail: [...now.trail, found], use: undefined, seeking: undefined }, { focus: true });
  }

  /** One step back inside the card; `false` when there is none. */
  function back(): boolean {
    if (!now) return false;
    const [first, ...rest] = now.trail;
    if (now.reporting) turn({ reporting: false }, { focus: true });
    else if (rest.length > 0) {
      const trail = [first, ...rest.slice(0, -1)] as const;
      const use = trail.length === 1 ? now.hit.use : undefined;
      turn({ trail, use, notice: undefined, seeking: undefined }, { focus: true });
    } else return false;
    return true;
  }

  const about = () => now && term(index(now));

  /** Says so in the card that is still open when what it has stored was refused. */
  async function sayIfRefused(kept: Promise<boolean>): Promise<void> {
    const asked = now?.trail;
    if (!(await kept) && now?.trail === asked) turn({ notice: 'lost' });
  }

  const events: CardEvents = {
    used: () => requests.pin(),
    pin: (pinned) => (pinned ? requests.pin() : requests.unpin()),
    close: () => requests.close(),
    back: () => void back(),
    explained: ({ place }) => now && place && actions.reveal(index(now), place, undefined),
    lookUp: (text) => void lookUp(text),
    walk: (step) => {
      const places = about()?.places ?? [];
      if (!now) return;
      const next = ((now.use ?? (step > 0 ? -1 : 0)) + step + places.length) % places.length;
      const place = places[next];
      if (!place) return;
      turn({ use: next });
      actions.reveal(index(now), place, next);
    },
    fade: (on) => {
      if (now) void fader?.set(index(now), on).then(draw);
    },
    switchOff: (what) => {
      const of = about();
      if (!of) return;
      turn({ notice: what });
      if (what === 'off') actions.setCards(false);
      else void sayIfRefused(actions.tell(what, of));
    },
    undo: () => {
      const of = about();
      if (!now || !of) return;
      const { notice, reported } = now;
      turn({ notice: undefined }, { focus: true });
      if (notice === 'off') actions.setCards(true);
      else if (notice !== 'reported') void sayIfRefused(actions.takeBack(of));
      else if (reported) void sayIfRefused(actions.dropReport(of, reported));
    },
    options: actions.openOptions,
    startReport: () => turn({ reporting: true }),
    reportWrong: (definition, withPage) => {
      const of = about();
      turn({ reporting: false, notice: 'reported', reported: definition });
      if (of) void sayIfRefused(actions.reportWrong(of, definition, { withPage }));
    },
  };

  return {
    show(hit, shown) {
      if (!term(hit.term)) return requests.close();
      const sameMark = now?.hit.key === hit.key;
      // Walking from place to place of what was looked up does not lose the way back.
      const sameTerm = now && (sameMark || index(now) === hit.term) ? now : undefined;
      now = sameTerm
        ? { ...sameTerm, hit, shown, use: sameMark ? sameTerm.use : hit.use }
        : { hit, shown, trail: [hit.term], use: hit.use };
      if (shown.takeFocus) stand.remember();
      draw();
      if (!sameMark) stand.follow(hit, shown.at);
      if (shown.takeFocus) stand.takeFocus();
    },
    hide: () =>
      stand.leave(() => {
        now = undefined;
        draw();
      }),
    back,
    contains: stand.contains,
    rect: () => (now ? stand.element()?.getBoundingClientRect() : undefined),
    connect: (to) => {
      requests = to;
    },
  };
}
