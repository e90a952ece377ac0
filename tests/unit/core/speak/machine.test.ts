import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  MAX_STALLS,
  type SpeechEvent,
  type SpeechState,
  START_MS,
  speech,
  VOICES_MS,
} from '../../../../core/speak/machine.ts';
import type { Piece } from '../../../../core/speak/script.ts';

const piece = (begins: Piece['begins'], text = 'The wind fell.'): Piece => ({
  place: { block: 0, start: 0, end: text.length },
  text,
  lang: 'en',
  begins,
});

/** Two paragraphs: the first of two sentences, the second of them in two parts; the second of one sentence. */
const PIECES = [piece('block'), piece('sentence'), piece('part'), piece('block')];

/** A listener: sends events, lets time pass, and sees what is said from where. */
function listener({ pieces = PIECES, voiced = true, rate = 1 } = {}) {
  let state: SpeechState = { at: 'off', ended: false };
  let token = 0;
  const has = { voiced };
  const self = {
    get state() {
      return state;
    },
    /** `speaking 1+4`: the second piece from its fifth letter. */
    get now() {
      if (state.at === 'off') return state.ended ? 'ended' : 'off';
      return `${state.at === 'failed' ? state.why : state.at} ${state.piece}+${state.from}`;
    },
    get token() {
      return 'token' in state ? state.token : -1;
    },
    get wait() {
      return 'wait' in state ? state.wait : undefined;
    },
    has,
    send: (...events: SpeechEvent[]) => {
      for (const event of events)
        state = speech(state, event, { pieces, voiced: has.voiced, rate, token: ++token });
      return self;
    },
    play: (at?: number) => self.send(at === undefined ? { type: 'play' } : { type: 'play', piece: at }),
    pause: () => self.send({ type: 'pause' }),
    step: (to: 'sentence' | 'block', by: 1 | -1) => self.send({ type: 'step', to, by }),
    starts: () => self.send({ type: 'started', token: self.token }),
    hears: (start: number, end: number) => self.send({ type: 'word', token: self.token, start, end }),
    ends: () => self.send({ type: 'ended', token: self.token }),
    tick: () => self.send({ type: 'tick', token: self.token }),
    fails: (error: Extract<SpeechEvent, { type: 'error' }>['error']) =>
      self.send({ type: 'error', token: self.token, error }),
  };
  return self;
}

describe('play', () => {
  it('begins at the beginning, or at the piece asked for', () => {
    expect(listener().play().now).toBe('speaking 0+0');
    expect(listener().play(2).now).toBe('speaking 2+0');
  });

  it('goes on where it was paused, and changes nothing while speaking', () => {
    const it = listener().play(1).hears(4, 8).pause();
    expect(it.now).toBe('paused 1+4');
    expect(it.play().now).toBe('speaking 1+4');
    const before = it.state;
    expect(it.play().state).toBe(before);
  });

  it('jumps to another piece while speaking', () => {
    expect(listener().play(0).play(3).now).toBe('speaking 3+0');
  });

  it('has nothing to say in an article without text', () => {
    expect(listener({ pieces: [] }).play().now).toBe('off');
  });

  it('begins anew after the end', () => {
    const it = listener().play(3).ends();
    expect(it.now).toBe('ended');
    expect(it.play().now).toBe('speaking 0+0');
  });
});

