import { join } from 'node:path';
import { expect, it } from 'vitest';
import messages from '../../assets/locales/en.json' with { type: 'json' };
import { waitUntil } from '../../scripts/browser/driver.ts';
import { readReport } from '../../scripts/browser/report.ts';
import { inBothBrowsers, PICTURES } from './under-test.ts';

inBothBrowsers('pages that are no article', (on) => {
  const failure = async () => {
    const popup = await on.driver.clickToolbarButton();
    const said = await popup.waitFor('a message', ({ document }) => {
      const main = document.querySelector('main[data-status=failed]');
      return (
        main && {
          title: main.querySelector('h1')?.textContent,
          help: main.querySelector('h1 + p')?.textContent,
        }
      );
    });
    return said;
  };

  it('says so on a page of the browser', async () => {
    await on.driver.goto(on.driver.name === 'chromium' ? 'chrome://version' : 'about:support');
    expect(await failure()).toEqual({
      title: messages.error_restricted,
      help: messages.error_restricted_help,
    });
    await on.driver.screenshot(join(PICTURES, `${on.driver.name}-restricted.png`));
  });

  it('says so on an empty page, and offers another try', async () => {
    await on.driver.goto(on.page('empty'));
    expect(await failure()).toEqual({ title: messages.error_empty, help: messages.error_empty_help });
  });

  it('says by its button that a shortcut found nothing to read there', async () => {
    await on.driver.goto(on.page('empty'));
    await failure();
    if (await on.driver.popupIsOpen()) await on.driver.closePopup();
    expect(await on.driver.badge()).toBe('');
    await on.driver.command('toggle-reader');
    await waitUntil('the mark', async () => (await on.driver.badge()) === '!');
    await on.driver.goto(on.page('recipe'));
    await waitUntil('the mark to go', async () => (await on.driver.badge()) === '');
  });

  it('shows what it found on a front page, with a word of doubt', async () => {
    await on.driver.goto(on.page('front-page'));
    const popup = await on.driver.clickToolbarButton();
    await readReport(popup);
    const notes = await popup.run(({ document }) =>
      [...document.querySelectorAll('.note')].map((n) => n.textContent),
    );
    expect(notes).toContain(messages.note_looksLikeListing);
  });

  it('reads a German page, and says what it has no dictionary for', async () => {
    await on.driver.goto(on.page('news-german'));
    const popup = await on.driver.clickToolbarButton();
    const report = await readReport(popup);
    expect(report.summary.length).toBeGreaterThan(1);
    const notes = await popup.run(({ document }) =>
      [...document.querySelectorAll('.note')].map((n) => n.textContent),
    );
    expect(notes).toContain(messages.note_languageUnsupported);
  });

  it('reads right-to-left text in its own direction', async () => {
    await on.driver.goto(on.page('article-arabic'));
    const popup = await on.driver.clickToolbarButton();
    await readReport(popup);
    const direction = await popup.run(({ document, window }) => {
      const title = document.querySelector('h1');
      return title && window.getComputedStyle(title).direction;
    });
    expect(direction).toBe('rtl');
  });
});
