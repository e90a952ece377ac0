import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import puppeteer, { type CDPSession, type KeyInput, type MediaFeature, type Page } from 'puppeteer-core';
import { downloadsIn, takeFromChromium } from './downloads.ts';
import { type Driver, type LaunchOptions, type Surface, waitUntil } from './driver.ts';

/** Keeps the browser from calling home, which a test machine may not allow and a reader's demo does not need. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-gpu',
  '--no-first-run',
  '--no-default-browser-check',
];

/** Longer than any transition of colour in our style sheets. */
const TRANSITION_MS = 400;

const VIEWPORT = { width: 1100, height: 800 };

const WORLD = `{document, window, shadow: (host) => globalThis.chrome?.dom?.openOrClosedShadowRoot(host) ?? host.shadowRoot}`;

/** Source text that calls `script` with the world and `args`. */
const callText = (script: unknown, args: unknown[]) =>
  `(${String(script)})(${WORLD}${args.map((a) => `, ${JSON.stringify(a) ?? 'undefined'}`).join('')})`;

function surface(evaluate: (source: string) => Promise<unknown>): Surface {
  const run: Surface['run'] = async (script, ...args) => (await evaluate(callText(script, args))) as never;
  return {
    run,
    load: async (source) => {
      await evaluate(`${source}\n;undefined`);
    },
    waitFor: (what, script, ...args) => waitUntil(what, () => run(script, ...args)),
  };
}

/** A Chromium-based browser; `tab` is for measurements that only its own protocol gives. */
export interface ChromiumDriver extends Driver {
  readonly tab: Page;
  /** Gives the page, and a page of the extension that is open, another window size, CSS px. */
  resize(width: number, height: number): Promise<void>;
}

