import { afterEach, describe, expect, it, vi } from 'vitest';
import { atOnce, inTasks, type Work } from '../../../../page/extract/work.ts';

/** Work of some steps, each of which takes so many milliseconds of a clock of our own. */
function* steps(count: number, ms: number, clock: { now: number }): Work<number> {
  for (let i = 0; i < count; i++) {
    clock.now += ms;
    yield;
  }
  return count;
}

describe('work in parts', () => {
  afterEach(() => vi.unstubAllGlobals());

  /** How often some work lets the page go on. */
  async function pausesIn(work: Work<unknown>, clock = { now: 0 }): Promise<number> {
    const pause = vi.fn(async () => {});
    vi.stubGlobal('scheduler', { yield: pause });
    vi.stubGlobal('performance', { now: () => clock.now });
    await inTasks(work);
    return pause.mock.calls.length;
  }

  it('gives the same at once and in tasks', async () => {
    const clock = { now: 0 };
    expect(atOnce(steps(3, 1, clock))).toBe(3);
    await expect(inTasks(steps(3, 1, clock))).resolves.toBe(3);
  });

  it('stops when its time is up, not at each chance', async () => {
    const clock = { now: 0 };
    expect(await pausesIn(steps(100, 1, clock), clock)).toBe(10);
  });

  it('stops before a long step, however little it has done', async () => {
    const work = (function* (): Work<void> {
      yield;
      yield 'long';
    })();
    expect(await pausesIn(work)).toBe(1);
  });
});
