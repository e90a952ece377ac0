import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MAX_STALLS, type SpeechState, START_MS, VOICES_MS } from '../../../../core/speak/machine.ts';
import type { Piece } from '../../../../core/speak/script.ts';
import { browserEngine } from '../../../../page/speak/engine.ts';
import { createSpeaker, type SpeechWishes } from '../../../../page/speak/speaker.ts';
import { type FakeSpeechOptions, makeFakeSpeech } from '../../../fake-speech.ts';

const WISHES: SpeechWishes = { rate: 1, pitch: 1, online: false, chosen: {} };

const piece = (text: string, lang = 'en'): Piece => ({
  place: { block: 0, start: 0, end: text.length },
  text,
  lang,
  begins: 'block',
});

const PIECES = [piece('The wind fell.'), piece('Nobody noticed.'), piece('Le vent tomba.', 'fr')];

function listen(options: FakeSpeechOptions = {}, pieces = PIECES) {
  const fake = makeFakeSpeech(options);
  const life = new AbortController();
  const states: SpeechState[] = [];
  const wishes = { ...WISHES };
  const engine = browserEngine(fake);
  if (!engine) throw new Error('no engine');
  const speaker = createSpeaker({
    ...{ engine, pieces, lang: 'en', wishes: () => wishes, signal: life.signal },
    onChange: (state) => states.push(state),
  });
  return {
    ...{ fake, speaker, wishes, states, leave: () => life.abort() },
    get now(): SpeechState {
      return states.at(-1)!;
    },
    get asked() {
      return fake.asked.map(({ text, voice }) => `${voice}: ${text}`);
    },
    play: () => speaker.send({ type: 'play' }),
    pause: () => speaker.send({ type: 'pause' }),
    pass: (ms: number) => vi.advanceTimersByTime(ms),
  };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a speaker', () => {
  it('says piece after piece, to the end', () => {
    const on = listen();
    on.play();
    on.pass(10_000);
    expect(on.fake.said).toEqual(PIECES.map(({ text }) => text));
    expect(on.now).toEqual({ at: 'off', ended: true });
  });

  it('tells the word being said', () => {
    const on = listen();
    on.play();
    on.pass(70 * 4 + 10);
    expect(on.now).toMatchObject({ piece: 0, word: { start: 4, end: 8 } });
  });

  it('finds the end of a word where the engine does not tell its length', () => {
    const on = listen({ noLengths: true });
    on.play();
    on.pass(70 * 9 + 10);
    expect(on.now).toMatchObject({ word: { start: 9, end: 13 } });
  });

  it('goes on from the word at which it was paused', () => {
    const on = listen();
    on.play();
    on.pass(70 * 4 + 10);
    on.pause();
    expect(on.fake.isSpeaking()).toBe(false);
    on.pass(60_000);
    expect(on.fake.said).toEqual([]);
    on.play();
    expect(on.asked.at(-1)).toBe('Ada: wind fell.');
    on.pass(70 * 5 + 10);
    expect(on.now, 'places are those of the whole piece').toMatchObject({ word: { start: 9, end: 13 } });
  });

  it('says the sentence anew after a pause where words are not told of', () => {
    const on = listen({ noWords: true });
    on.play();
    on.pass(500);
    on.pause();
    on.play();
    expect(on.asked).toEqual(['Ada: The wind fell.', 'Ada: The wind fell.']);
  });

  it('takes up another rate and pitch at the word it is at', () => {
    const on = listen();
    on.play();
    on.pass(70 * 4 + 10);
    Object.assign(on.wishes, { rate: 2, pitch: 0.5 });
    on.speaker.send({ type: 'changed' });
    expect(on.fake.asked.at(-1)).toMatchObject({ text: 'wind fell.', rate: 2, pitch: 0.5 });
  });

  it('falls silent when the reader leaves, and stays so', () => {
    const on = listen();
    on.play();
    on.pass(100);
    on.leave();
    expect(on.fake.isSpeaking()).toBe(false);
    on.play();
    on.pass(60_000);
    expect(on.fake.asked).toHaveLength(1);
  });

  it('pauses when another script takes the voice', () => {
    const on = listen();
    on.play();
    on.pass(70 * 4 + 10);
    on.fake.interrupt();
    on.pass(10);
    expect(on.now).toEqual({ at: 'paused', piece: 0, from: 4 });
  });
});

describe('the voice', () => {
  const VOICES = [
    { name: 'Ada', lang: 'en-US', preferred: true },
    { name: 'Blaise', lang: 'fr_FR' },
    { name: 'Cloud', lang: 'en-US', local: false },
  ];

  it('is one that speaks the language of what is said', () => {
    const on = listen({ voices: VOICES });
    on.play();
    on.pass(10_000);
    expect(on.asked).toEqual(['Ada: The wind fell.', 'Ada: Nobody noticed.', 'Blaise: Le vent tomba.']);
  });

  it('of the article says what no other can', () => {
    const on = listen({ voices: [{ name: 'Ada', lang: 'en-US' }] });
    on.play();
    on.pass(10_000);
    expect(on.asked.at(-1)).toBe('Ada: Le vent tomba.');
  });

  it('is never online unless the reader allows it', () => {
    const on = listen({ voices: [VOICES[2]!] });
    on.play();
    on.pass(VOICES_MS);
    expect(on.fake.asked).toEqual([]);
    expect(on.now).toMatchObject({ at: 'failed', why: 'noVoice' });
    on.wishes.online = true;
    on.play();
    expect(on.asked).toEqual(['Cloud: The wind fell.']);
  });

  it('may come late', () => {
    const on = listen({ voicesAfter: 800 });
    on.play();
    expect(on.now.at).toBe('waiting');
    on.pass(900);
    expect(on.asked).toEqual(['Ada: The wind fell.']);
  });

  it('that fails gives way to the next, until the reader presses play again', () => {
    const on = listen({ voices: VOICES, error: 'network', errorOf: 'Cloud' });
    Object.assign(on.wishes, { online: true, chosen: { en: 'Cloud' } });
    on.play();
    on.pass(10);
    expect(on.asked).toEqual(['Cloud: The wind fell.', 'Ada: The wind fell.']);
    on.pause();
    on.play();
    expect(on.asked.at(-1)).toMatch(/^Cloud/);
  });

  it('that is uninstalled while it speaks gives way to another', () => {
    const on = listen({ voices: [...VOICES, { name: 'Eve', lang: 'en-GB' }] });
    on.play();
    on.pass(70 * 4 + 10);
    on.fake.setVoices([{ name: 'Eve', lang: 'en-GB' }]);
    expect(on.asked.at(-1)).toBe('Eve: wind fell.');
  });
});

describe('an engine', () => {
  it('that dies within a sentence goes on after the last word', () => {
    const on = listen({ diesAfter: 5 });
    on.play();
    on.pass(15_000);
    expect(on.asked.slice(0, 2)).toEqual(['Ada: The wind fell.', 'Ada:  fell.']);
  });

  it('that takes text and says nothing is given up, with a message', () => {
    const on = listen({ dead: true });
    on.play();
    on.pass(START_MS * (MAX_STALLS + 1));
    expect(on.now).toMatchObject({ at: 'failed', why: 'silent' });
    expect(on.fake.isSpeaking()).toBe(false);
  });

  it('that may not speak yet is told of', () => {
    const on = listen({ error: 'not-allowed' });
    on.play();
    on.pass(10);
    expect(on.now).toMatchObject({ at: 'failed', why: 'notAllowed' });
  });

  it('is missing in some browsers', () => {
    expect(browserEngine({})).toBeUndefined();
  });
});
