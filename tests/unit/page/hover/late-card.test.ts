import { describe, expect, it, vi } from 'vitest';
import type { OfferedCard } from '../../../../page/card.ts';
import { lateCard } from '../../../../page/hover/late-card.ts';
import type { CardPort, Hit, Shown } from '../../../../page/hover/port.ts';

const PINNED: Shown = { mode: 'pinned', takeFocus: true };

/** A card whose script comes, or fails, when the test says so. */
function scene() {
  const life = new AbortController();
  const arrivals: ((offered: OfferedCard | undefined) => void)[] = [];
  const load = vi.fn(() => new Promise<OfferedCard | undefined>((resolve) => arrivals.push(resolve)));
  const real = {
    show: vi.fn<CardPort['show']>(),
    hide: vi.fn(),
    back: () => true,
    contains: () => true,
    rect: () => 'its box' as unknown as DOMRect,
    connect: vi.fn<CardPort['connect']>(),
  } satisfies CardPort;
  const offered: OfferedCard = { overPage: () => real, inReader: () => real };
  const mount = vi.fn((from: OfferedCard) => from.overPage({} as never));
  const card = lateCard({ load, mount, signal: life.signal });
  const requests = { close: vi.fn(() => card.hide()), pin: vi.fn(), unpin: vi.fn() };
  card.connect(requests);
  const arrive = async (what: OfferedCard | undefined) => {
    arrivals.shift()?.(what);
    await new Promise((resolve) => setTimeout(resolve));
  };
  return {
    ...{ card, real, load, mount, requests, life },
    comes: () => arrive(offered),
    fails: () => arrive(undefined),
  };
}

function hitOn(key: string) {
  const mark = { present: true };
  const hit: Hit = {
    key,
    term: 0,
    rects: () => (mark.present ? [{} as DOMRect] : []),
    context: {} as Element,
  };
  return { hit, mark };
}

describe('a card whose script comes late', () => {
  it('loads nothing before it is needed', () => {
    const { load } = scene();
    expect(load).not.toHaveBeenCalled();
  });

  it('opens as soon as the script is there, as it was asked for', async () => {
    const { card, real, comes } = scene();
    const { hit } = hitOn('orbit');
    card.show(hit, PINNED);
    expect(card.rect()).toBeUndefined();
    await comes();
    expect(real.show.mock.calls).toEqual([[hit, PINNED]]);
    expect(card.rect()).toBe(real.rect());
  });

  it('opens at once when the script was made ready', async () => {
    const { card, real, comes, load } = scene();
    card.prepare();
    await comes();
    expect(real.show).not.toHaveBeenCalled();
    const { hit } = hitOn('orbit');
    card.show(hit, PINNED);
    expect(real.show).toHaveBeenCalledWith(hit, PINNED);
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('stays closed when it is not wanted any more', async () => {
    const { card, real, comes } = scene();
    card.show(hitOn('orbit').hit, PINNED);
    card.hide();
    await comes();
    expect(real.show).not.toHaveBeenCalled();
  });

  it('opens for the word that was asked for last, and loads once', async () => {
    const { card, real, comes, load, mount } = scene();
    card.prepare();
    card.show(hitOn('orbit').hit, PINNED);
    const { hit } = hitOn('perigee');
    card.show(hit, PINNED);
    await comes();
    expect(real.show.mock.calls).toEqual([[hit, PINNED]]);
    expect(load).toHaveBeenCalledTimes(1);
    expect(mount).toHaveBeenCalledTimes(1);
  });

  it('counts as closed when its word has gone meanwhile', async () => {
    const { card, real, comes, requests } = scene();
    const { hit, mark } = hitOn('orbit');
    card.show(hit, PINNED);
    mark.present = false;
    await comes();
    expect(real.show).not.toHaveBeenCalled();
    expect(requests.close).toHaveBeenCalled();
  });

  it('counts as closed when the script fails, and tries again the next time', async () => {
    const { card, real, comes, fails, requests, load } = scene();
    const { hit } = hitOn('orbit');
    card.show(hit, PINNED);
    await fails();
    expect(requests.close).toHaveBeenCalledTimes(1);
    card.show(hit, PINNED);
    await comes();
    expect(load).toHaveBeenCalledTimes(2);
    expect(real.show).toHaveBeenCalledTimes(1);
  });

  it('says nothing of a failure that nobody waits for', async () => {
    const { card, fails, requests } = scene();
    card.prepare();
    await fails();
    expect(requests.close).not.toHaveBeenCalled();
  });

  it('is not mounted in what has ended meanwhile', async () => {
    const { card, comes, mount, life } = scene();
    card.show(hitOn('orbit').hit, PINNED);
    life.abort();
    await comes();
    expect(mount).not.toHaveBeenCalled();
  });

  it('hands on all that is asked of the card, and by it', async () => {
    const { card, real, comes, requests } = scene();
    expect([card.back(), card.contains({} as Node)]).toEqual([false, false]);
    card.prepare();
    await comes();
    expect([card.back(), card.contains({} as Node)]).toEqual([true, true]);
    expect(real.connect).toHaveBeenCalledWith(requests);
    card.hide();
    expect(real.hide).toHaveBeenCalled();
  });
});
