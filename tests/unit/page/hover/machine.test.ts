import { describe, expect, it } from 'vitest';
import {
  GRACE_MS,
  type HoverEvent,
  type HoverState,
  hover,
  isShown,
  type Over,
  REST_MS,
} from '../../../../page/hover/machine.ts';

const DELAY = 350;

/** A reader at a page: sends events, lets time pass, and sees which card is open. */
function reader(delay = DELAY) {
  let state: HoverState = { at: 'idle' };
  let token = 0;
  let waited = 0;
  const send = (event: HoverEvent) => {
    const next = hover(state, event, { delay, token: ++token });
    if (next !== state) waited = 0;
    state = next;
  };
  const move = (over: Over) => send({ type: 'move', over });
  const self = {
    get state() {
      return state;
    },
    get card() {
      return isShown(state) ? `${state.key} ${state.mode}` : 'none';
    },
    send: (...events: HoverEvent[]) => {
      for (const e of events) send(e);
      return self;
    },
    onto: (key: string) => {
      move({ on: 'mark', key });
      return self;
    },
    ontoCard: () => {
      move({ on: 'card' });
      return self;
    },
    away: () => {
      move({ on: 'page' });
      return self;
    },
    wait: (ms: number) => {
      waited += ms;
      while ('wait' in state && waited >= state.wait) {
        const rest: number = waited - state.wait;
        send({ type: 'tick', token: state.token });
        waited = rest;
      }
      return self;
    },
  };
  return self;
}

describe('a card opens by hover', () => {
  it('when the pointer moved onto a mark and rested for the whole delay', () => {
    const r = reader().onto('a');
    expect(r.wait(DELAY - 1).card).toBe('none');
    expect(r.wait(1).card).toBe('a hover');
  });

  it('not when the pointer only passes over', () => {
    expect(reader().onto('a').wait(100).away().wait(5000).card).toBe('none');
  });

  it('not while the pointer keeps moving over the mark', () => {
    const r = reader();
    for (let i = 0; i < 20; i++) r.onto('a').wait(REST_MS - 1);
    expect(r.card).toBe('none');
  });

  it('in spite of a small movement once the pointer has rested', () => {
    const r = reader().onto('a').wait(REST_MS);
    expect(r.state.at).toBe('armed');
    expect(r.onto('a').wait(DELAY - REST_MS).card).toBe('a hover');
  });

  it('not when the pointer leaves an armed mark', () => {
    expect(
      reader()
        .onto('a')
        .wait(REST_MS + 50)
        .away()
        .wait(5000).card,
    ).toBe('none');
  });

  it('never from scrolling: that disarms, and only a new movement arms again', () => {
    expect(reader().onto('a').wait(REST_MS).send({ type: 'scroll' }).wait(5000).card).toBe('none');
  });

  it('for the second of two words in quick succession, and only for it', () => {
    const r = reader().onto('a').wait(200).onto('b');
    expect(r.wait(DELAY - 1).card).toBe('none');
    expect(r.wait(1).card).toBe('b hover');
  });

  it('at the end of the rest when the delay is shorter than it', () => {
    expect(reader(100).onto('a').wait(REST_MS).card).toBe('a hover');
  });

  it('not after the pointer was pressed elsewhere meanwhile', () => {
    expect(reader().onto('a').wait(REST_MS).send({ type: 'pressOutside' }).wait(5000).card).toBe('none');
  });
});

describe('a tick of the clock', () => {
  it('changes nothing when its token is stale', () => {
    const r = reader().onto('a').onto('b');
    const before = r.state;
    expect(r.send({ type: 'tick', token: 1 }).state).toBe(before);
  });

  it('changes nothing when nothing waits', () => {
    const r = reader();
    const before = r.state;
    expect(r.send({ type: 'tick', token: 0 }).state).toBe(before);
  });
});

describe('a hover card closes', () => {
  const opened = () => reader().onto('a').wait(DELAY);

  it('when the pointer is away for the grace', () => {
    const r = opened().away();
    expect(r.wait(GRACE_MS - 1).card).toBe('a hover');
    expect(r.wait(1).card).toBe('none');
  });

  it('not when the pointer comes back to the word within the grace', () => {
    expect(opened().away().wait(200).onto('a').wait(5000).card).toBe('a hover');
  });

  it('not when the pointer reaches the card', () => {
    expect(opened().away().wait(200).ontoCard().wait(5000).card).toBe('a hover');
  });

  it('however the pointer moves outside during the grace', () => {
    expect(opened().away().wait(200).away().wait(100).card).toBe('none');
  });

  it('at once when the pointer comes onto another word, which then has to wait in full', () => {
    const r = opened().onto('b');
    expect(r.card).toBe('none');
    expect(r.wait(DELAY).card).toBe('b hover');
  });

  it.each([{ type: 'scroll' }, { type: 'pressOutside' }, { type: 'dismiss' }] as const)(
    'on $type',
    (event) => {
      expect(opened().send(event).card).toBe('none');
    },
  );
});

