import { expect, it } from 'vitest';
import { boxOfFirstMark } from '../../scripts/browser/page-text.ts';
import { steps } from './steps.ts';
import { inBothBrowsers } from './under-test.ts';

inBothBrowsers('marks and cards wherever the text stands', (on) => {
  const { readPage, closePopup, cardTitle, cardIsGone, marks } = steps(on);

  /** Reads the page, rests on its first mark, and answers whether the card that opens can be pressed. */
  const restOnFirst = async () => {
    await readPage();
    await closePopup();
    await expect.poll(marks).toBeGreaterThan(0);
    await on.driver.page.run(() => {
      const [first] = CSS.highlights.get('glossa-term') ?? [];
      if (first instanceof Range) first.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    });
    const box = await on.driver.page.run(boxOfFirstMark);
    if (!box) throw new Error('no mark');
    await on.driver.moveMouse(5, 5);
    await on.driver.moveMouse(box.x + box.width / 2, box.y + box.height / 2);
    await cardTitle();
    return on.driver.inside.waitFor('its place', ({ document, shadow }) => {
      const host = document.querySelector('glossa-card');
      const card = shadow(host).querySelector<HTMLElement>('.glossa-card');
      if (card?.dataset.placed !== '') return undefined;
      const { left, top } = card.getBoundingClientRect();
      return { pressable: document.elementFromPoint(left + 20, top + 20) === host };
    });
  };
  const close = async () => {
    await on.driver.press('Escape');
    await cardIsGone();
  };

  it('are in open shadow roots', async () => {
    await on.driver.goto(on.page('progress-ms-21'));
    await on.driver.page.run(({ document }) => {
      const host = document.createElement('story-text');
      host.attachShadow({ mode: 'open' }).append(...document.body.children);
      document.body.append(host);
    });
    expect(await restOnFirst()).toEqual({ pressable: true });
    await close();
  });

  it('come for what is selected in a shadow root or a frame with the article, beside it', async () => {
    const select = (within: 'story-text' | 'iframe', word: string) =>
      on.driver.page.run(
        ({ document }, selector, wanted) => {
          const element = document.querySelector(selector);
          const root = element?.shadowRoot ?? (element as HTMLIFrameElement | null)?.contentDocument;
          for (const paragraph of root?.querySelectorAll('p') ?? []) {
            const node = paragraph.firstChild;
            const at = node?.textContent?.indexOf(wanted) ?? -1;
            if (!node || at < 0) continue;
            paragraph.scrollIntoView({ block: 'center' });
            const { defaultView } = paragraph.ownerDocument;
            defaultView?.getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
            const range = paragraph.ownerDocument.createRange();
            range.setStart(node, at);
            range.setEnd(node, at + wanted.length);
            const frame = defaultView?.frameElement?.getBoundingClientRect();
            const { top, bottom } = range.getBoundingClientRect();
            return { top: top + (frame?.top ?? 0), bottom: bottom + (frame?.top ?? 0) };
          }
          return undefined;
        },
        within,
        word,
      );
    /** Pixels from the card to what is selected, above or below it: its length decides on which side there is room. */
    const gapTo = async (selected: { top: number; bottom: number }) => {
      const card = await on.driver.inside.waitFor('its place', ({ document, shadow }) => {
        const box = shadow(document.querySelector('glossa-card')).querySelector<HTMLElement>('.glossa-card');
        if (box?.dataset.placed !== '') return undefined;
        const { top, bottom } = box.getBoundingClientRect();
        return { top, bottom };
      });
      return Math.max(card.top - selected.bottom, selected.top - card.bottom);
    };
    const inRoot = await select('story-text', 'vehicle');
    await on.driver.command('look-up');
    expect(await cardTitle()).toBe('vehicle');
    expect(await gapTo(inRoot!)).toBeCloseTo(6, -1);
    await close();
    await on.driver.goto(on.page('framed'));
    await readPage();
    await closePopup();
    const inFrame = await select('iframe', 'harbour');
    await on.driver.command('look-up');
    expect(await cardTitle()).toBe('harbour');
    expect(await gapTo(inFrame!)).toBeCloseTo(6, -1);
    await close();
  });

  it('are in a modal dialog, which an Escape for the card does not close', async () => {
    await on.driver.goto(on.page('progress-ms-21'));
    await on.driver.page.run(({ document }) => {
      const dialog = document.createElement('dialog');
      dialog.append(...document.body.children);
      document.body.append(dialog);
      dialog.showModal();
    });
    expect(await restOnFirst()).toEqual({ pressable: true });
    await close();
    expect(await on.driver.page.run(({ document }) => document.querySelector('dialog')?.open)).toBe(true);
  });

  it('are in a text file', async () => {
    await on.driver.goto(new URL('source.txt', on.page('text-file')).href);
    expect(await restOnFirst()).toEqual({ pressable: true });
    await close();
  });
});
