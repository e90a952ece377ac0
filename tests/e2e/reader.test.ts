import { expect, it } from 'vitest';
import { readerRoot } from './reader-root.ts';
import { steps } from './steps.ts';
import { inBothBrowsers } from './under-test.ts';

inBothBrowsers('reader mode', (on) => {
  const { readPage, closePopup, openReader, leaveReader, inReader, readerIsGone, sleep } = steps(on);
  const { click } = readerRoot(on);

  /** The first paragraph below the reader's bar. */
  const paragraphInReader = () =>
    on.driver.inside.run(({ document, shadow, window }) => {
      const root = shadow(document.querySelector('glossa-reader'));
      const below = [...root.querySelectorAll('.content p')].find(
        (p) => p.getBoundingClientRect().bottom > 90 && p.getBoundingClientRect().top < window.innerHeight,
      );
      return below?.textContent?.slice(0, 40) ?? '';
    });

  it('opens at the paragraph that is on screen, and leaves at the one that was read last', async () => {
    await on.driver.goto(on.page('progress-ms-21'));
    await readPage();
    await closePopup();
    const onScreen = await on.driver.page.run(({ document, window }) => {
      const paragraphs = [...document.querySelectorAll('article p')].filter(
        (p) => p.textContent!.length > 120,
      );
      const middle = paragraphs[Math.floor(paragraphs.length / 2)]!;
      window.scrollTo({ top: middle.getBoundingClientRect().top + window.scrollY - 80, behavior: 'instant' });
      return middle.textContent!.trim().slice(0, 40);
    });
    await openReader();
    await sleep(300);
    expect(await paragraphInReader()).toBe(onScreen);
    await on.driver.inside.run(({ document, shadow }) => {
      const room = shadow(document.querySelector('glossa-reader')).querySelector('.room');
      room?.scrollBy({ top: 900, behavior: 'instant' });
    });
    await sleep(200);
    const last = await paragraphInReader();
    expect(last).not.toBe(onScreen);
    await leaveReader();
    const top = await on.driver.page.run(({ document }, text) => {
      const paragraph = [...document.querySelectorAll('article p')].find((p) =>
        p.textContent!.trim().startsWith(text),
      );
      return paragraph?.getBoundingClientRect().top ?? -1;
    }, last);
    expect(top).toBeGreaterThan(-200);
    expect(top).toBeLessThan(500);
  });

  it('stays on top of a dialog that the page opens', async () => {
    await openReader();
    await on.driver.page.run(({ document }) => {
      const dialog = document.createElement('dialog');
      dialog.id = 'subscribe';
      dialog.textContent = 'Subscribe now!';
      document.body.append(dialog);
      dialog.showModal();
    });
    await sleep(300);
    const onTop = await on.driver.page.run(
      ({ document, window }) =>
        document.elementFromPoint(window.innerWidth / 2, window.innerHeight / 2)?.localName,
    );
    expect(onTop).toBe('glossa-reader');
    await leaveReader();
    await on.driver.page.run(({ document }) => document.querySelector('#subscribe')?.remove());
  });

  it('comes back once when the page removes it, and then gives in', async () => {
    await openReader();
    const remove = () =>
      on.driver.page.run(({ document }) => document.querySelector('glossa-reader')?.remove());
    await remove();
    await inReader();
    await remove();
    await readerIsGone();
    await openReader();
    await leaveReader();
  });

  it('follows what is set in the options meanwhile', async () => {
    await openReader();
    const options = await on.driver.openExtensionPage('options.html');
    await options.waitFor('the options', ({ document }) => {
      const sepia = [...document.querySelectorAll('input')].find((i) => i.value === 'sepia');
      sepia?.click();
      return sepia;
    });
    await sleep(300);
    await on.driver.closeExtensionPage();
    await on.driver.inside.waitFor(
      'the theme',
      ({ document, shadow }) =>
        shadow(document.querySelector('glossa-reader')).querySelector<HTMLElement>('.room')?.dataset.theme ===
        'sepia',
    );
    await leaveReader();
  });

  it('shows what was left out where it stood, folded, only while asked to', async () => {
    /** Presses the button; answers each place with its lines, and how far the reader has come. */
    const pressLeftOut = () =>
      on.driver.inside.run(({ document, shadow }) => {
        const root = shadow(document.querySelector('glossa-reader'));
        root.querySelector<HTMLElement>('.bar [title="Show what was left out"]')?.click();
        return [...root.querySelectorAll('.left-out')].map((place) => ({
          before: place.previousElementSibling?.textContent?.trim().slice(0, 18),
          lines: [...place.children].map((line) => line.textContent),
        }));
      });
    await openReader();
    const places = await pressLeftOut();
    expect(places).toContainEqual({
      before: 'Soyuz and Progress',
      lines: ['Left out: advertising · 12 words'],
    });
    await on.driver.inside.run(({ document, shadow }) => {
      const root = shadow(document.querySelector('glossa-reader'));
      for (const summary of root.querySelectorAll<HTMLElement>('.left-out summary')) summary.click();
    });
    const text = await on.driver.inside.waitFor('the text', ({ document, shadow }) => {
      const root = shadow(document.querySelector('glossa-reader'));
      const all = [...root.querySelectorAll('.left-out')].map((place) => place.textContent).join();
      return all.includes('Skylark pocket atlas') && all;
    });
    expect(text).toContain('cookies');
    expect(await pressLeftOut()).toEqual([]);
    await leaveReader();
  });

  it('copies nothing that was left out together with the article', async () => {
    await openReader();
    const selectable = await on.driver.inside.run(({ document, shadow, window }) => {
      const root = shadow(document.querySelector('glossa-reader'));
      root.querySelector<HTMLElement>('.bar [title="Show what was left out"]')?.click();
      const places = [...root.querySelectorAll('.left-out')];
      return places.map((place) => window.getComputedStyle(place).userSelect);
    });
    expect(new Set(selectable)).toEqual(new Set(['none']));
    await leaveReader();
  });

  it('opens and closes from the context menu of the page', async () => {
    await on.driver.chooseMenuItem('reader');
    await inReader();
    await leaveReader();
  });

  it('closes nothing for a key that the page made', async () => {
    await openReader();
    await click('[data-term][role]');
    const card = () =>
      on.driver.inside.run(({ document, shadow }) =>
        Boolean(shadow(document.querySelector('glossa-reader')).querySelector('.glossa-card')),
      );
    expect(await card()).toBe(true);
    await on.driver.page.run(({ window }) =>
      window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })),
    );
    expect(await card()).toBe(true);
    await on.driver.press('Escape');
    expect(await card()).toBe(false);
    await leaveReader();
  });
});
