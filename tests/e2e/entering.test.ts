import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { steps } from './steps.ts';
import { inBothBrowsers } from './under-test.ts';

const paragraphs = (name: string) =>
  Array.from(
    { length: 24 },
    (_, n) =>
      `${n % 8 === 7 ? `<h2>The watch ${n}</h2>` : ''}<p id="p${n}">Paragraph ${n} of ${name} tells at some length how the keepers of the light shared the night watches, and
       why nobody on the rock had to wait for the other half of a sentence that the shore was still writing.</p>`,
  ).join('\n');

/** A page with everything that must go on as if nothing had happened: a form, a film, a frame, routes, and bad manners. */
const page = `<!doctype html>
<html lang="en"><head><title>The light</title><style>
  body { user-select: none; max-width: 40em; margin: auto; font: 18px/1.6 serif }
</style></head><body>
<form><input id="name"><textarea id="note"></textarea><input type="checkbox" id="box"></form>
<button id="fill" type="button">Fill the screen</button>
<video id="film" muted width="160" height="90"></video><canvas id="source" width="160" height="90"></canvas>
<iframe id="frame" srcdoc="<p id=state>fresh</p>"></iframe>
<main><article><h1>The light</h1>${paragraphs('the first')}</article></main>
<script>
  window.heard = [];
  for (const type of ['keydown', 'keypress', 'keyup'])
    document.addEventListener(type, (e) => { if (window.tame) return; heard.push(e.key); e.preventDefault(); e.stopImmediatePropagation(); }, true);
  for (const type of ['copy', 'selectstart', 'contextmenu', 'wheel'])
    document.addEventListener(type, (e) => { heard.push(type); e.preventDefault(); }, { capture: true, passive: false });
  const pen = source.getContext('2d');
  setInterval(() => pen.fillRect(Math.random() * 160, Math.random() * 90, 9, 9), 30);
  film.srcObject = source.captureStream();
  film.play();
  fill.onclick = () => document.querySelector('article').requestFullscreen();
  window.fillLater = () => setTimeout(() => film.requestFullscreen().catch(() => {}), 100);
  window.show = (title) => {
    document.querySelector('article').innerHTML = '<h1>' + title + '</h1>' + ${JSON.stringify(paragraphs('the next'))};
  };
  addEventListener('popstate', () => show('The light'));
</script></body></html>`;