describe('speaking', () => {
  it('goes from piece to piece to the end', () => {
    const it = listener().play();
    expect(it.ends().now).toBe('speaking 1+0');
    expect(it.ends().ends().now).toBe('speaking 3+0');
    expect(it.ends().now).toBe('ended');
  });

  it('knows the word being said where the engine tells', () => {
    expect(listener().play().hears(4, 8).state).toMatchObject({ heard: 4, word: { start: 4, end: 8 } });
  });

  it('believes no word that comes twice in another order, is empty or lies outside', () => {
    const it = listener().play().hears(4, 8);
    const { state } = it;
    for (const [start, end] of [
      [0, 3],
      [9, 9],
      [9, 99],
    ] as const) {
      expect(it.hears(start, end).state).toBe(state);
    }
  });

  it('hears nothing of an utterance that is over', () => {
    const it = listener().play();
    const old = it.token;
    it.step('block', 1);
    const { state } = it;
    it.send(
      { type: 'ended', token: old },
      { type: 'started', token: old },
      { type: 'word', token: old, start: 0, end: 3 },
      { type: 'error', token: old, error: 'taken' },
      { type: 'tick', token: old },
    );
    expect(it.state).toBe(state);
  });

  it('goes on from the last word with another voice, rate or pitch', () => {
    const it = listener().play(1).hears(4, 8);
    const old = it.token;
    expect(it.send({ type: 'changed' }).now).toBe('speaking 1+4');
    expect(it.token).not.toBe(old);
  });

  it('stays as it is when voice, rate or pitch change in a pause', () => {
    expect(listener().play(1).pause().send({ type: 'changed' }).now).toBe('paused 1+0');
  });
});

describe('stepping', () => {
  it('goes to the next sentence, past the parts of its own', () => {
    const it = listener().play(1);
    expect(it.step('sentence', 1).now).toBe('speaking 3+0');
  });

  it('goes to the sentence before, from any part of its own', () => {
    expect(listener().play(2).step('sentence', -1).now).toBe('speaking 0+0');
    expect(listener().play(3).step('sentence', -1).now).toBe('speaking 1+0');
  });

  it('goes to the next paragraph, and back to the beginning of its own before the one before', () => {
    const it = listener().play(0);
    expect(it.step('block', 1).now).toBe('speaking 3+0');
    expect(it.step('block', -1).now).toBe('speaking 0+0');
    expect(listener().play(2).step('block', -1).now).toBe('speaking 0+0');
  });

  it('stays at the first and the last', () => {
    expect(listener().play(0).step('sentence', -1).now).toBe('speaking 0+0');
    expect(listener().play(3).step('block', 1).now).toBe('speaking 3+0');
  });

  it('moves silently in a pause', () => {
    expect(listener().play(0).pause().step('sentence', 1).now).toBe('paused 1+0');
  });

  it('does nothing before the beginning', () => {
    expect(listener().step('sentence', 1).now).toBe('off');
  });
});

describe('voices', () => {
  it('that come late are waited for', () => {
    const it = listener({ voiced: false }).play(1);
    expect(it.now).toBe('waiting 1+0');
    expect(it.wait).toBe(VOICES_MS);
    it.has.voiced = true;
    expect(it.send({ type: 'voices' }).now).toBe('speaking 1+0');
  });

  it('that never come are told of', () => {
    expect(listener({ voiced: false }).play().tick().now).toBe('noVoice 0+0');
  });

  it('installed later can be tried at a press', () => {
    const it = listener({ voiced: false }).play(1).tick();
    it.has.voiced = true;
    expect(it.send({ type: 'voices' }).now).toBe('paused 1+0');
    expect(it.play().now).toBe('speaking 1+0');
  });

  it('that are lost while speaking give way to another, from the last word', () => {
    const it = listener().play(1).hears(4, 8).fails('voiceLost');
    expect(it.now).toBe('speaking 1+4');
  });

  it('that are lost with no other left are told of', () => {
    const it = listener().play(1).hears(4, 8);
    it.has.voiced = false;
    expect(it.fails('voiceLost').now).toBe('noVoice 1+4');
  });
});

describe('faults', () => {
  it('of one text pass over it', () => {
    expect(listener().play(0).fails('text').now).toBe('speaking 1+0');
  });

  it('of every text end in a message', () => {
    const it = listener({ pieces: Array.from({ length: 9 }, () => piece('block')) }).play();
    for (let i = 0; i < MAX_STALLS; i++) it.fails('text');
    expect(it.fails('text').now).toBe(`silent ${MAX_STALLS}+0`);
  });

  it('of another who takes the voice are a pause', () => {
    expect(listener().play(1).hears(4, 8).fails('taken').now).toBe('paused 1+4');
  });

  it('of the browser or the device are told of, and play tries again there', () => {
    for (const error of ['notAllowed', 'audio'] as const) {
      const it = listener().play(1).fails(error);
      expect(it.now).toBe(`${error} 1+0`);
      expect(it.play().now).toBe('speaking 1+0');
    }
  });
});

