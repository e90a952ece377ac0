import { beforeEach, describe, expect, it } from 'vitest';
import { createWalks } from '../../../../page/reader/walk.ts';

/** Text with a stop each 300 px, that can be scrolled by `END` px. */
const LINE = 200;
const STOPS = [0, 300, 600, 900, 1200, 1500];
/** Stops of another kind. */
const FAR = [0, 900];
const END = 1000;

let scrolled: number;
let time: number;
let gone: number[];
let goneFar: number[];
/** Whether the text has arrived where it was brought. */
let arrives: boolean;
let step: (by: 1 | -1) => void;
let stepFar: (by: 1 | -1) => void;

beforeEach(() => {
  [scrolled, time, gone, goneFar, arrives] = [0, 0, [], [], true];
  const walks = createWalks(
    { line: () => LINE, left: () => ({ up: scrolled, down: END - scrolled }) },
    () => time,
  );
  const stopsAt = (places: readonly number[], to: number[]) =>
    walks({
      tops: () => places.map((place) => place - scrolled),
      go: (stop) => {
        to.push(stop);
        if (arrives) scrolled = Math.max(0, Math.min(END, places[stop]! - LINE));
      },
    });
  step = stopsAt(STOPS, gone);
  stepFar = stopsAt(FAR, goneFar);
});

const steps = (...all: (1 | -1)[]) => {
  for (const by of all) {
    time += 2000;
    step(by);
  }
  return gone;
};

describe('steps through the text', () => {
  it('go from stop to stop and back', () => {
    expect(steps(1, 1, -1)).toEqual([1, 2, 1]);
  });

  it('begin where the reader has scrolled to', () => {
    steps(1);
    scrolled = 990;
    expect(steps(1).at(-1)).toBe(4);
    scrolled = 550;
    expect(steps(-1).at(-1)).toBe(2);
  });

  it('reach each stop at the end, where the text goes no further', () => {
    expect(steps(1, 1, 1, 1, 1, 1, 1)).toEqual([1, 2, 3, 4, 5]);
    expect(steps(-1).at(-1)).toBe(4);
  });

  it('count while the text is still on its way', () => {
    arrives = false;
    for (let i = 0; i < 3; i++) {
      time += 100;
      step(1);
    }
    expect(gone).toEqual([1, 2, 3]);
  });

  it('of one kind go on where one of another kind leads', () => {
    arrives = false;
    stepFar(1);
    step(1);
    step(-1);
    expect([goneFar, gone]).toEqual([[1], [4, 3]]);
  });

  it('stop before the first', () => {
    expect(steps(-1)).toEqual([0]);
    expect(steps(-1)).toEqual([0]);
  });
});
