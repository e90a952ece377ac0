import { expect, it } from 'vitest';
import { THEMES } from '../../core/settings.ts';
import { boxOfText } from '../../scripts/browser/page-text.ts';
import { readReport } from '../../scripts/browser/report.ts';
import { violations } from './axe.ts';
import { readerRoot } from './reader-root.ts';
import { steps } from './steps.ts';
import { inBothBrowsers } from './under-test.ts';

inBothBrowsers('accessibility', (on) => {
  const { openReader, leaveReader, sleep } = steps(on);
  const { click } = readerRoot(on);
  for (const scheme of ['light', 'dark'] as const) {
    it(`of the popup, ${scheme}`, async () => {
      await on.driver.goto(on.page('progress-ms-21'));
      const popup = await on.driver.clickToolbarButton();
      await readReport(popup);
      await on.driver.setColorScheme(scheme);
      await popup.run(({ document }) => {
        for (const door of document.querySelectorAll<HTMLElement>('.sentence .icon-button, .tags .tag'))
          door.click();
      });
      expect(await violations(popup)).toEqual([]);
      await on.driver.closePopup();
    });

    it(`of the card, ${scheme}`, async () => {
      await on.driver.setColorScheme(scheme);
      const box = await on.driver.page.run(boxOfText, 'Roscosmos');
      await on.driver.moveMouse(20, 20);
      await on.driver.moveMouse(box!.x + box!.width / 2, box!.y + box!.height / 2);
      await on.driver.inside.waitFor('the card', ({ document, shadow }) =>
        shadow(document.querySelector('glossa-card')).querySelector('.glossa-card'),
      );
      expect(await violations(on.driver.inside, 'glossa-card')).toEqual([]);
      await on.driver.press('Escape');
    });

    it(`of reader mode, ${scheme}`, async () => {
      const popup = await on.driver.clickToolbarButton();
      await readReport(popup);
      await popup.run(({ document }) => document.querySelector<HTMLElement>('.foot .primary')?.click());
      await on.driver.inside.waitFor('reader mode', ({ document, shadow }) =>
        shadow(document.querySelector('glossa-reader')).querySelector('h1'),
      );
      if (await on.driver.popupIsOpen()) await on.driver.closePopup();
      await on.driver.setColorScheme(scheme);
      await on.driver.inside.run(({ document, shadow }) => {
        const root = shadow(document.querySelector('glossa-reader'));
        for (const tool of root.querySelectorAll<HTMLElement>('.bar [aria-pressed="false"]')) tool.click();
        for (const details of root.querySelectorAll<HTMLDetailsElement>('.left-out details'))
          details.open = true;
      });
      expect(await violations(on.driver.inside, 'glossa-reader')).toEqual([]);
      await on.driver.inside.run(({ document, shadow }) => {
        const root = shadow(document.querySelector('glossa-reader'));
        for (const tool of root.querySelectorAll<HTMLElement>('.bar [aria-pressed="true"]')) tool.click();
      });
      await on.driver.press('Escape');
    });

    it(`of every kind of content in reader mode, and of a picture alone, ${scheme}`, async () => {
      await on.driver.goto(on.page('all-content'));
      await openReader();
      await on.driver.setColorScheme(scheme);
      const show = (selector: string) =>
        on.driver.inside.waitFor(
          selector,
          ({ document, shadow }, wanted) => {
            const found = shadow(document.querySelector('glossa-reader')).querySelector<HTMLElement>(wanted);
            found?.scrollIntoView({ behavior: 'instant' });
            return found !== null;
          },
          selector,
        );
      await show('.note-back');
      await show('pre');
      await show('[data-token]');
      expect(await violations(on.driver.inside, 'glossa-reader')).toEqual([]);
      await show('.enlarge');
      await click('.enlarge');
      await show('.lightbox');
      expect(await violations(on.driver.inside, 'glossa-reader')).toEqual([]);
      await on.driver.press('Escape');
      await leaveReader();
    });

    it(`of reader mode in every theme, with all that can be set, ${scheme}`, async () => {
      await openReader();
      await on.driver.setColorScheme(scheme);
      await on.driver.inside.waitFor('the panel', ({ document, shadow }) => {
        const root = shadow(document.querySelector('glossa-reader'));
        if (!root.querySelector('#type')) root.querySelector<HTMLElement>('[aria-controls="type"]')?.click();
        for (const details of root.querySelectorAll<HTMLDetailsElement>('#type details')) details.open = true;
        return root.querySelector('#type details');
      });
      for (const theme of THEMES) {
        await on.driver.inside.run(({ document, shadow }, value) => {
          const root = shadow(document.querySelector('glossa-reader'));
          root.querySelector<HTMLElement>(`#type input[value="${value}"]`)?.click();
        }, theme);
        expect(await violations(on.driver.inside, 'glossa-reader'), theme).toEqual([]);
      }
      await on.driver.inside.run(({ document, shadow }) => {
        const root = shadow(document.querySelector('glossa-reader'));
        root.querySelector<HTMLElement>('#type input[value="auto"]')?.click();
      });
      await sleep(600);
      await on.driver.press('Escape');
      await leaveReader();
    });

    it(`of the options, ${scheme}`, async () => {
      const options = await on.driver.openExtensionPage('options.html');
      await options.waitFor('the options', ({ document }) => document.querySelector('input'));
      await on.driver.setColorScheme(scheme);
      expect(await violations(options)).toEqual([]);
      await on.driver.closeExtensionPage();
    });
  }
});
