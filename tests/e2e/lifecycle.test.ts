import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import messages from '../../assets/locales/en.json' with { type: 'json' };
import { readReport } from '../../scripts/browser/report.ts';
import { steps } from './steps.ts';
import { inBothBrowsers } from './under-test.ts';

/** Time that the second half of the slow page takes, ms. */
const SLOW_MS = 1500;

const paragraph = (n: number) =>
  `<p>Paragraph ${n} tells at some length how NASA and Roscosmos share the work on the International Space Station, and
   why nobody on board has to wait for the other half of a sentence that the ground is still writing.</p>`;

/** A page whose second half is late (`/half`), or whose picture never comes (`/picture`). */
const slowPage = () =>
  createServer((request, response) => {
    if (request.url === '/never.png') return;
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    const picture = request.url === '/picture' ? '<img src="/never.png" alt="">' : '';
    response.write(
      `<!doctype html><title>Half a page</title><article><h1>Half a page</h1>${picture}${[1, 2, 3].map(paragraph)}`,
    );
    const end = () => response.end(`${[4, 5, 6].map(paragraph)}</article>`);
    if (request.url === '/half') setTimeout(end, SLOW_MS);
    else end();
  });

inBothBrowsers('a page in motion', (on) => {
  const { readPage, closePopup, openReader, leaveReader, restOn, cardTitle, cardIsGone, marks } = steps(on);
  let server: Server;
  const address = (path: string) => `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;
  /** Follows a link and does not wait for its page. */
  const leaveFor = async (url: string) => {
    await on.driver.page.run(({ window }, to) => {
      window.setTimeout(() => window.location.assign(to), 0);
    }, url);
    await on.driver.page.waitFor('the new page', ({ window }, to) => window.location.href === to, url);
  };

  beforeAll(async () => {
    server = slowPage();
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  it('is read whole when its second half is still to come', async () => {
    await on.driver.goto(on.page('empty'));
    await leaveFor(address('/half'));
    const popup = await on.driver.clickToolbarButton();
    await readReport(popup);
    await on.driver.page.waitFor('the end', ({ document }) => document.readyState === 'complete');
    const read = await popup.run(({ document }) => document.querySelector('.what-was-read')?.textContent);
    expect(Number(/Read (\d+) words/.exec(read ?? '')?.[1])).toBeGreaterThan(200);
    await closePopup();
  });

  it('does not have to wait for its pictures, and keeps its report while it is made anew', async () => {
    await on.driver.goto(on.page('empty'));
    await leaveFor(address('/picture'));
    const popup = await on.driver.clickToolbarButton();
    await readReport(popup);
    await popup.run(({ document }) => {
      const view = document.defaultView!;
      const main = document.querySelector('main')!;
      const note = () => {
        main.dataset.seen = `${main.dataset.seen ?? ''} ${main.dataset.status}`;
      };
      new view.MutationObserver(note).observe(main, { attributeFilter: ['data-status'] });
      const select = document.querySelector('select')!;
      select.selectedIndex = 1;
      select.dispatchEvent(new view.Event('change', { bubbles: true }));
    });
    await popup.waitFor(
      'a shorter summary',
      ({ document }) => document.querySelectorAll('.sentence').length === 1,
    );
    expect(await popup.run(({ document }) => document.querySelector('main')?.dataset.seen ?? '')).toBe('');
    await closePopup();
  });

  it('shows a report made with the settings of now, though they were changed elsewhere', async () => {
    await on.driver.goto(on.page('progress-ms-21'));
    const { report } = await readPage();
    await closePopup();
    const options = await on.driver.openExtensionPage('options.html');
    await options.waitFor('the choice', ({ document }) => {
      const long = [...document.querySelectorAll('input')].find((i) => i.value === 'long');
      long?.click();
      return long;
    });
    await new Promise((resolve) => setTimeout(resolve, 300));
    await on.driver.closeExtensionPage();
    const { report: newer } = await readPage();
    expect(newer.summary.length).toBeGreaterThan(report.summary.length);
    await closePopup();
  });

  it('gets its marks back when it draws its text anew', async () => {
    await on.driver.goto(on.page('progress-ms-21'));
    await readPage();
    await closePopup();
    await expect.poll(marks).toBeGreaterThan(5);
    const shown = () =>
      on.driver.page.run(() =>
        [...(CSS.highlights.get('glossa-term') ?? [])].map(String).filter(Boolean).sort(),
      );
    const all = await shown();
    const left = await on.driver.page.run(({ document }) => {
      const { body } = document;
      body.innerHTML = String(body.innerHTML);
      return [...(CSS.highlights.get('glossa-term') ?? [])].map(String).filter(Boolean).length;
    });
    expect(left).toBe(0);
    await expect.poll(shown).toEqual(all);
    await restOn('Roscosmos');
    expect(await cardTitle()).toBe('Roscosmos');
    await on.driver.press('Escape');
  });

  it('says so when it has emptied itself since it was read', async () => {
    const { popup } = await readPage();
    await on.driver.page.run(({ document }) => document.body.replaceChildren());
    await popup.run(({ document }) => document.querySelector<HTMLElement>('.foot .primary')?.click());
    const said = await popup.waitFor(
      'a message',
      ({ document }) => document.querySelector('main[data-status=failed] h1')?.textContent,
    );
    expect(said).toBe(messages.error_empty);
    await closePopup();
    await on.driver.goto(on.page('progress-ms-21'));
  });

  it('is served by the script of an updated extension, and left by the old one', async () => {
    await openReader();
    await on.driver.reloadExtension();
    const { report } = await readPage();
    expect(report.glossary.length).toBeGreaterThan(5);
    expect(
      await on.driver.page.run(({ document }) => document.querySelectorAll('glossa-reader').length),
    ).toBe(0);
    await closePopup();
    const marked = await marks();
    await restOn('Roscosmos');
    await cardTitle();
    expect(await on.driver.page.run(({ document }) => document.querySelectorAll('glossa-card').length)).toBe(
      1,
    );
    expect(await marks()).toBe(marked);
    await on.driver.press('Escape');
    await cardIsGone();
    await openReader();
    await leaveReader();
  });
});
