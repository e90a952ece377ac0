import { join } from 'node:path';
import { expect, it } from 'vitest';
import { waitUntil } from '../../scripts/browser/driver.ts';
import { boxOfText } from '../../scripts/browser/page-text.ts';
import { readReport } from '../../scripts/browser/report.ts';
import { inBothBrowsers, PICTURES } from './under-test.ts';

inBothBrowsers('reading the sample article', (on) => {
  const openPopup = async () => {
    const popup = await on.driver.clickToolbarButton();
    return { popup, report: await readReport(popup) };
  };
  const closePopup = async () => {
    if (await on.driver.popupIsOpen()) await on.driver.closePopup();
  };
  const cardText = () =>
    on.driver.inside.waitFor(
      'the card',
      ({ document, shadow }) =>
        shadow(document.querySelector('glossa-card')).querySelector('.glossa-card')?.textContent,
    );
  const cardIsGone = () =>
    on.driver.inside.waitFor('the card to close', ({ document, shadow }) => {
      const host = document.querySelector('glossa-card');
      return !host || !shadow(host).querySelector('.glossa-card');
    });
  const scrollTop = () => on.driver.page.run(({ window }) => Math.round(window.scrollY));

  /** A smooth scroll under way would move what is measured next. */
  const scrollingEnds = () => {
    let last = -1;
    return waitUntil('the end of scrolling', async () => {
      const now = await scrollTop();
      const still = now === last;
      last = now;
      return still;
    });
  };

  it('shows a report in the popup after a click on the toolbar button', async () => {
    await on.driver.goto(on.page('progress-ms-21'));
    const { report } = await openPopup();
    await on.driver.screenshot(join(PICTURES, `${on.driver.name}-popup.png`));
    expect(report.title).toBe('Second Russian spacecraft in two months leaks coolant at the space station');
    expect(report.summary.length).toBeGreaterThanOrEqual(3);
    expect(report.tags).toEqual(
      expect.arrayContaining([
        'International Space Station',
        'Roscosmos',
        // the publisher's "Progress-82", by the name the article gives it first
        'Progress MS-21',
      ]),
    );
    const terms = report.glossary.map((g) => g.term);
    for (const term of ['Roscosmos', 'NASA', 'TASS', 'micrometeorite', 'coolant', 'low Earth orbit']) {
      expect(
        terms.map((t) => t.toLowerCase()),
        term,
      ).toContain(term.toLowerCase());
    }
    for (const ordinary of ['station', 'leak']) expect(terms).not.toContain(ordinary);
    for (const { term, meaning, source } of report.glossary) {
      expect(meaning.length, term).toBeGreaterThan(8);
      expect(source, term).not.toBe('');
    }
    await closePopup();
  });

  it('jumps to a sentence of the summary', async () => {
    await on.driver.page.run(({ window }) => window.scrollTo({ top: 0, behavior: 'instant' }));
    const { popup, report } = await openPopup();
    await popup.run(
      ({ document }, index) => document.querySelectorAll<HTMLElement>('.sentence-show')[index]?.click(),
      report.summary.length - 1,
    );
    await on.driver.page.waitFor('the flash', () => CSS.highlights.has('glossa-flash'));
    await on.driver.page.waitFor('the jump', ({ window }) => window.scrollY > 50);
    await scrollingEnds();
    await closePopup();
  });

  it('marks terms without a node of its own', async () => {
    const marked = await on.driver.page.waitFor('marks', () => CSS.highlights.get('glossa-term')?.size);
    expect(marked).toBeGreaterThan(5);
  });

  it('opens a card over a term that the pointer rests on, and closes it on Escape', async () => {
    const box = await on.driver.page.run(boxOfText, 'Roscosmos');
    expect(box).not.toBeNull();
    await on.driver.moveMouse(20, 20);
    await on.driver.moveMouse(box!.x + box!.width / 2, box!.y + box!.height / 2);
    const text = await cardText();
    expect(text).toContain('Roscosmos');
    expect(text).toMatch(/Russia/);
    await on.driver.screenshot(join(PICTURES, `${on.driver.name}-card.png`));
    await on.driver.press('Escape');
    await cardIsGone();
  });

  it('does not open a card over an ordinary word', async () => {
    const box = await on.driver.page.run(boxOfText, ' leak');
    await on.driver.moveMouse(20, 20);
    await on.driver.moveMouse(box!.x + box!.width / 2, box!.y + box!.height / 2);
    await new Promise((resolve) => setTimeout(resolve, 900));
    await cardIsGone();
  });

  it('opens reader mode from the popup, leaves it on Escape, and gives the page back as it was', async () => {
    await on.driver.page.run(({ window }) => window.scrollTo({ top: 700, behavior: 'instant' }));
    const before = await scrollTop();
    const { popup } = await openPopup();
    await popup.run(({ document }) => document.querySelector<HTMLElement>('.foot .primary')?.click());
    const heading = await on.driver.inside.waitFor(
      'reader mode',
      ({ document, shadow }) =>
        shadow(document.querySelector('glossa-reader')).querySelector('h1')?.textContent,
    );
    expect(heading).toContain('Second Russian spacecraft');
    await closePopup();
    await on.driver.screenshot(join(PICTURES, `${on.driver.name}-reader.png`));
    await on.driver.press('Escape');
    await on.driver.page.waitFor('the page', ({ document }) => !document.querySelector('glossa-reader'));
    expect(await scrollTop()).toBe(before);
  });

  it('keeps settings over a restart of the browser, and shows them in the options', async () => {
    const options = await on.driver.openExtensionPage('options.html');
    await options.waitFor('the options', ({ document }) => document.querySelector('input[type=range]'));
    await options.run(({ document }) => {
      const sepia = [...document.querySelectorAll('input')].find((i) => i.value === 'sepia');
      sepia?.click();
    });
    await options.waitFor('the choice', ({ document }) =>
      [...document.querySelectorAll('input')].some((i) => i.value === 'sepia' && i.checked),
    );
    await new Promise((resolve) => setTimeout(resolve, 500));
    await on.driver.closeExtensionPage();
    await on.restart();
    const again = await on.driver.openExtensionPage('options.html');
    await again.waitFor('the choice of before', ({ document }) =>
      [...document.querySelectorAll('input')].some((i) => i.value === 'sepia' && i.checked),
    );
    await on.driver.closeExtensionPage();
  });
});
