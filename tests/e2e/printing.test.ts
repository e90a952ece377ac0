import { inflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { readerRoot } from './reader-root.ts';
import { steps } from './steps.ts';
import { inBothBrowsers } from './under-test.ts';

inBothBrowsers('the article on paper', (on) => {
  const { openReader } = steps(on);
  const { told, appears, focus } = readerRoot(on);
  const open = async () => {
    await on.driver.goto(on.page('all-content'));
    await openReader();
    await appears('.media-card');
  };

  it('is on all the pages that it needs, however the page is laid out, with pictures not yet fetched', async () => {
    await on.driver.goto(on.page('all-content'));
    await on.driver.page.run(({ document }) => {
      for (const { style } of [document.documentElement, document.body])
        style.cssText = 'display: flex; width: 40vw; height: 100vh; padding: 4em; overflow: hidden';
      const [paragraph, picture] = ['p', 'figure'].map((name) => document.querySelector(`article ${name}`));
      for (let i = 0; i < 40; i++) paragraph?.parentElement?.append(paragraph.cloneNode(true));
      const far = picture?.cloneNode(true) as HTMLElement;
      const image = far.querySelector('img')!;
      image.loading = 'lazy';
      image.src += '?far';
      paragraph?.parentElement?.append(far);
    });
    await openReader();
    await appears('.media-card');
    const isFetched = () => on.asked().some((path) => path.endsWith('tower.svg?far'));
    expect(isFetched()).toBe(false);
    expect(pageCount(await on.driver.print())).toBeGreaterThan(4);
    expect(isFetched()).toBe(true);
  });

  it('has its links as notes, and is as it was afterwards', async () => {
    await open();
    const print = (event: string) =>
      on.driver.inside.run(({ document, shadow, window }, name) => {
        window.dispatchEvent(new Event(name));
        const root = shadow(document.querySelector('glossa-reader'));
        return {
          figures: [...root.querySelectorAll('.content .print-note')].map((figure) => figure.textContent),
          addresses: [...root.querySelectorAll('.appendix ol li')].map((item) => item.textContent),
          folded: root.querySelectorAll('.content details:not([open])').length,
        };
      }, event);
    const address = 'https://lamps.example/history';
    const printed = await print('beforeprint');
    expect(printed.figures.slice(0, 3)).toEqual(['[1]', '[2]', '[1]']);
    expect(printed.addresses[0]).toBe(address);
    expect(printed.folded).toBe(0);
    expect(await print('afterprint')).toEqual({ figures: [], addresses: [], folded: 1 });
  });

  it('has nothing that is to be pressed, nor a card that is open', async () => {
    const inSight = (selectors: string[]) =>
      on.driver.inside.run(({ document, shadow }, wanted) => {
        const root = shadow(document.querySelector('glossa-reader'));
        return wanted.filter((selector) =>
          [...root.querySelectorAll(selector)].some((part) => part.getClientRects().length > 0),
        );
      }, selectors);
    const chrome = ['.bar', '.contents', '.glossa-card', 'select', '.content button'];
    await focus('.content [data-term][role]');
    await on.driver.press('Enter');
    await appears('.glossa-card');
    expect(await inSight(chrome)).toEqual(chrome);
    await on.driver.layOutFor('print');
    const printed = await inSight([...chrome, '.masthead', '.content p']);
    await on.driver.layOutFor('screen');
    expect(printed).toEqual(['.masthead', '.content p']);
  });

  it('begins with its title block, and no page ends behind a heading or amidst a picture', async () => {
    await open();
    await on.driver.layOutFor('print');
    const printed = await on.driver.inside.run(({ document, shadow, window }) => {
      const root = shadow(document.querySelector('glossa-reader'));
      const style = (selector: string) => window.getComputedStyle(root.querySelector(selector)!);
      const { orphans, widows } = style('.content') as CSSStyleDeclaration;
      return {
        block: root.querySelector<HTMLElement>('.masthead')?.innerText.split('\n')[0],
        heading: style('.content h2').breakAfter,
        // Firefox does not heed that: there it holds the room of some lines.
        holds: window.getComputedStyle(root.querySelector('.content h2')!, '::after').display,
        picture: style('.content figure').breakInside,
        row: style('.content tr').breakInside,
        table: style('.content table').breakInside,
        head: style('.content thead').display,
        code: style('.content pre').whiteSpace,
        ink: style('.content p').color,
        // Firefox has neither.
        lines: orphans ? [orphans, widows] : ['3', '3'],
      };
    });
    await on.driver.layOutFor('screen');
    expect(printed).toEqual({
      ...{ block: 'The lamp room at Skarn Head', heading: 'avoid', picture: 'avoid', row: 'avoid' },
      holds: on.driver.name === 'firefox' ? 'block' : 'inline',
      ...{ table: 'auto', head: 'table-header-group', code: 'pre-wrap', ink: 'rgb(0, 0, 0)' },
      lines: ['3', '3'],
    });
  });

  it('explains what has a card, and no word that the reader knows', async () => {
    await open();
    await on.driver.press('Shift+P');
    await appears('#print input');
    await on.driver.inside.run(({ document, shadow }) => {
      const [, , glossary] = shadow(document.querySelector('glossa-reader')).querySelectorAll<HTMLElement>(
        '#print input',
      );
      glossary?.click();
    });
    await on.driver.press('Escape');
    const explained = () =>
      on.driver.inside.run(({ document, shadow, window }) => {
        window.dispatchEvent(new Event('beforeprint'));
        const root = shadow(document.querySelector('glossa-reader'));
        const names = [...root.querySelectorAll('.appendix dt')].map((name) => name.textContent);
        window.dispatchEvent(new Event('afterprint'));
        return names;
      });
    const before = await explained();
    await focus('.content [data-term][role]');
    await on.driver.press('Enter');
    await appears('.glossa-card .know');
    const name = await told('.glossa-card h2');
    expect(before).toContain(name);
    await focus('.glossa-card .know');
    await on.driver.press('Enter');
    await on.driver.inside.waitFor(
      'the word to be known',
      ({ document, shadow }, known) =>
        ![...shadow(document.querySelector('glossa-reader')).querySelectorAll('[data-term][role]')].some(
          (mark) => mark.textContent === known,
        ),
      name,
    );
    expect(await explained()).toEqual(before.filter((other) => other !== name));
  });
});

/** How many pages a PDF has; its objects may be packed (ISO 32000-1, 7.5.7). */
function pageCount(pdf: Buffer): number {
  const text = pdf.toString('latin1');
  const packed = [...text.matchAll(/stream\r?\n/g)].map(({ 0: mark, index }) => {
    try {
      return inflateSync(pdf.subarray(index + mark.length)).toString('latin1');
    } catch {
      return '';
    }
  });
  return [text, ...packed].join('\n').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
