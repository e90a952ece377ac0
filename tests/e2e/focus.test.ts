import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { violations } from './axe.ts';
import { readerRoot } from './reader-root.ts';
import { steps } from './steps.ts';
import { inBothBrowsers, PICTURES } from './under-test.ts';

inBothBrowsers('line focus', (on) => {
  const { openReader, leaveReader, sleep } = steps(on);
  const { click } = readerRoot(on);

  /** Opens the panel, chooses there by label, and closes it. */
  const choose = async (label: string) => {
    await click('.focus-tool');
    await on.driver.inside.waitFor(
      label,
      ({ document, shadow }, wanted) => {
        const labels = shadow(document.querySelector('glossa-reader')).querySelectorAll('#focus label');
        const found = [...labels].find((l) => l.textContent === wanted);
        found?.querySelector('input')?.click();
        return found !== undefined;
      },
      label,
    );
    await sleep(100);
    await on.driver.press('Escape');
    await sleep(250);
  };

  /** The lines of the paragraphs that lie within the lit band; their number, and the first one's height in the window. */
  const lit = () =>
    on.driver.inside.run(({ document, shadow }) => {
      const root = shadow(document.querySelector('glossa-reader'));
      const band = root.querySelector('.focus-band:not([hidden])')?.getBoundingClientRect();
      if (!band) return undefined;
      const tops = [...root.querySelectorAll('.content p')].flatMap((p) => {
        const range = document.createRange();
        range.selectNodeContents(p);
        return [...range.getClientRects()].map(({ top, bottom }) => ({ top, bottom }));
      });
      const inside = tops.filter(({ top, bottom }) => top >= band.top - 1 && bottom <= band.bottom + 1);
      const lines = new Set(inside.map(({ top }) => Math.round(top / 8)));
      return { lines: lines.size, top: Math.round(band.top), bottom: Math.round(band.bottom) };
    });
  const text = () =>
    on.driver.inside.run(
      ({ document, shadow }) =>
        shadow(document.querySelector('glossa-reader')).querySelector('.content')?.textContent ?? '',
    );

  it('lights so many lines and follows pointer and arrow keys, and the text stays as it is', async () => {
    await on.driver.goto(on.page('progress-ms-21'));
    await openReader();
    const before = await text();
    await on.driver.inside.run(({ document, shadow }) => {
      const room = shadow(document.querySelector('glossa-reader')).querySelector('.room');
      room?.scrollTo({ top: 1200, behavior: 'instant' });
    });
    await choose('1 line');
    // Beside the text: over a term a card would open, and take the Escape that is for the panel.
    await on.driver.moveMouse(950, 300);
    await on.driver.moveMouse(950, 305);
    await sleep(400);
    const one = await lit();
    expect(one?.lines).toBe(1);
    expect(one!.top).toBeLessThan(345);
    expect(one!.bottom).toBeGreaterThan(265);
    await on.driver.press('ArrowDown');
    await sleep(300);
    const next = await lit();
    expect(next?.lines).toBe(1);
    expect(next!.top).toBeGreaterThan(one!.top + 10);
    await choose('3 lines');
    expect((await lit())?.lines).toBeGreaterThan(1);
    await on.driver.screenshot(resolve(PICTURES, `focus-three-${on.driver.name}.png`));
    await choose('A paragraph');
    await on.driver.screenshot(resolve(PICTURES, `focus-paragraph-${on.driver.name}.png`));
    await choose('A ruler');
    await on.driver.screenshot(resolve(PICTURES, `focus-ruler-${on.driver.name}.png`));
    expect(await text()).toBe(before);
    await choose('Everything');
    expect(await lit()).toBeUndefined();
    await leaveReader();
  });

  it('makes the beginnings of words bold, and the text stays the same', async () => {
    await openReader();
    const before = await text();
    await choose('Bold beginnings of words');
    const bold = () =>
      on.driver.inside.run(
        ({ document, shadow }) =>
          shadow(document.querySelector('glossa-reader')).querySelectorAll('[data-start]').length,
      );
    expect(await bold()).toBeGreaterThan(100);
    expect(await text()).toBe(before);
    await on.driver.screenshot(resolve(PICTURES, `bold-${on.driver.name}.png`));
    await choose('Bold beginnings of words');
    expect(await bold()).toBe(0);
    expect(await text()).toBe(before);
    await leaveReader();
  });

  it('has nothing that axe objects to', async () => {
    await openReader();
    await choose('3 lines');
    await click('.focus-tool');
    await sleep(300);
    await on.driver.screenshot(resolve(PICTURES, 'focus-panel.png'));
    expect(await violations(on.driver.inside, 'glossa-reader')).toEqual([]);
    await on.driver.press('Escape');
    await choose('Everything');
    await leaveReader();
  });
});