describe('a card the reader sent away', () => {
  const dismissed = () => reader().onto('a').wait(DELAY).send({ type: 'dismiss' });

  it('stays away while the pointer stays on its word', () => {
    expect(dismissed().onto('a').wait(5000).card).toBe('none');
  });

  it('comes again after the pointer has left the word', () => {
    expect(dismissed().away().onto('a').wait(DELAY).card).toBe('a hover');
  });

  it('is not one whose word the page has taken away: back again, it has a card', () => {
    const r = reader().onto('a').wait(DELAY).send({ type: 'lost' });
    expect(r.card).toBe('none');
    expect(r.onto('a').wait(DELAY).card).toBe('a hover');
  });

  it('does not keep another word from opening', () => {
    expect(dismissed().onto('b').wait(DELAY).card).toBe('b hover');
  });

  it('does not come back when the focus is given back to its word', () => {
    const r = reader().send({ type: 'focus', key: 'a' }, { type: 'dismiss' }, { type: 'focus', key: 'a' });
    expect(r.card).toBe('none');
    expect(r.send({ type: 'blur' }, { type: 'focus', key: 'a' }).card).toBe('a focus');
  });
});

describe('a pinned card', () => {
  const pinned = () => reader().send({ type: 'press', key: 'a' });

  it('opens by a press without delay', () => {
    expect(pinned().card).toBe('a pinned');
  });

  it('is what a hover card becomes when pressed on its word or used', () => {
    const r = () => reader().onto('a').wait(DELAY);
    expect(r().send({ type: 'press', key: 'a' }).card).toBe('a pinned');
    expect(r().send({ type: 'pin' }).card).toBe('a pinned');
    expect(r().away().send({ type: 'pin' }).wait(5000).card).toBe('a pinned');
  });

  it('stays when the pointer leaves, passes other words, or the page scrolls', () => {
    expect(pinned().away().onto('b').send({ type: 'scroll' }).wait(5000).card).toBe('a pinned');
  });

  it('stays when its word takes or loses the focus', () => {
    expect(pinned().send({ type: 'focus', key: 'a' }, { type: 'blur' }).card).toBe('a pinned');
  });

  it('closes by a second press on its word, a press outside, or dismissal', () => {
    expect(pinned().send({ type: 'press', key: 'a' }).card).toBe('none');
    expect(pinned().send({ type: 'pressOutside' }).card).toBe('none');
    expect(pinned().send({ type: 'dismiss' }).card).toBe('none');
  });

  it('gives way to another word that is pressed', () => {
    expect(pinned().send({ type: 'press', key: 'b' }).card).toBe('b pinned');
  });

  it('goes with the pointer again once unpinned', () => {
    const r = pinned().send({ type: 'unpin' });
    expect(r.card).toBe('a hover');
    expect(r.away().wait(GRACE_MS).card).toBe('none');
  });

  it('is not made by a pin when no card is open', () => {
    expect(reader().onto('a').send({ type: 'pin' }).card).toBe('none');
  });
});

describe('the keyboard', () => {
  it('opens a card at once when a word takes the focus, and closes it when the focus leaves', () => {
    const r = reader().send({ type: 'focus', key: 'a' });
    expect(r.card).toBe('a focus');
    expect(r.send({ type: 'blur' }).card).toBe('none');
  });

  it('keeps that card while focusing scrolls its word into view, and wherever the pointer is', () => {
    expect(reader().send({ type: 'focus', key: 'a' }, { type: 'scroll' }).onto('b').away().card).toBe(
      'a focus',
    );
  });

  it('opens the next term by command at once, whatever is open', () => {
    expect(reader().onto('a').wait(DELAY).send({ type: 'open', key: 'b' }).card).toBe('b pinned');
  });
});

describe('a finger', () => {
  it('opens a card by a tap on a word and closes it by a second one', () => {
    const r = reader().send({ type: 'tap', key: 'a' });
    expect(r.card).toBe('a touch');
    expect(r.send({ type: 'tap', key: 'a' }).card).toBe('none');
  });

  it.each([{ type: 'scroll' }, { type: 'pressOutside' }] as const)('closes it on $type', (event) => {
    expect(reader().send({ type: 'tap', key: 'a' }, event).card).toBe('none');
  });
});
