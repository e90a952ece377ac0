import { expect, it } from 'vitest';
import messages from '../../assets/locales/en.json' with { type: 'json' };
import { steps } from './steps.ts';
import { inBothBrowsers, PICTURES } from './under-test.ts';

inBothBrowsers('the card', (on) => {
  const { readPage, closePopup, restOn, cardTitle, cardIsGone, marks, openReader, readerIsGone } = steps(on);

  const open = async (slug: string) => {
    await on.driver.goto(on.page(slug));
    await readPage();
    await closePopup();
    await expect.poll(marks).toBeGreaterThan(5);
  };
  const titleIs = (title: string) =>
    on.driver.inside.waitFor(
      `the card of ${title}`,
      ({ document, shadow }, name) =>
        shadow(document.querySelector('glossa-card')).querySelector('h2')?.textContent === name,
      title,
    );
  const press = (label: string) =>
    on.driver.inside.waitFor(
      `"${label}" in the card`,
      ({ document, shadow }, name) => {
        const found = [...shadow(document.querySelector('glossa-card')).querySelectorAll('button')].find(
          (b) => (b.getAttribute('aria-label') ?? b.textContent) === name,
        );
        found?.click();
        return found !== undefined;
      },
      label,
    );
  const isFaded = () => on.driver.page.run(() => CSS.highlights.has('glossa-faded'));

  it('is a script that a page gets only when the pointer rests on a mark', async (context) => {
    // Firefox lets no test into the world that scripts of an extension share.
    if (on.driver.name !== 'chromium') return context.skip();
    const isThere = () => on.driver.inside.run(() => Symbol.for('glossa.card') in globalThis);
    await open('progress-ms-21');
    await on.driver.moveMouse(20, 20);
    expect(await isThere()).toBe(false);
    await restOn('Roscosmos');
    expect(await cardTitle()).toBe('Roscosmos');
    expect(await isThere()).toBe(true);
    await on.driver.press('Escape');
    await cardIsGone();
  });

  it('gives the sentence that the article explains a term in', async () => {
    await open('progress-ms-21');
    await restOn('Krikalev');
    expect(await cardTitle()).toBe('Sergei Krikalev');
    const said = await on.driver.inside.run(({ document, shadow }) => {
      const sentence = shadow(document.querySelector('glossa-card')).querySelector('.said-in');
      return [sentence?.textContent, sentence?.querySelector('mark')?.textContent];
    });
    expect(said[0]).toMatch(/^Sergei Krikalev, a former cosmonaut .* told reporters .*\.$/);
    expect(said[1]).toBe('a former cosmonaut who heads human spaceflight at Roscosmos');
    await on.driver.press('Escape');
    await cardIsGone();
  });

  it('turns to a word of its own text by the keyboard, and back with Escape', async () => {
    await open('progress-ms-21');
    await restOn('Roscosmos');
    expect(await cardTitle()).toBe('Roscosmos');
    await on.driver.inside.run(({ document, shadow }) =>
      shadow(document.querySelector('glossa-card')).querySelector<HTMLElement>('.gloss')?.focus(),
    );
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'Enter']) await on.driver.press(key);
    const found = await on.driver.inside.waitFor('the way back', ({ document, shadow }) => {
      const root = shadow(document.querySelector('glossa-card'));
      return root.querySelector('.back') && root.querySelector('h2')?.textContent;
    });
    expect(found).not.toBe('Roscosmos');
    await on.driver.screenshot(`${PICTURES}/card-nested-${on.driver.name}.png`);
    await on.driver.press('Escape');
    await titleIs('Roscosmos');
    await on.driver.press('Escape');
    await cardIsGone();
  });

  it('turns by a double click as well', async () => {
    await restOn('Roscosmos');
    await cardTitle();
    const { left, top, width, height } = await on.driver.inside.run(({ document, shadow }) => {
      const text = shadow(document.querySelector('glossa-card')).querySelector('.gloss span:last-child');
      const at = text?.textContent?.indexOf('agency') ?? -1;
      if (!text?.firstChild || at < 0) throw new Error('no agency');
      const range = document.createRange();
      range.setStart(text.firstChild, at);
      range.setEnd(text.firstChild, at + 6);
      return range.getBoundingClientRect().toJSON();
    });
    await on.driver.doubleClick(left + width / 2, top + height / 2);
    await titleIs('agency');
    await on.driver.press('Escape');
    await titleIs('Roscosmos');
    await on.driver.press('Escape');
    await cardIsGone();
  });

  it('fades all but the sentences of a term, which outlasts the card and ends with Escape', async () => {
    const before = await on.driver.page.run(({ document }) => document.body.outerHTML);
    await restOn('Roscosmos');
    await cardTitle();
    await press(messages.card_fade);
    await expect.poll(isFaded).toBe(true);
    await on.driver.screenshot(`${PICTURES}/card-faded-${on.driver.name}.png`);
    await on.driver.press('Escape');
    await cardIsGone();
    expect(await isFaded()).toBe(true);
    await on.driver.press('Escape');
    expect(await isFaded()).toBe(false);
    expect(await on.driver.page.run(({ document }) => document.body.outerHTML)).toBe(before);
  });

  it('fades in the reader as well, all but the sentences of the term', async () => {
    await openReader();
    const box = await on.driver.inside.waitFor('the mark', ({ document, shadow }) => {
      const marks = shadow(document.querySelector('glossa-reader')).querySelectorAll('[data-term][role]');
      const mark = [...marks].find(({ textContent }) => textContent === 'Roscosmos');
      mark?.scrollIntoView({ block: 'center' });
      return mark?.getBoundingClientRect().toJSON();
    });
    await on.driver.click(box.left + 5, box.top + 5);
    const colours = () =>
      on.driver.inside.run(({ document, window, shadow }) => {
        const root = shadow(document.querySelector('glossa-reader'));
        const of = (element: Element | null | undefined) => element && window.getComputedStyle(element).color;
        const paragraphs = [...root.querySelectorAll('[data-block]')].filter((p) => p.localName === 'p');
        return {
          kept: of(root.querySelector('[data-kept]')),
          other: of(paragraphs.find((p) => !p.textContent?.includes('Roscosmos'))),
        };
      });
    await on.driver.inside.waitFor(
      'the switch',
      ({ document, shadow }, name) => {
        const buttons = shadow(document.querySelector('glossa-reader')).querySelectorAll('button');
        const button = [...buttons].find((b) => b.getAttribute('aria-label') === name);
        button?.click();
        return button !== undefined;
      },
      messages.card_fade,
    );
    await expect.poll(async () => (await colours()).kept).toBeTruthy();
    const { kept, other } = await colours();
    expect(other).not.toBe(kept);
    await on.driver.screenshot(`${PICTURES}/card-faded-reader-${on.driver.name}.png`);
    // The card, the fading, then the reader itself.
    for (const step of ['card', 'fading']) {
      await on.driver.press('Escape');
      expect(
        await on.driver.page.run(({ document }) => document.querySelector('glossa-reader') !== null),
        step,
      ).toBe(true);
    }
    expect((await colours()).kept).toBeFalsy();
    await on.driver.press('Escape');
    await readerIsGone();
  });

  it('keeps a report that a definition is wrong, for the options to show', async () => {
    await restOn('Roscosmos');
    await cardTitle();
    await press(messages.card_wrong);
    await on.driver.screenshot(`${PICTURES}/card-report-${on.driver.name}.png`);
    await press(messages.card_wrong_keep);
    await press(messages.card_undo);
    await press(messages.card_wrong);
    await press(messages.card_wrong_keep);
    await on.driver.press('Escape');
    await cardIsGone();
    const options = await on.driver.openExtensionPage('options.html');
    const shown = await options.waitFor(
      'the report',
      ({ document }) => document.querySelector('.wrong-reports li')?.textContent,
    );
    expect(shown).toMatch(/^Roscosmos/);
    expect(shown).not.toContain('http');
    await on.driver.closeExtensionPage();
  });

  it('is not on paper, nor are the marks', async () => {
    const seen = () =>
      on.driver.inside.run(({ document, window, shadow }) => {
        const card = shadow(document.querySelector('glossa-card')).querySelector('.glossa-card');
        const mark = window.getComputedStyle(document.body, '::highlight(glossa-term)');
        return { card: card?.getClientRects().length, mark: mark.textDecorationLine };
      });
    await restOn('Roscosmos');
    await cardTitle();
    expect(await seen()).toEqual({ card: 1, mark: 'underline' });
    await on.driver.layOutFor('print');
    const printed = await seen();
    await on.driver.layOutFor('screen');
    expect(printed).toEqual({ card: 0, mark: 'none' });
    await on.driver.press('Escape');
    await cardIsGone();
  });

  it('is whole on screen and can be read to its end at 400 %', async () => {
    await on.driver.goto(on.page('progress-ms-21'));
    await on.driver.zoom(4);
    await readPage();
    await closePopup();
    await expect.poll(marks).toBeGreaterThan(5);
    await on.driver.page.run(({ document }) => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (texts.nextNode() && !texts.currentNode.textContent?.includes('depressurization'));
      texts.currentNode.parentElement?.scrollIntoView({ block: 'start' });
    });
    await on.driver.command('next-term');
    const card = await on.driver.inside.waitFor('its place', ({ document, window, shadow }) => {
      const element = shadow(document.querySelector('glossa-card')).querySelector<HTMLElement>(
        '.glossa-card',
      );
      if (element?.dataset.placed !== '') return undefined;
      const { left, top, right, bottom } = element.getBoundingClientRect();
      element.scrollTo(0, element.scrollHeight);
      const last = element.lastElementChild?.getBoundingClientRect();
      const { innerWidth, innerHeight } = window;
      return {
        left,
        top,
        right,
        bottom,
        end: last?.bottom ?? 0,
        innerWidth,
        innerHeight,
        wide: element.scrollWidth - element.clientWidth,
      };
    });
    await on.driver.screenshot(`${PICTURES}/card-400-${on.driver.name}.png`);
    await on.driver.press('Escape');
    await on.driver.zoom(1);
    expect(card.innerWidth).toBeLessThan(320);
    expect(card.left).toBeGreaterThanOrEqual(0);
    expect(card.top).toBeGreaterThanOrEqual(0);
    expect(card.right).toBeLessThanOrEqual(card.innerWidth);
    expect(card.bottom).toBeLessThanOrEqual(card.innerHeight);
    expect(card.end).toBeLessThanOrEqual(card.bottom + 1);
    expect(card.wide).toBeLessThanOrEqual(0);
    await cardIsGone();
  });

  it('is whole on screen and beside its word at every corner of the window', async () => {
    const size = await on.driver.page.run(({ window }) => ({ x: window.innerWidth, y: window.innerHeight }));
    for (const [right, low] of [
      [false, false],
      [true, false],
      [true, true],
      [false, true],
    ]) {
      // The whole page is moved, so that its first Roscosmos stands in the corner.
      const word = await on.driver.page.run(
        ({ document, window }, far, deep) => {
          const { style } = document.body;
          Object.assign(style, { position: 'relative', left: '0', top: '0' });
          document.documentElement.style.overflowX = 'clip';
          window.scrollTo(0, 0);
          // What stays in place would lie over the word.
          for (const element of document.querySelectorAll<HTMLElement>('body *')) {
            if (/fixed|sticky/.test(window.getComputedStyle(element).position))
              element.style.display = 'none';
          }
          const range = [...(CSS.highlights.get('glossa-term') ?? [])].find((r) => String(r) === 'Roscosmos');
          if (!(range instanceof Range)) throw new Error('no mark');
          const box = range.getBoundingClientRect();
          style.left = `${far ? window.innerWidth - 24 - box.right : 4 - box.left}px`;
          style.top = `${deep ? window.innerHeight - 4 - box.bottom : 4 - box.top}px`;
          return range.getBoundingClientRect().toJSON();
        },
        right,
        low,
      );
      await on.driver.moveMouse(size.x / 2, size.y / 2);
      await on.driver.moveMouse((word.left + word.right) / 2, (word.top + word.bottom) / 2);
      await cardTitle();
      const box = await on.driver.inside.waitFor('its place', ({ document, shadow }) => {
        const card = shadow(document.querySelector('glossa-card')).querySelector<HTMLElement>('.glossa-card');
        return card?.dataset.placed === '' && card.getBoundingClientRect().toJSON();
      });
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.top).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(size.x);
      expect(box.bottom).toBeLessThanOrEqual(size.y);
      expect(box.bottom <= word.top + 1 || box.top >= word.bottom - 1).toBe(true);
      await on.driver.press('Escape');
      await cardIsGone();
    }
  });
});
