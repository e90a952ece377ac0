import { expect, it } from 'vitest';
import { steps } from './steps.ts';
import { inBothBrowsers } from './under-test.ts';

inBothBrowsers('the reader, when the browser translates and finds', (on) => {
  const { openReader, leaveReader } = steps(on);

  /** Replaces text as the browser's translators do: each text node by one in an element of theirs, all of them otherwise. */
  const translate = () =>
    on.driver.page.run(({ document }) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const texts: Node[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode);
      for (const text of texts) {
        const inner = document.createElement('font');
        inner.textContent = text.textContent?.replace(/\p{L}+/gu, '$&en') ?? '';
        (text as Text).replaceWith(inner);
      }
    });
  const says = (word: string) =>
    on.driver.inside.run(
      ({ document, shadow }, wanted) =>
        shadow(document.querySelector('glossa-reader'))
          .querySelector('.content')
          ?.textContent?.includes(wanted),
      word,
    );

  it('stays as it is while the page is translated, and is in the new language when opened again', async () => {
    await on.driver.goto(on.page('progress-ms-21'));
    await on.driver.page.run(({ window }) => window.scrollTo(0, 2000));
    const place = () => on.driver.page.run(({ window }) => Math.round(window.scrollY));
    const before = await place();
    await openReader();
    expect(await says('stationen')).toBe(false);
    await translate();
    expect(await says('station')).toBe(true);
    await leaveReader();
    expect(await place()).toBe(before);
    await openReader();
    await expect.poll(() => says('stationen'), { timeout: 10_000 }).toBe(true);
    await on.driver.inside.waitFor(
      'the place',
      ({ document, shadow }) =>
        (shadow(document.querySelector('glossa-reader')).querySelector('.room')?.scrollTop ?? 0) > 0,
    );
    await leaveReader();
  });

  it('lets the browser find words in it, and not in the page behind', async () => {
    await on.driver.goto(on.page('all-content'));
    await openReader();
    /** Finds words as the browser's own search does; answers the whole paragraph or heading around them in the reader. */
    const find = async (words: string) => {
      const found = await on.driver.page.run(
        ({ window }, wanted) => Reflect.apply(Reflect.get(window, 'find'), window, [wanted]) as boolean,
        words,
      );
      const around = await on.driver.inside.run(({ document, shadow, window }) => {
        const root = shadow(document.querySelector('glossa-reader'));
        // Chromium has a selection for each root, Firefox one for all.
        const selection: Selection = Reflect.get(root, 'getSelection')?.call(root) ?? window.getSelection();
        const node = root.contains(selection.anchorNode) ? selection.anchorNode : null;
        return node?.parentElement?.closest('p, h2')?.textContent;
      });
      return found ? around : undefined;
    };
    expect(await find('In short')).toBe('In short');
    expect(await find('asked whether it would hurt')).toMatch(/^On the last evening/);
    // That was the last of them, the page's own being out of reach.
    expect(await find('asked whether it would hurt')).toBeUndefined();
    await leaveReader();
  });
});