/** Starts a Chromium-based browser with the extension. */
export async function launchChromium(options: LaunchOptions): Promise<ChromiumDriver> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'glossa-chromium-'));
  const browser = await puppeteer.launch({
    executablePath: options.executable,
    userDataDir: profile,
    headless: options.headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: options.headless ? VIEWPORT : null,
    // Where the locale has no UTF-8, Chromium calls a file with a dash in its name "download".
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
    args: [
      ...QUIET,
      // Chromium's sandbox cannot run as root.
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(options.proxy
        ? [`--proxy-server=https=127.0.0.1:${options.proxy}`, '--ignore-certificate-errors']
        : []),
      ...(options.offline ? ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'] : []),
    ],
  });
  const id = await browser.installExtension(options.extension);
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  const downloads = downloadsIn(profile);
  if (options.headless) {
    const whole = await browser.target().createCDPSession();
    await whole.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
  }
  const session = await page.createCDPSession();
  const { targetInfo } = await session.send('Target.getTargetInfo');
  // a page's main frame has the id of its target
  const worlds = trackWorlds(session, id, targetInfo.targetId);
  await session.send('Runtime.enable');
  const inBackground = async (script: string) => {
    const target = await browser.waitForTarget((t) => t.type() === 'service_worker' && t.url().includes(id));
    const worker = await target.worker();
    return worker?.evaluate(
      `(async () => { const [tab] = await chrome.tabs.query({ active: true }); ${script} })()`,
    );
  };
  let popup: Page | undefined;
  let tab: Page | undefined;
  const emulate = async (feature: MediaFeature) => {
    for (const p of [page, popup, tab]) await p?.emulateMediaFeatures([feature]);
    await new Promise((resolve) => setTimeout(resolve, TRANSITION_MS));
  };

  return {
    tab: page,
    name: 'chromium',
    version: await browser.version(),
    page: surface((source) => page.evaluate(source)),
    inside: surface((source) => worlds.evaluate(source)),
    goto: async (url) => {
      await page.goto(url, { waitUntil: 'load' });
      await page.bringToFront();
    },
    clickToolbarButton: async () => {
      const extension = (await browser.extensions()).get(id);
      if (!extension) throw new Error('The extension is not installed.');
      await page.bringToFront();
      const opened = browser.waitForTarget((t) => t.url().endsWith('/popup.html'), { timeout: 10_000 });
      await page.triggerExtensionAction(extension);
      const target = await opened;
      const open = await target.asPage();
      popup = open;
      // It also closes by itself, as after "open reader mode".
      open.once('close', () => {
        if (popup === open) popup = undefined;
      });
      return surface((source) => open.evaluate(source));
    },
    closePopup: async () => {
      // It may close by itself at this very moment.
      await popup?.close().catch(() => undefined);
      popup = undefined;
    },
    popupIsOpen: async () => browser.targets().some((t) => t.url().endsWith('/popup.html')),
    openExtensionPage: async (file) => {
      const opened = await browser.newPage();
      tab = opened;
      await opened.goto(`chrome-extension://${id}/${file}`);
      return surface((source) => opened.evaluate(source));
    },
    closeExtensionPage: async () => {
      await tab?.close();
      tab = undefined;
      await page.bringToFront();
    },
    moveMouse: async (x, y) => (popup ?? page).mouse.move(x, y, { steps: 4 }),
    click: (x, y) => (popup ?? tab ?? page).mouse.click(x, y),
    doubleClick: (x, y) => page.mouse.click(x, y, { count: 2 }),
    press: async (keys) => {
      const { keyboard } = popup ?? tab ?? page;
      const all = keys.split('+') as KeyInput[];
      for (const key of all) await keyboard.down(key);
      for (const key of all.reverse()) await keyboard.up(key);
    },
    // What no protocol can press is told to our background as the browser would tell it; marked for traces.
    command: async (name) => {
      await inBackground(`performance.mark('command');
        chrome.commands.onCommand.dispatch(${JSON.stringify(name)}, tab)`);
    },
    badge: async () => String(await inBackground('return chrome.action.getBadgeText({ tabId: tab.id })')),
    chooseMenuItem: async (item) => {
      await inBackground(`await chrome.contextMenus.update('${item}', {});
        chrome.contextMenus.onClicked.dispatch({ menuItemId: '${item}' }, tab)`);
    },
    // What the browser's page of extensions has given once, it does not ask for again.
    permit: async (site) => {
      const extensions = await browser.newPage();
      await extensions.goto('chrome://extensions');
      await extensions.evaluate(`chrome.developerPrivate.addHostPermission('${id}', '${site}')`);
      await extensions.close();
      await page.bringToFront();
    },
    reloadExtension: async () => {
      await browser.installExtension(options.extension);
    },
    setColorScheme: (value) => emulate({ name: 'prefers-color-scheme', value }),
    forceColors: (on) => emulate({ name: 'forced-colors', value: on ? 'active' : 'none' }),
    // Headless it has no zoom of its own: the same to the page is a window of fewer, larger pixels.
    zoom: async (factor) => {
      const [width = 0, height = 0] = [VIEWPORT.width, VIEWPORT.height].map((side) =>
        Math.round(side / factor),
      );
      await page.setViewport({ width, height, deviceScaleFactor: factor });
    },
    touch: async (enabled) => {
      await session.send('Emulation.setTouchEmulationEnabled', { enabled });
    },
    layOutFor: (medium) => page.emulateMediaType(medium),
    print: async () => Buffer.from(await page.pdf()),
    resize: async (width, height) => {
      for (const p of [page, tab]) await p?.setViewport({ width, height });
    },
    downloaded: () => takeFromChromium(downloads),
    screenshot: async (file) => {
      await (popup ?? tab ?? page).screenshot({ path: file as `${string}.png` });
    },
    closed: new Promise((resolve) => browser.once('disconnected', () => resolve())),
    close: async () => {
      await browser.close();
      if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Follows the execution contexts of the extension in a page's main frame, so that scripts can be run in its isolated world. */
function trackWorlds(session: CDPSession, extensionId: string, frameId: string) {
  let current: number | undefined;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    const isOurs = context.origin === `chrome-extension://${extensionId}`;
    if (isOurs && context.auxData?.frameId === frameId) current = context.id;
  });
  session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
    if (executionContextId === current) current = undefined;
  });
  session.on('Runtime.executionContextsCleared', () => {
    current = undefined;
  });
  return {
    evaluate: async (expression: string): Promise<unknown> => {
      if (current === undefined) throw new Error('The extension has no script in this page.');
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression,
        contextId: current,
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) {
        throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      }
      return result.value;
    },
  };
}