describe('an engine that dies without a word', () => {
  it('is given time to begin, and asked again', () => {
    const it = listener().play(1);
    expect(it.wait).toBe(START_MS);
    const old = it.token;
    expect(it.tick().now).toBe('speaking 1+0');
    expect(it.token).not.toBe(old);
  });

  it('is given longer for a longer text and a slower rate', () => {
    const waitFor = (text: string, rate: number) =>
      listener({ pieces: [piece('block', text)], rate })
        .play()
        .starts().wait!;
    expect(waitFor('wind '.repeat(30), 1)).toBeGreaterThan(waitFor('wind', 1));
    expect(waitFor('wind', 0.5)).toBeGreaterThan(waitFor('wind', 2));
  });

  it('in the middle of a piece goes on after the last word it said', () => {
    expect(listener().play(1).starts().hears(4, 8).tick().now).toBe('speaking 1+8');
  });

  it('after it began, but told of no words, goes on with the next piece', () => {
    expect(listener().play(1).starts().tick().now).toBe('speaking 2+0');
  });

  it('again and again is given up, with a message', () => {
    const it = listener().play(1);
    for (let i = 0; i < MAX_STALLS; i++) it.tick();
    expect(it.tick().now).toBe('silent 1+0');
  });

  it('but comes to itself is not held to it', () => {
    const it = listener().play(0).tick().tick().ends();
    expect(it.tick().now).toBe('speaking 1+0');
  });
});

describe('whatever happens', () => {
  const token = fc.integer({ min: 0, max: 30 });
  const event: fc.Arbitrary<SpeechEvent> = fc.oneof(
    fc.record({ type: fc.constant('play' as const), piece: fc.integer({ min: -2, max: 9 }) }),
    fc.constantFrom<SpeechEvent>(
      { type: 'play' },
      { type: 'pause' },
      { type: 'changed' },
      { type: 'voices' },
      { type: 'step', to: 'sentence', by: 1 },
      { type: 'step', to: 'block', by: -1 },
    ),
    fc.record({ type: fc.constantFrom('started' as const, 'ended' as const, 'tick' as const), token }),
    fc.record({
      type: fc.constant('word' as const),
      token,
      start: fc.integer({ min: -1, max: 20 }),
      end: fc.integer({ min: -1, max: 20 }),
    }),
    fc.record({
      type: fc.constant('error' as const),
      token,
      error: fc.constantFrom(
        'voiceLost' as const,
        'taken' as const,
        'text' as const,
        'notAllowed' as const,
        'audio' as const,
      ),
    }),
  );

  it('stands at a piece that is there, within its text', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 60 }), fc.boolean(), (events, voiced) => {
        const it = listener({ voiced });
        for (const e of events) {
          // half of what the engine says is of the utterance that is on
          it.send('token' in e && e.token % 2 === 0 ? { ...e, token: it.token } : e);
          const { state } = it;
          if (state.at === 'off') continue;
          expect(state.piece).toBeGreaterThanOrEqual(0);
          expect(state.piece).toBeLessThan(PIECES.length);
          expect(state.from).toBeGreaterThanOrEqual(0);
          expect(state.from).toBeLessThan(PIECES[state.piece]!.text.length);
        }
      }),
    );
  });

  it('comes to an end by the clock alone', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 30 }), fc.boolean(), (events, voiced) => {
        const it = listener({ voiced }).send(...events);
        for (let i = 0; i <= MAX_STALLS; i++) it.tick();
        expect(['off', 'paused', 'failed']).toContain(it.state.at);
      }),
    );
  });
});
