import { expect, it } from 'vitest';
import type { Surface } from '../../scripts/browser/driver.ts';
import { steps } from './steps.ts';
import { inBothBrowsers } from './under-test.ts';

inBothBrowsers('what a reader does with the summary', (on) => {
  const { readPage, closePopup, openReader, leaveReader } = steps(on);

  const choose = (popup: Surface, length: string) =>
    popup.run(({ document }, value) => {
      const select = document.querySelector<HTMLSelectElement>('.part-head select');
      const view = document.defaultView;
      if (!select || !view) throw new Error('There is no choice of length.');
      select.selectedIndex = [...select.options].findIndex((o) => o.value === value);
      select.dispatchEvent(new view.Event('change', { bubbles: true }));
    }, length);
  const sentences = (popup: Surface) =>
    popup.run(({ document }) =>
      [...document.querySelectorAll('.sentence > p:first-of-type')].map((p) => p.textContent ?? ''),
    );
  /** The way there by Tab is long; its first step brings the keyboard into the popup. */
  const focus = async (popup: Surface, selector: string) => {
    await on.driver.press('Tab');
    await popup.run(({ document }, s) => document.querySelector<HTMLElement>(s)?.focus(), selector);
  };
  const keySentencesOnPage = () => on.driver.page.run(() => CSS.highlights.get('glossa-skim')?.size ?? 0);
  const keySentencesInReader = () =>
    on.driver.inside.run(
      ({ document, shadow }) =>
        shadow(document.querySelector('glossa-reader')).querySelectorAll('.skim [data-key]').length,
    );

  it('chooses its length: a shorter one is inside a longer one, and the choice is remembered', async () => {
    await on.driver.goto(on.page('progress-ms-21'));
    const { popup } = await readPage();
    let shorter: string[] = [];
    for (const [length, atLeast] of [
      ['one', 1],
      ['short', 3],
      ['medium', 5],
      ['long', 9],
    ] as const) {
      await choose(popup, length);
      await popup.waitFor(
        `the summary: ${length}`,
        ({ document }, n) => document.querySelectorAll('.sentence').length >= n,
        atLeast,
      );
      const shown = await sentences(popup);
      expect(shown).toEqual(expect.arrayContaining(shorter));
      shorter = shown;
    }
    await choose(popup, 'one');
    await popup.waitFor(
      'one sentence',
      ({ document }) => document.querySelectorAll('.sentence').length === 1,
    );
    await new Promise((resolve) => setTimeout(resolve, 300));
    await closePopup();
    const again = await readPage();
    expect(again.report.summary).toHaveLength(1);
    await closePopup();
  });

  it('has key points by section, to the end, each heading of which leads to its place', async () => {
    const { popup } = await readPage();
    await choose(popup, 'points');
    await popup.waitFor(
      'headings',
      ({ document }) => document.querySelectorAll('.section-name').length === 4,
    );
    const last = await popup.run(({ document }) => {
      const button = [...document.querySelectorAll<HTMLElement>('.section-name button')].at(-1);
      button?.click();
      return button?.textContent;
    });
    expect(last).toBe('What it means for the Moon and Mars');
    await on.driver.page.waitFor('the flash', () =>
      [...(CSS.highlights.get('glossa-flash') ?? [])].some((range) =>
        range.toString().startsWith('What it means'),
      ),
    );
    await choose(popup, 'auto');
    await closePopup();
  });

  it('tells why a sentence was chosen, by keyboard alone', async () => {
    const { popup } = await readPage();
    await focus(popup, '.sentence .icon-button');
    await on.driver.press('Enter');
    const why = await popup.waitFor(
      'the reason',
      ({ document }) => document.querySelector('.sentence .hint:not([hidden])')?.textContent,
    );
    expect(why).toMatch(/^Chosen because .*it is among the first sentences/);
    await closePopup();
  });

  it('skims: key sentences are lit on the page, which stays as it is', async () => {
    const before = await on.driver.page.run(({ document }) => document.documentElement.outerHTML);
    expect(await keySentencesOnPage()).toBe(0);
    const { popup, report } = await readPage();
    await popup.run(({ document }) => document.querySelector<HTMLElement>('.switch input')?.click());
    await on.driver.page.waitFor(
      'key sentences',
      (_world, n) => (CSS.highlights.get('glossa-skim')?.size ?? 0) >= n,
      report.summary.length,
    );
    const lit = await on.driver.page.run(() => [...(CSS.highlights.get('glossa-skim') ?? [])].map(String));
    for (const sentence of report.summary) {
      expect(lit.map((text) => text.replace(/\s+/g, ' '))).toContain(sentence);
    }
    expect(await on.driver.page.run(({ document }) => document.documentElement.outerHTML)).toBe(before);
    await closePopup();
  });

  it('skims in reader mode too, and switches it off there for the page as well', async () => {
    await openReader();
    expect(await keySentencesInReader()).toBeGreaterThan(4);
    await on.driver.inside.run(({ document, shadow }) => {
      const tools = shadow(document.querySelector('glossa-reader')).querySelectorAll<HTMLElement>(
        '.bar .tool',
      );
      [...tools].find((tool) => tool.textContent === 'Skim')?.click();
    });
    await on.driver.inside.waitFor(
      'plain text',
      ({ document, shadow }) =>
        !shadow(document.querySelector('glossa-reader')).querySelector('.skim [data-key]'),
    );
    await leaveReader();
    // Under the reader the page has no highlights in any case.
    await on.driver.page.waitFor('the page without key sentences', () => !CSS.highlights.has('glossa-skim'));
  });

  it('goes on skimming on the next page until it is switched off', async () => {
    const { popup } = await readPage();
    const press = (surface: Surface) =>
      surface.run(({ document }) => document.querySelector<HTMLElement>('.switch input')?.click());
    await press(popup);
    await on.driver.page.waitFor('key sentences', () => CSS.highlights.has('glossa-skim'));
    await closePopup();
    await on.driver.goto(on.page('long-read'));
    expect(await keySentencesOnPage()).toBe(0);
    const next = await readPage();
    await on.driver.page.waitFor('key sentences of this page', () => CSS.highlights.has('glossa-skim'));
    await press(next.popup);
    await on.driver.page.waitFor('no key sentences', () => !CSS.highlights.has('glossa-skim'));
    await closePopup();
  });

  it('walks through the mentions of a tag, forth and back', async () => {
    await on.driver.goto(on.page('progress-ms-21'));
    const { popup } = await readPage();
    const said = (text: string) =>
      popup.waitFor(
        text,
        ({ document }, start) =>
          [...document.querySelectorAll('.tags [role=status]')].some((s) => s.textContent?.startsWith(start)),
        text,
      );
    await focus(popup, '.tags .tag');
    await on.driver.press('Enter');
    await said('Mention 1 of');
    await on.driver.page.waitFor('the flash', () => CSS.highlights.has('glossa-flash'));
    await on.driver.press('Enter');
    await said('Mention 2 of');
    await popup.run(({ document }) =>
      document.querySelector<HTMLElement>('.open .walk .icon-button')?.click(),
    );
    await said('Mention 1 of');
    await closePopup();
  });

  it.each([
    ['listicle', 'This is a list of 7 items:'],
    ['poem', 'Much of this text is verse (9 lines).'],
    ['recipe', 'This is a recipe: 7 ingredients and 4 steps.'],
    ['interview', 'This text is made of questions and answers. It asks 5 questions:'],
    ['live-report', 'This is a live report: 6 entries, from 17:20 at the top to 7:10 at the end.'],
    ['article-long-comments', 'This text has fewer than five sentences, so'],
  ])('says what a text is made of: %s', async (slug, words) => {
    await on.driver.goto(on.page(slug));
    const { popup } = await readPage();
    expect(await popup.run(({ document }) => document.querySelector('.form > p')?.textContent)).toContain(
      words,
    );
    await closePopup();
  });

  it('does not offer what the browser has not: a model of its own', async () => {
    const options = await on.driver.openExtensionPage('options.html');
    await options.waitFor('the options', ({ document }) => document.querySelector('.switch'));
    const labels = await options.run(({ document }) =>
      [...document.querySelectorAll('.switch label')].map((label) => label.textContent ?? ''),
    );
    expect(labels).toContain('Skim');
    expect(labels.filter((label) => label.startsWith('Offer to rewrite'))).toEqual([]);
    await on.driver.closeExtensionPage();
  });

  it('has the browser’s own model rewrite, below the summary, and flags what it made up', async (context) => {
    // Into Firefox's popup no test can put a model of its own.
    if (on.driver.name === 'firefox') return context.skip();
    await on.driver.goto(on.page('progress-ms-21'));
    const { popup } = await readPage();
    await popup.run(async () => {
      const read: string[] = [];
      const model = {
        inputQuota: 2000,
        measureInputUsage: async (text: string) => text.length,
        summarize: async (text: string) => {
          read.push(text);
          return read.length > 1
            ? '* NASA helps.'
            : '* Roscosmos reports a leak.\n* Boeing built it in 1961.';
        },
        destroy: () => Object.assign(globalThis, { modelRead: read }),
      };
      Object.assign(globalThis, {
        Summarizer: { availability: async () => 'available', create: async () => model },
      });
      const { storage } = Reflect.get(globalThis, 'chrome');
      const { settings } = await storage.sync.get('settings');
      await storage.sync.set({ settings: { at: Date.now(), value: { ...settings?.value, rewrite: true } } });
    });
    await popup.waitFor('the offer', ({ document }) => document.querySelector('.rewrite .button'));
    expect(await popup.run(() => Reflect.has(globalThis, 'modelRead'))).toBe(false);
    await popup.run(({ document }) => document.querySelector<HTMLElement>('.rewrite .button')?.click());
    await popup.waitFor('what it wrote', ({ document }) => document.querySelector('.statements li'));
    const written = await popup.run(({ document }) =>
      [...document.querySelectorAll('.statements li')].map((li) => li.textContent ?? ''),
    );
    expect(written[0]).toBe('Roscosmos reports a leak.');
    expect(written[1]).toBe('Boeing built it in 1961.Not found in the article: Boeing, 1961.');
    const read = await popup.run(() => (Reflect.get(globalThis, 'modelRead') as string[]).join('\n'));
    expect(read).toContain('Second Russian spacecraft');
    expect(read).toContain('remains the cheapest place to learn it.');
    await closePopup();
  });
});