inBothBrowsers('entering and leaving the reader', (on) => {
  const { openReader, leaveReader, inReader, readerIsGone, sleep } = steps(on);
  let server: Server;

  beforeAll(async () => {
    server = createServer((_, response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  const goto = () => on.driver.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  const title = () =>
    on.driver.inside.run(
      ({ document, shadow }) =>
        shadow(document.querySelector('glossa-reader')).querySelector('h1')?.textContent,
    );
  /** What lies on top in the middle of the window. */
  const onTop = () =>
    on.driver.page.run(
      ({ document, window }) =>
        document.elementFromPoint(window.innerWidth / 2, window.innerHeight / 2)?.localName,
    );

  it('leaves the page as it was: its nodes, scroll, focus, form, frames and film', async () => {
    await goto();
    const state = () =>
      on.driver.page.run(({ document, window }) => {
        const value = (id: string) => (document.getElementById(id) as HTMLInputElement).value;
        const film = document.getElementById('film') as HTMLVideoElement;
        const frame = document.getElementById('frame') as HTMLIFrameElement;
        return {
          html: document.documentElement.outerHTML,
          x: window.scrollX,
          y: window.scrollY,
          focus: document.activeElement?.id,
          form: [value('name'), value('note'), (document.getElementById('box') as HTMLInputElement).checked],
          frame: frame.contentDocument?.getElementById('state')?.textContent,
          playing: !film.paused,
          time: film.currentTime,
        };
      });
    await on.driver.page.run(({ document, window }) => {
      (document.getElementById('name') as HTMLInputElement).value = 'Ada';
      (document.getElementById('note') as HTMLTextAreaElement).value = 'half a sentence';
      (document.getElementById('box') as HTMLInputElement).checked = true;
      const frame = document.getElementById('frame') as HTMLIFrameElement;
      frame.contentDocument!.getElementById('state')!.textContent = 'changed';
      document.getElementById('note')?.focus({ preventScroll: true });
      window.scrollTo({ top: 1233.5, behavior: 'instant' });
    });
    await sleep(300);
    const before = await state();
    await openReader();
    await sleep(300);
    await leaveReader();
    const after = await state();
    expect(after.html).toBe(before.html);
    expect(Math.abs(after.y - before.y)).toBeLessThanOrEqual(1);
    expect(Math.abs(after.x - before.x)).toBeLessThanOrEqual(1);
    expect({ ...after, html: '', x: 0, y: 0, time: 0 }).toEqual({ ...before, html: '', x: 0, y: 0, time: 0 });
    expect(after.focus).toBe('note');
    expect(after.form).toEqual(['Ada', 'half a sentence', true]);
    expect(after.frame).toBe('changed');
    expect(after.playing).toBe(true);
    expect(after.time).toBeGreaterThan(before.time);
  });

  it('keeps its keys, though the page listens to every one and stops it', async () => {
    await on.driver.page.run(({ window }) => {
      (window as unknown as { heard: string[] }).heard.length = 0;
    });
    await openReader();
    await sleep(500);
    await on.driver.press('?');
    await on.driver.inside.waitFor('the sheet of keys', ({ document, shadow }) =>
      Boolean(shadow(document.querySelector('glossa-reader')).querySelector('.help')),
    );
    await on.driver.press('Escape');
    await on.driver.press('Tab');
    await leaveReader();
    expect(
      await on.driver.page.run(({ window }) => (window as unknown as { heard: string[] }).heard),
    ).toEqual([]);
  });

  it('lets its text be selected on a page that forbids that', async () => {
    await openReader();
    const selectable = await on.driver.inside.run(({ document, shadow, window }) => {
      const room = shadow(document.querySelector('glossa-reader')).querySelector('.room');
      return room && window.getComputedStyle(room).userSelect;
    });
    expect(selectable).toBe('text');
    await leaveReader();
  });

  it('is covered by nothing that the page opens: dialog, popover, full screen', async () => {
    await openReader();
    await on.driver.page.run(({ document }) => {
      const popover = document.createElement('div');
      popover.popover = 'manual';
      popover.id = 'cover';
      popover.style.cssText = 'inset: 0; width: 100vw; height: 100vh';
      document.body.append(popover);
      popover.showPopover();
    });
    await expect.poll(onTop).toBe('glossa-reader');
    await on.driver.page.run(({ document }) => {
      document.getElementById('cover')?.remove();
      // Without a gesture of the reader it is refused, which is as well.
      void document
        .getElementById('film')
        ?.requestFullscreen()
        .catch(() => {});
    });
    await sleep(500);
    await expect.poll(onTop).toBe('glossa-reader');
    await on.driver.page.run(({ document }) => document.fullscreenElement && document.exitFullscreen());
    await sleep(300);
    await leaveReader();
  });

  it('is shown over what fills the screen, before it is opened or since, and leaves it there', async () => {
    const filling = () => on.driver.page.run(({ document }) => document.fullscreenElement?.localName);
    const { x, y } = await on.driver.page.run(({ document, window }) => {
      const button = document.getElementById('fill')!;
      button.scrollIntoView();
      // The shortcut is to come through: in Firefox a page can keep it from every extension.
      (window as unknown as { tame: boolean }).tame = true;
      const { x, y } = button.getBoundingClientRect();
      return { x, y };
    });
    await on.driver.click(x + 9, y + 9);
    await expect.poll(filling).toBe('article');
    await on.driver.command('toggle-reader');
    await inReader();
    expect(await onTop()).toBe('glossa-reader');
    // A press in the reader allows the page to fill the screen once more.
    await on.driver.click(x + 9, 200);
    await on.driver.page.run(({ window }) => (window as unknown as { fillLater(): void }).fillLater());
    await expect.poll(filling).toBe('video');
    await expect.poll(onTop).toBe('glossa-reader');
    // Escape is the browser's own way out of a full screen.
    await on.driver.command('toggle-reader');
    await readerIsGone();
    expect(await filling()).toBe('video');
    await on.driver.page.run(async ({ document, window }) => {
      while (document.fullscreenElement) await document.exitFullscreen();
      (window as unknown as { tame: boolean }).tame = false;
    });
  });

  it('stays while the page rewrites its body, and is of the new text when opened again', async () => {
    await openReader();
    await on.driver.page.run(({ window }) => {
      window.history.pushState({}, '', '/second');
      (window as unknown as { show(title: string): void }).show('The second light');
    });
    await sleep(300);
    expect(await title()).toBe('The light');
    await leaveReader();
    await openReader();
    expect(await title()).toBe('The second light');
    await leaveReader();
  });

  it('gives way when the reader goes back in the history of an app', async () => {
    await openReader();
    await on.driver.page.run(({ window }) => window.history.back());
    await readerIsGone();
    await openReader();
    expect(await title()).toBe('The light');
    await leaveReader();
  });

  it('works again on a page that one has come back to', async () => {
    await openReader();
    await on.driver.page.run(({ window }) => {
      window.setTimeout(() => window.location.assign('/elsewhere'), 0);
    });
    await on.driver.page.waitFor('the other page', ({ window }) => window.location.pathname === '/elsewhere');
    await on.driver.page.run(({ window }) => window.setTimeout(() => window.history.back(), 0));
    await on.driver.page.waitFor(
      'the first page',
      ({ document, window }) =>
        window.location.pathname !== '/elsewhere' && document.readyState === 'complete',
    );
    // Taken out of the browser's memory it still has its reader open; loaded anew it has none.
    const still = await on.driver.page.run(
      ({ document }) => document.querySelector('glossa-reader') !== null,
    );
    if (still) await leaveReader();
    await openReader();
    await inReader();
    await leaveReader();
  });

  it('has nothing to scroll sideways at 400 %', async () => {
    await openReader();
    await on.driver.zoom(4);
    await on.driver.press('/');
    await sleep(500);
    const wide = await on.driver.inside.run(({ document, shadow }) => {
      const root = shadow(document.querySelector('glossa-reader'));
      const room = root.querySelector<HTMLElement>('.room')!;
      const parts = [...room.querySelectorAll<HTMLElement>('.bar, .bar .tool, .find, .find *, .content p')];
      const over = parts.filter((part) => {
        const { left, right, width } = part.getBoundingClientRect();
        return width > 0 && (left < -1 || right > room.clientWidth + 1);
      });
      const left = document.createRange();
      left.selectNodeContents(room.querySelector('.bar .left')!);
      const tool = room.querySelector('.bar .left + .tool')!.getBoundingClientRect();
      const covered = left.getBoundingClientRect().right > tool.left;
      return {
        ...{ room: room.scrollWidth - room.clientWidth, covered },
        over: over.map((part) => part.className),
      };
    });
    await on.driver.zoom(1);
    await on.driver.press('Escape');
    await leaveReader();
    expect(wide).toEqual({ room: 0, over: [], covered: false });
  });
});
