import { join } from 'node:path';
import { expect, it } from 'vitest';
import messages from '../../assets/locales/en.json' with { type: 'json' };
import { waitUntil } from '../../scripts/browser/driver.ts';
import { boxOfText } from '../../scripts/browser/page-text.ts';
import { steps } from './steps.ts';
import { inBothBrowsers, PICTURES } from './under-test.ts';

inBothBrowsers('looking up what is selected', (on) => {
  const { readPage, closePopup, restOn, cardTitle, cardIsGone, openReader, leaveReader, turnOption, sleep } =
    steps(on);

  /** Selects the first use of a word in running text; answers its middle. */
  const select = async (word: string) => {
    const box = await on.driver.page.run(boxOfText, word);
    await on.driver.page.run(({ document, window }, text) => {
      for (const paragraph of document.querySelectorAll('p, li')) {
        const walker = document.createTreeWalker(paragraph, 4);
        while (walker.nextNode()) {
          const node = walker.currentNode;
          const at = node.textContent?.indexOf(text) ?? -1;
          if (at < 0 || node.parentElement?.closest('a, button, nav, aside, footer, header')) continue;
          return window.getSelection()?.setBaseAndExtent(node, at, node, at + text.length);
        }
      }
      return undefined;
    }, word);
    return { x: box!.x + box!.width / 2, y: box!.y + box!.height / 2 };
  };
  const cardText = () =>
    on.driver.inside.waitFor(
      'the card',
      ({ document, shadow }) =>
        shadow(document.querySelector('glossa-card')).querySelector('.body')?.textContent,
    );
  const closeCard = async () => {
    await on.driver.press('Escape');
    await cardIsGone();
  };
  const readNews = async (slug: string) => {
    await on.driver.goto(on.page(slug));
    await readPage();
    await closePopup();
  };

  it('opens a card for a word that was never marked, by the shortcut', async () => {
    await readNews('progress-ms-21');
    await select('vehicle');
    await on.driver.command('look-up');
    expect(await cardTitle()).toBe('vehicle');
    expect(await cardText()).toContain(messages.card_source_dictionary);
    await on.driver.screenshot(join(PICTURES, `${on.driver.name}-look-up.png`));
    await closeCard();
  });

  it('knows inflected forms', async () => {
    await select('lost');
    await on.driver.command('look-up');
    expect(await cardText()).toContain(messages.card_source_dictionary);
    await closeCard();
  });

  it('opens the card by the context menu, too', async () => {
    const at = await select('successor');
    await on.driver.chooseMenuItem('look-up', at);
    expect(await cardTitle()).toBe('successor');
    await closeCard();
  });

  it('says that nothing is known of a word, and offers Wikipedia', async () => {
    await select('MS-21');
    await on.driver.command('look-up');
    await cardTitle();
    expect(await cardText()).toContain(messages.online_look_up);
    await closeCard();
  });

  it('says by its button that nothing is selected, and does not look into form fields', async () => {
    await on.driver.page.run(({ window }) => window.getSelection()?.removeAllRanges());
    await on.driver.command('look-up');
    await waitUntil('the mark', async () => (await on.driver.badge()) === '!');
    await readNews('progress-ms-21');
    await waitUntil('the mark to go', async () => (await on.driver.badge()) === '');
    await on.driver.page.run(({ document }) => {
      const field = document.querySelector<HTMLTextAreaElement>('textarea, input');
      if (!field) throw new Error('no field');
      field.value = 'coolant';
      field.focus();
      field.select();
    });
    await on.driver.command('look-up');
    await waitUntil('the mark', async () => (await on.driver.badge()) === '!');
    await cardIsGone();
  });

  it('looks up by double click only when that is switched on', async () => {
    await readNews('progress-ms-21');
    const at = await select('vehicle');
    await on.driver.doubleClick(at.x, at.y);
    await sleep(800);
    await cardIsGone();
    await turnOption(messages.options_double_click, true);
    const again = await select('vehicle');
    await on.driver.doubleClick(again.x, again.y);
    expect(await cardTitle()).toBe('vehicle');
    await closeCard();
  });

  it('works in reader mode', async () => {
    await openReader();
    await on.driver.inside.run(({ document, shadow, window }) => {
      const root = shadow(document.querySelector('glossa-reader'));
      for (const paragraph of root.querySelectorAll('[data-block]')) {
        const walker = document.createTreeWalker(paragraph, 4);
        while (walker.nextNode()) {
          const node = walker.currentNode;
          const start = node.textContent?.indexOf('vehicle') ?? -1;
          if (start < 0) continue;
          const selection =
            (root as unknown as { getSelection?(): Selection | null }).getSelection?.() ??
            window.getSelection();
          return selection?.setBaseAndExtent(node, start, node, start + 7);
        }
      }
      throw new Error('no such word');
    });
    await on.driver.command('look-up');
    await on.driver.inside.waitFor(
      'the card',
      ({ document, shadow }) =>
        shadow(document.querySelector('glossa-reader')).querySelector('.glossa-card h2')?.textContent ===
        'vehicle',
    );
    await on.driver.press('Escape');
    await leaveReader();
  });

  it('knows in a German article what it says itself and the reader’s own glossary, and is silent otherwise', async () => {
    const options = await on.driver.openExtensionPage('options.html');
    await options.waitFor('the form', ({ document }) => document.querySelector('.own-add'));
    await options.run(({ document }) => {
      const form = document.querySelector<HTMLFormElement>('.own-add');
      const set = (name: string, value: string) => {
        const field = form?.querySelector<HTMLInputElement>(`[name=${name}]`);
        if (field) field.value = value;
      };
      set('term', 'Kämmerin');
      set('definition', 'Sie verwaltet das Geld einer Stadt.');
      form?.querySelector('button')?.click();
    });
    await options.waitFor('the glossary', ({ document }) => document.querySelector('.own-name'));
    await on.driver.closeExtensionPage();
    await on.driver.goto(on.page('news-german'));
    const { report } = await readPage();
    await closePopup();
    const meanings = new Map(report.glossary.map(({ term, meaning }) => [term, meaning]));
    expect([...meanings.keys()].sort()).toEqual(['Bund Küste', 'KVG', 'Kämmerin']);
    expect(meanings.get('Bund Küste')).toContain('ein Verein von Vogelkundlern');
    await expect.poll(steps(on).marks).toBe(3);
    await restOn('Kommunalen Verkehrsgesellschaft');
    expect(await cardTitle()).toBe('KVG');
    await closeCard();
    await restOn('Bund Küste');
    expect(await cardText()).toContain('ein Verein von Vogelkundlern');
    await closeCard();
    await select('Kämmerin');
    await on.driver.command('look-up');
    expect(await cardText()).toContain('Sie verwaltet das Geld einer Stadt.');
    await closeCard();
    // A word of English, too, and of the dictionary.
    await select('Bus');
    await on.driver.command('look-up');
    expect(await cardText()).toContain(messages.card_nothing.split('$')[0]);
    await closeCard();
  });
});
