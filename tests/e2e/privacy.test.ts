import { expect, it } from 'vitest';
import { boxOfText } from '../../scripts/browser/page-text.ts';
import { readReport } from '../../scripts/browser/report.ts';
import { inBothBrowsers } from './under-test.ts';

/** What the hostile fixture has recorded. */
interface Seen {
  added: { name: string; html: string; root: string }[];
  attributes: string[];
  keys: string[];
  paths: string[];
  messages: string[];
  roots: number;
}

const STRICT = "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

inBothBrowsers('what a page can see', (on) => {
  const serialised = () => on.driver.page.run(({ document }) => document.documentElement.outerHTML);
  const seen = () => on.driver.page.run(({ window }) => (window as unknown as { seen: Seen }).seen);
  const openCard = async (word: string) => {
    const box = await on.driver.page.run(boxOfText, word);
    await on.driver.moveMouse(20, 20);
    await on.driver.moveMouse(box!.x + box!.width / 2, box!.y + box!.height / 2);
    return on.driver.inside.waitFor(
      'the card',
      ({ document, shadow }) =>
        shadow(document.querySelector('glossa-card')).querySelector('.glossa-card')?.textContent,
    );
  };
  const toggleReader = async () => {
    const popup = await on.driver.clickToolbarButton();
    await readReport(popup);
    await popup.run(({ document }) => document.querySelector<HTMLElement>('.foot .primary')?.click());
    await new Promise((resolve) => setTimeout(resolve, 600));
    if (await on.driver.popupIsOpen()) await on.driver.closePopup();
  };

  it('is nothing at all before a click', async () => {
    await on.driver.goto(on.page('hostile'));
    expect(await seen()).toMatchObject({ added: expect.not.arrayContaining([{ name: /glossa/ }]), roots: 0 });
    expect(await on.driver.page.run(() => [...CSS.highlights.keys()])).toEqual([]);
  });

  it('is not one changed byte after reading, a card and reader mode', async () => {
    await on.driver.goto(on.page('progress-ms-21'));
    const before = await serialised();
    await readReport(await on.driver.clickToolbarButton());
    await on.driver.closePopup();
    expect(await serialised()).toBe(before);
    await openCard('Roscosmos');
    await on.driver.press('Escape');
    await toggleReader();
    await on.driver.press('Escape');
    await on.driver.page.waitFor(
      'the page alone',
      ({ document }) => !document.querySelector('glossa-reader'),
    );
    expect(await serialised()).toBe(before);
  });

  it('is empty host elements and names of highlights, on a page that watches everything', async () => {
    await on.driver.goto(on.page('hostile'));
    await readReport(await on.driver.clickToolbarButton());
    await on.driver.closePopup();
    await openCard('Roscosmos');
    await on.driver.press('Escape');
    await toggleReader();
    await on.driver.inside.waitFor(
      'reader mode',
      ({ document, shadow }) =>
        shadow(document.querySelector('glossa-reader')).querySelector('h1')?.textContent,
    );
    await on.driver.press('Tab');
    const still = await on.driver.page.run(({ document, window }) => {
      for (const target of [window, document.body, document.querySelector('glossa-reader')]) {
        target?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
      }
      return Boolean(document.querySelector('glossa-reader'));
    });
    expect(still).toBe(true);
    await on.driver.press('Escape');
    await on.driver.page.waitFor(
      'the page alone',
      ({ document }) => !document.querySelector('glossa-reader'),
    );
    const { added, roots, paths, messages } = await seen();
    const ours = added.filter((a) => a.name.startsWith('glossa-'));
    expect(ours.length).toBeGreaterThan(0);
    for (const { html, root } of ours) expect({ html, root }).toEqual({ html: '', root: 'null' });
    expect(roots).toBe(0);
    expect(paths).toEqual([]);
    expect(messages).toEqual([]);
    const globals = await on.driver.page.run(({ window }) =>
      (window as unknown as { newGlobals(): string[] }).newGlobals(),
    );
    expect(globals.filter((name) => /glossa|wxt/i.test(name))).toEqual([]);
    expect(await on.driver.page.run(() => [...CSS.highlights.keys()])).toEqual(
      expect.arrayContaining(['glossa-term']),
    );
    expect(
      await on.driver.page.run(() =>
        performance
          .getEntries()
          .map((e) => e.name)
          .filter((name) => /glossa|wxt|extension:/i.test(name)),
      ),
    ).toEqual([]);
  });

  it('cannot be made to act by events and messages of the page', async () => {
    await on.driver.goto(on.page('hostile'));
    await readReport(await on.driver.clickToolbarButton());
    await on.driver.closePopup();
    await on.driver.moveMouse(20, 20);
    await on.driver.page.run(({ window }) =>
      (window as unknown as { provoke(word: string): void }).provoke('Roscosmos'),
    );
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const open = await on.driver.inside.run(({ document, shadow }) => {
      const card = document.querySelector('glossa-card');
      return {
        card: Boolean(card && shadow(card).querySelector('.glossa-card')),
        reader: Boolean(document.querySelector('glossa-reader')),
      };
    });
    expect(open).toEqual({ card: false, reader: false });
  });

  it('neither tells the page that a script of ours starts, nor lets it stop one', async () => {
    await on.driver.goto(on.page('hostile'));
    const popup = await on.driver.clickToolbarButton();
    await readReport(popup);
    const host = await popup.run(({ window }) => window.location.host);
    await on.driver.closePopup();
    const id = on.driver.name === 'firefox' ? 'glossa@glossa.example' : host;
    // By these, scripts made with WXT's helper for content scripts greet each other.
    const events = ['page', 'reader'].map((name) => `${id}:${name}:wxt:content-script-started`);
    await on.driver.goto(on.page('hostile'));
    await on.driver.page.run(({ document, window }, names) => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      for (const name of names) document.addEventListener(name, () => heard.push(name));
    }, events);
    await readReport(await on.driver.clickToolbarButton());
    await on.driver.closePopup();
    expect(await on.driver.page.run(({ window }) => Reflect.get(window, 'heard'))).toEqual([]);
    await on.driver.page.run(({ document }, names) => {
      const detail = { contentScriptName: 'page', messageId: 'another' };
      for (const name of names) document.dispatchEvent(new CustomEvent(name, { detail }));
    }, events);
    expect(await openCard('Roscosmos')).toContain('Roscosmos');
    await on.driver.press('Escape');
  });

  it('does not matter under the strictest policy a page can have', async () => {
    await on.driver.goto(on.page('progress-ms-21', STRICT));
    const report = await readReport(await on.driver.clickToolbarButton());
    expect(report.glossary.length).toBeGreaterThan(5);
    await on.driver.closePopup();
    expect(await openCard('Roscosmos')).toContain('Roscosmos');
    const styled = await on.driver.inside.run(({ document, shadow, window }) => {
      const card = shadow(document.querySelector('glossa-card')).querySelector('.glossa-card');
      return card ? window.getComputedStyle(card).position : '';
    });
    expect(styled).toMatch(/fixed|absolute/);
    await on.driver.press('Escape');
    await toggleReader();
    const width = await on.driver.inside.waitFor('the styled reader', ({ document, shadow }) => {
      const heading = shadow(document.querySelector('glossa-reader')).querySelector('h1');
      return heading?.getBoundingClientRect().width;
    });
    expect(width).toBeGreaterThan(100);
    await on.driver.press('Escape');
  });
});
