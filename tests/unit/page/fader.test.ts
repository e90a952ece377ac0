import { describe, expect, it, vi } from 'vitest';
import type { Place } from '../../../core/article.ts';
import type { Term } from '../../../core/report.ts';
import { termList } from '../../../core/term-list.ts';
import { createFader } from '../../../page/fader.ts';

const place = (block: number) => ({ block, start: 0, end: 5 });
const term = (name: string, ...places: Place[]): Term => ({
  ...{ name, aliases: [], kind: 'word', importance: 0, difficulty: 1, places },
  definitions: [{ text: name, source: 'dictionary', confidence: 1 }],
});

/** A page on which the whole of a block is one sentence. */
function fader() {
  const fade = vi.fn((places: readonly Place[]) => places.length > 0);
  const whole = async (places: readonly Place[]) => places.map((p) => ({ ...p, end: 99 }));
  const made = createFader(
    termList([term('valve', place(1), place(3)), term('spring', place(2)), term('gone')]),
    whole,
    fade,
  );
  return { ...made, kept: () => fade.mock.lastCall?.[0].map(({ block, end }) => [block, end]) };
}

describe('fading', () => {
  it('keeps the sentences with the term', async () => {
    const f = fader();
    await f.set(0, true);
    expect(f.kept()).toEqual([
      [1, 99],
      [3, 99],
    ]);
    expect([f.isOn(0), f.isOn(1)]).toEqual([true, false]);
  });

  it('is of one term at a time, the one asked for last', async () => {
    const f = fader();
    await Promise.all([f.set(0, true), f.set(1, true)]);
    expect([f.isOn(0), f.isOn(1)]).toEqual([false, true]);
    expect(f.kept()).toEqual([[2, 99]]);
  });

  it('ends once, also while it is on its way', async () => {
    const f = fader();
    await f.set(0, true);
    expect([f.end(), f.isOn(0), f.kept(), f.end()]).toEqual([true, false, [], false]);
    const later = f.set(1, true);
    f.end();
    await later;
    expect(f.isOn(1)).toBe(false);
  });

  it('is not on when nothing could be kept', async () => {
    const f = fader();
    await f.set(2, true);
    expect(f.isOn(2)).toBe(false);
  });
});
