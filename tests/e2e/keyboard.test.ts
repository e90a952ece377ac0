import { expect, it } from 'vitest';
import type { Surface } from '../../scripts/browser/driver.ts';
import { steps } from './steps.ts';
import { inBothBrowsers } from './under-test.ts';

/** The popup has fewer stops before its first sentence and term. */
const STOPS = 12;

inBothBrowsers('the keyboard alone', (on) => {
  const { readPage, closePopup, cardTitle, cardIsGone, inReader, readerIsGone } = steps(on);

  /** Goes on by Tab until the focus is on what a selector names. */
  const tabTo = async (popup: Surface, selector: string) => {
    for (let stop = 0; stop < STOPS; stop++) {
      await on.driver.press('Tab');
      if (await popup.run(({ document }, s) => document.activeElement?.matches(s) ?? false, selector)) return;
    }
    throw new Error(`${STOPS} times Tab did not lead to ${selector}.`);
  };

  it('leads through the popup to a sentence, and Enter shows it on the page', async () => {
    await on.driver.goto(on.page('progress-ms-21'));
    const { popup } = await readPage();
    await tabTo(popup, '.sentence-show');
    await on.driver.press('Enter');
    await on.driver.page.waitFor('the flash', () => CSS.highlights.has('glossa-flash'));
    await closePopup();
  });

  it('opens a card in the popup by focus; Enter goes into it, Escape out of it and back to the word', async (context) => {
    // Firefox closes the popup itself on Escape, whatever the popup says (docs/browser-bugs.md).
    if (on.driver.name === 'firefox') return context.skip();
    const { popup } = await readPage();
    const focused = () => popup.run(({ document }) => document.activeElement?.className);
    const card = () =>
      popup.run(({ document }) => document.querySelector('.glossa-card h2')?.textContent ?? '');
    await tabTo(popup, '.term');
    const word = await popup.run(({ document }) => document.activeElement?.textContent);
    await popup.waitFor('the card', ({ document }) => document.querySelector('.glossa-card'));
    expect(await focused()).toBe('term');
    await on.driver.press('Enter');
    await popup.waitFor('the focus', ({ document }) => document.activeElement?.matches('.glossa-card'));
    await on.driver.press('Escape');
    expect(await card()).toBe('');
    expect(await on.driver.popupIsOpen()).toBe(true);
    expect(await popup.run(({ document }) => document.activeElement?.textContent)).toBe(word);
    await closePopup();
  });

  it('goes from term to term on the page and back, into each card, and out to where it was', async () => {
    await on.driver.goto(on.page('progress-ms-21'));
    await readPage();
    await closePopup();
    await on.driver.page.run(({ document }) => document.querySelector<HTMLElement>('a[href]')?.focus());
    const before = await on.driver.page.run(({ document }) => document.activeElement?.outerHTML);
    await on.driver.command('next-term');
    const first = await cardTitle();
    await on.driver.command('next-term');
    await on.driver.inside.waitFor(
      'another card',
      ({ document, shadow }, name) => {
        const title = shadow(document.querySelector('glossa-card')).querySelector('h2');
        return title && title.textContent !== name;
      },
      first,
    );
    await on.driver.command('previous-term');
    await on.driver.inside.waitFor(
      'the first card',
      ({ document, shadow }, name) =>
        shadow(document.querySelector('glossa-card')).querySelector('h2')?.textContent === name,
      first,
    );
    const inCard = await on.driver.inside.run(({ document, shadow }) =>
      Boolean(shadow(document.querySelector('glossa-card')).activeElement),
    );
    expect(inCard).toBe(true);
    await on.driver.press('Escape');
    await cardIsGone();
    expect(await on.driver.page.run(({ document }) => document.activeElement?.outerHTML)).toBe(before);
  });

  it('opens reader mode and leaves it by the same shortcut', async () => {
    await on.driver.command('toggle-reader');
    await inReader();
    await on.driver.command('toggle-reader');
    await readerIsGone();
  });
});
