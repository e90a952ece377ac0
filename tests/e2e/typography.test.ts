import { expect, it } from 'vitest';
import { steps } from './steps.ts';
import { inBothBrowsers } from './under-test.ts';

inBothBrowsers('the text of reader mode', (on) => {
  const { openReader, leaveReader, sleep } = steps(on);

  const openPanel = () =>
    on.driver.inside.waitFor('the panel', ({ document, shadow }) => {
      const root = shadow(document.querySelector('glossa-reader'));
      const panel = root.querySelector('#type');
      if (!panel) root.querySelector<HTMLElement>('[aria-controls="type"]')?.click();
      return panel !== null;
    });
  /** Presses the radio button or switch with this label in the panel. */
  const choose = (label: string) =>
    on.driver.inside.waitFor(
      `“${label}” in the panel`,
      ({ document, shadow }, wanted) => {
        const labels = shadow(document.querySelector('glossa-reader')).querySelectorAll('#type label');
        const found = [...labels].find((l) => l.textContent === wanted);
        found?.querySelector('input')?.click();
        return found !== undefined;
      },
      label,
    );
  const theme = () =>
    on.driver.inside.run(
      ({ document, shadow }) =>
        shadow(document.querySelector('glossa-reader')).querySelector<HTMLElement>('.room')?.dataset.theme,
    );
  const fontsOfPage = () => on.driver.page.run(({ document }) => [...document.fonts].map((f) => f.family));

  it('keeps a line at 60 to 75 characters', async () => {
    await on.driver.goto(on.page('progress-ms-21'));
    await openReader();
    const lines = await on.driver.inside.run(({ document, shadow, window }) => {
      const paragraphs = [...shadow(document.querySelector('glossa-reader')).querySelectorAll('.content p')];
      return paragraphs.flatMap((p) => {
        const height = Number.parseFloat(window.getComputedStyle(p).lineHeight);
        const count = Math.round(p.getBoundingClientRect().height / height);
        // The last line is seldom full.
        return count > 3 ? [(p.textContent ?? '').length / (count - 0.5)] : [];
      });
    });
    const mean = lines.reduce((sum, n) => sum + n, 0) / lines.length;
    expect(mean).toBeGreaterThan(60);
    expect(mean).toBeLessThan(75);
    await leaveReader();
  });

  it.each([
    ['Dyslexia', 'Glossa Lexend'],
    ['Low vision', 'Glossa Atkinson Hyperlegible Next'],
  ])('has a typeface of ours on a page that may load nothing: %s', async (preset, family) => {
    await on.driver.goto(on.page('progress-ms-21', "default-src 'none'; font-src 'none'"));
    const before = await fontsOfPage();
    await openReader();
    expect(await fontsOfPage()).toEqual(before);
    await openPanel();
    await choose(preset);
    await on.driver.page.waitFor(
      'the typeface',
      ({ document }, name) =>
        [...document.fonts].filter((f) => f.family.replaceAll('"', '') === name && f.status === 'loaded')
          .length >= 2,
      family,
    );
    const [ours, other] = await on.driver.inside.run(({ document, shadow, window }) => {
      const text = shadow(document.querySelector('glossa-reader')).querySelector<HTMLElement>('.content p');
      if (!text) throw new Error('There is no paragraph.');
      const width = (font: string) => {
        const line = document.createElement('span');
        line.textContent = 'The quick brown fox jumps over the lazy dog';
        line.style.cssText = `position: absolute; white-space: pre; font: 100px ${font}`;
        text.append(line);
        const { width } = line.getBoundingClientRect();
        line.remove();
        return width;
      };
      const chosen = window.getComputedStyle(text).fontFamily;
      return [width(chosen), width(chosen.replace(/^[^,]*,/, ''))];
    });
    expect(Math.abs(ours! / other! - 1)).toBeGreaterThan(0.01);
    await choose('Comfortable');
    await sleep(600);
    await on.driver.press('Escape');
    await leaveReader();
    expect(await fontsOfPage()).toEqual(before);
  });

  it('has its small details: headings in balance, figures of tables in columns, its language and direction', async () => {
    await on.driver.goto(on.page('all-content'));
    await openReader();
    const set = await on.driver.inside.run(({ document, shadow, window }) => {
      const root = shadow(document.querySelector('glossa-reader'));
      const style = (selector: string) => window.getComputedStyle(root.querySelector(selector)!);
      const text = style('.content p');
      // As far as the browser has them.
      const has = (property: string, value: string) => CSS.supports(property, value);
      const content = root.querySelector<HTMLElement>('.content')!;
      return {
        title: style('.masthead h1').getPropertyValue('text-wrap'),
        heading: style('.content h2').getPropertyValue('text-wrap'),
        paragraph: has('text-wrap', 'pretty') ? text.getPropertyValue('text-wrap') : 'pretty',
        hanging: has('hanging-punctuation', 'first') ? text.getPropertyValue('hanging-punctuation') : 'first',
        hyphens: text.hyphens,
        columns: text.columnCount,
        figures: style('.content td').fontVariantNumeric,
        lang: content.closest('[lang]')?.getAttribute('lang'),
        dir: content.closest('[dir]')?.getAttribute('dir'),
      };
    });
    await leaveReader();
    expect(set.hanging).toMatch(/^first/);
    expect({ ...set, hanging: '' }).toEqual({
      ...{ title: 'balance', heading: 'balance', paragraph: 'pretty', hanging: '' },
      ...{ hyphens: 'auto', columns: 'auto', figures: 'tabular-nums', lang: 'en' },
      dir: expect.stringMatching(/^(?:ltr|auto)$/),
    });
  });

  it('is set for one site only, until that is switched off', async () => {
    await on.driver.goto(on.page('progress-ms-21'));
    await openReader();
    const everywhere = await theme();
    await openPanel();
    await choose('Only on 127.0.0.1');
    await choose('Dark');
    await sleep(600);
    await on.driver.press('Escape');
    await leaveReader();

    const options = await on.driver.openExtensionPage('options.html');
    await options.waitFor('the site', ({ document }) => document.body.textContent?.includes('127.0.0.1'));
    expect(
      await options.run(({ document }) => document.querySelector<HTMLElement>('.sample')?.dataset.theme),
    ).toBe(everywhere);
    await on.driver.closeExtensionPage();

    await on.driver.goto(on.page('progress-ms-21'));
    await openReader();
    expect(await theme()).toBe('dark');
    await openPanel();
    await choose('Only on 127.0.0.1');
    expect(await theme()).toBe(everywhere);
    await sleep(300);
    await on.driver.press('Escape');
    await leaveReader();
    await on.driver.goto(on.page('progress-ms-21'));
    await openReader();
    expect(await theme()).toBe(everywhere);
    await leaveReader();
  });
});
