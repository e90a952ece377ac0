import { expect, it } from 'vitest';
import { boxOfFirstMark } from '../../scripts/browser/page-text.ts';
import { steps } from './steps.ts';
import { inBothBrowsers } from './under-test.ts';

inBothBrowsers('marks and cards wherever the text stands', (on) => {
  const { readPage, closePopup, cardTitle, cardIsGone, marks } = steps(on);

  /** Reads the page, rests on its first mark, and answers whether the card that opens can be pressed. */
  const restOnFirst = async () => {
    await readPage();
    await closePopup();
    await expect.poll(marks).toBeGreaterThan(0);
    await on.driver.page.run(() => {
      const [first] = CSS.highlights.get('glossa-term') ?? [];
      if (first instanceof Range) first.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    });
    const box = await on.driver.page.run(boxOfFirstMark);
    if (!box) throw new Error('no mark');
    await on.driver.moveMouse(5, 5);
    await on.driver.moveMouse(box.x + box.width / 2, box.y + box.height / 2);
    await cardTitle();
    return on.driver.inside.waitFor('its place', ({ document, shadow }) => {
      const host = document.querySelector('glossa-card');
      const card = shadow(host).querySelector<HTMLElement>('.glossa-card');
      if (card?.dataset.placed !== '') return undefined;
      const { left, top } = card.getBoundingClientRect();
      return { pressable: document.elementFromPoint(left + 20, top + 20) === host };
    });
  };
  const close = async () => {
    await on.driver.press('Escape');
    await cardIsGone();
  };

  it('are in open shadow roots', async () => {
    await on.driver.goto(on.page('progress-ms-21'));
    await on.driver.page.run(({ document }) => {
      const host = document.createElement('story-text');
      host.attachShadow({ mode: 'open' }).append(...document.body.children);
      document.body.append(host);
    });
    expect(await restOnFirst()).toEqual({ pressable: true });
    await close();
  });

  it('are in a modal dialog, which an Escape for the card does not close', async () => {
    await on.driver.goto(on.page('progress-ms-21'));
    await on.driver.page.run(({ document }) => {
      const dialog = document.createElement('dialog');
      dialog.append(...document.body.children);
      document.body.append(dialog);
      dialog.showModal();
    });
    expect(await restOnFirst()).toEqual({ pressable: true });
    await close();
    expect(await on.driver.page.run(({ document }) => document.querySelector('dialog')?.open)).toBe(true);
  });

  it('are in a text file', async () => {
    await on.driver.goto(new URL('source.txt', on.page('text-file')).href);
    expect(await restOnFirst()).toEqual({ pressable: true });
    await close();
  });
});
