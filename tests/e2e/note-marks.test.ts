import { expect, it } from 'vitest';
import { steps } from './steps.ts';
import { inBothBrowsers } from './under-test.ts';

inBothBrowsers('sentences with the marks of notes in them', (on) => {
  const { readPage, closePopup, openReader, leaveReader } = steps(on);

  const SAID =
    'More about her is known than about any other keeper of this coast, because she wrote everything down.';
  /** As the page shows it, its two marks among the words. */
  const SHOWN = SAID.replace('coast,', 'coast,2, 3');

  it('are summed up without them, and led to on the page with them', async () => {
    await on.driver.goto(on.page('note-marks'));
    const { popup, report } = await readPage();
    expect(report.summary).toContain(SAID);
    expect(report.summary.join(' ')).toContain('the last keeper. More about');
    await popup.run(
      ({ document }, index) => document.querySelectorAll<HTMLElement>('.sentence-show')[index]?.click(),
      report.summary.indexOf(SAID),
    );
    const flashed = await on.driver.page.waitFor('the flash', () =>
      [...(CSS.highlights.get('glossa-flash') ?? [])].map(String).join(),
    );
    expect(flashed.replace(/\s+/g, ' ')).toBe(SHOWN);
    await closePopup();
  });

  it('are lit whole when skimming', async () => {
    const { popup } = await readPage();
    const toggle = () =>
      popup.run(({ document }) => document.querySelector<HTMLElement>('.switch input')?.click());
    await toggle();
    await on.driver.page.waitFor(
      'the sentence among the key sentences',
      (_world, wanted) => [...(CSS.highlights.get('glossa-skim') ?? [])].map(String).includes(wanted),
      SHOWN,
    );
    await toggle();
    await on.driver.page.waitFor('the plain page', () => !CSS.highlights.has('glossa-skim'));
    await closePopup();
  });

  it('are led to in the reader, which keeps the marks as links to their notes', async () => {
    await openReader();
    const marks = await on.driver.inside.waitFor('the marks', ({ document, shadow }) => {
      const root = shadow(document.querySelector('glossa-reader'));
      const found = [...root.querySelectorAll('[role="doc-noteref"]')].map((mark) => mark.textContent);
      return found.length > 0 && found.join(' ');
    });
    expect(marks).toBe('1 2 3 [4] 5 1 3');
    await on.driver.inside.run(({ document, shadow }, sentence) => {
      const root = shadow(document.querySelector('glossa-reader'));
      for (const button of root.querySelectorAll<HTMLElement>('.overview .sentence')) {
        if (button.textContent === sentence) button.click();
      }
    }, SAID);
    await on.driver.inside.waitFor('the flash', ({ document, shadow }) =>
      shadow(document.querySelector('glossa-reader')).querySelector('.flash, .lit'),
    );
    await leaveReader();
  });
});
