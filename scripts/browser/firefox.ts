import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { downloadsIn, takeDownload } from './downloads.ts';
import { type Driver, type LaunchOptions, waitUntil } from './driver.ts';
import { EXTENSION_ID, preferences, UUID } from './firefox-preferences.ts';
import { contentSurface, frameSurface, inChrome } from './firefox-surfaces.ts';
import { connectMarionette } from './marionette.ts';

/** Firefox makes element ids of an extension's id with every other character replaced. */
const WIDGET = EXTENSION_ID.replace(/[^a-z0-9_-]/gi, '_');

const VIEWPORT = { width: 1100, height: 900 };

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = net.createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** Starts Firefox with the extension installed for this session and its button in the toolbar. */
export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'glossa-firefox-'));
  const downloads = downloadsIn(profile);
  const port = await freePort();
  const prefs = Object.entries(preferences(port, options.headless ? downloads : undefined, options.proxy));
  writeFileSync(
    join(profile, 'user.js'),
    prefs.map(([key, value]) => `user_pref(${JSON.stringify(key)}, ${JSON.stringify(value)});`).join('\n'),
  );
  const firefox = spawn(
    options.executable,
    [
      ...(options.headless ? ['--headless'] : []),
      '--marionette',
      '--remote-allow-system-access',
      '--no-remote',
      '--profile',
      profile,
    ],
    {
      stdio: 'ignore',
      env: {
        ...process.env,
        MOZ_HEADLESS_WIDTH: String(VIEWPORT.width),
        MOZ_HEADLESS_HEIGHT: String(VIEWPORT.height),
      },
    },
  );
  const exited = new Promise<void>((resolve) => firefox.once('exit', () => resolve()));
  const remote = await connectMarionette(port);
  const session = (await remote.send('WebDriver:NewSession', {
    capabilities: {
      alwaysMatch: { pageLoadStrategy: 'normal' },
    },
  })) as { capabilities: { browserVersion: string } };
  await remote.send('Addon:Install', { path: options.extension, temporary: true });
  // What a session of WebDriver takes for good does not count for an extension's background.
  if (options.proxy !== undefined) {
    await inChrome(
      remote,
      `Cc['@mozilla.org/security/certoverride;1'].getService(Ci.nsICertOverrideService)
         .setDisableAllSecurityChecksAndLetAttackersInterceptMyData(true);`,
    );
  }
  await inChrome(
    remote,
    `const { CustomizableUI } = ChromeUtils.importESModule('moz-src:///browser/components/customizableui/CustomizableUI.sys.mjs');
     CustomizableUI.addWidgetToArea('${WIDGET}-browser-action', 'nav-bar');`,
  );

  const popupUrl = `moz-extension://${UUID}/popup.html`;
  const tabs = { page: '', extension: '' };
  tabs.page = ((await remote.send('WebDriver:GetWindowHandle')) as { value: string }).value;

  const pointer = (actions: object[]) =>
    remote.send('WebDriver:PerformActions', {
      actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }],
    });

  const popupIsOpen = async () =>
    (await inChrome(
      remote,
      `return [...document.querySelectorAll('browser')].some((b) => b.currentURI?.spec === ${JSON.stringify(popupUrl)})`,
    )) === true;

  const popupSurface = frameSurface(
    remote,
    `[...document.querySelectorAll('browser')].find((b) => b.currentURI?.spec === ${JSON.stringify(popupUrl)})`,
  );

  const inside = frameSurface(remote, 'gBrowser.selectedBrowser');

  const press = async (keys: string) => {
    const all = keys.split('+').map((key) => WEBDRIVER_KEYS[key] ?? key);
    // From the browser's side, as a hand would: keys reach the popup, and the browser has its shortcuts.
    await remote.send('Marionette:SetContext', { value: 'chrome' });
    await remote.send('WebDriver:PerformActions', {
      actions: [
        {
          type: 'key',
          id: 'keyboard',
          actions: [
            ...all.map((value) => ({ type: 'keyDown', value })),
            ...all.reverse().map((value) => ({ type: 'keyUp', value })),
          ],
        },
      ],
    });
    await remote.send('Marionette:SetContext', { value: 'content' });
  };

  return {
    name: 'firefox',
    version: `Firefox/${session.capabilities.browserVersion}`,
    page: contentSurface(remote),
    inside,
    goto: async (url) => {
      await remote.send('WebDriver:Navigate', { url });
    },
    clickToolbarButton: async () => {
      await remote.send('Marionette:SetContext', { value: 'chrome' });
      try {
        const found = (await remote.send('WebDriver:FindElement', {
          using: 'css selector',
          value: `#${WIDGET}-BAP`,
        })) as { value: Record<string, string> };
        await remote.send('WebDriver:ElementClick', { id: Object.values(found.value)[0] });
      } finally {
        await remote.send('Marionette:SetContext', { value: 'content' });
      }
      await waitUntil('the popup', popupIsOpen);
      await popupSurface.waitFor('the popup to load', ({ document }) => document.readyState === 'complete');
      return popupSurface;
    },
    closePopup: async () => {
      await inChrome(
        remote,
        `[...document.querySelectorAll('browser')].find((b) => b.currentURI?.spec === ${JSON.stringify(popupUrl)})?.closest('panel')?.hidePopup();`,
      );
      await waitUntil('the popup to close', async () => !(await popupIsOpen()));
    },
    popupIsOpen,
    openExtensionPage: async (file) => {
      const opened = (await remote.send('WebDriver:NewWindow', { type: 'tab', focus: true })) as {
        handle: string;
      };
      tabs.extension = opened.handle;
      await remote.send('WebDriver:SwitchToWindow', { handle: opened.handle, focus: true });
      await remote.send('WebDriver:Navigate', { url: `moz-extension://${UUID}/${file}` });
      return inside;
    },
    closeExtensionPage: async () => {
      await remote.send('WebDriver:CloseWindow');
      await remote.send('WebDriver:SwitchToWindow', { handle: tabs.page, focus: true });
    },
    moveMouse: async (x, y) => {
      await pointer([
        { type: 'pointerMove', x: Math.max(0, Math.round(x) - 6), y: Math.round(y), duration: 40 },
        { type: 'pointerMove', x: Math.max(0, Math.round(x) - 2), y: Math.round(y), duration: 40 },
        { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 40 },
      ]);
    },
    click: async (x, y) => {
      await pointer([
        { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 20 },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ]);
    },
    press,
    command: async (name) => {
      const manifest = JSON.parse(readFileSync(join(options.extension, 'manifest.json'), 'utf8'));
      await press(manifest.commands[name].suggested_key.default);
    },
    badge: async () =>
      String(
        await inChrome(remote, `return document.getElementById('${WIDGET}-BAP').getAttribute('badge') ?? ''`),
      ),
    doubleClick: async (x, y) => {
      const press = [
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ];
      await pointer([{ type: 'pointerMove', x: Math.round(x), y: Math.round(y) }, ...press, ...press]);
    },
    chooseMenuItem: async (_item, at = { x: 40, y: 40 }) => {
      await pointer([
        { type: 'pointerMove', x: Math.round(at.x), y: Math.round(at.y) },
        { type: 'pointerDown', button: 2 },
        { type: 'pointerUp', button: 2 },
      ]);
      const menu = `const menu = document.getElementById('contentAreaContextMenu');`;
      await waitUntil('the context menu', () => inChrome(remote, `${menu} return menu.state === 'open';`));
      await inChrome(
        remote,
        `${menu}
         const item = menu.querySelector('[id^="${WIDGET}-menuitem"]');
         if (!item) throw new Error('no such item');
         menu.activateItem(item);`,
      );
    },
    permit: async () => {
      await inChrome(
        remote,
        `Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', false);`,
      );
    },
    reloadExtension: async () => {
      await remote.send('Addon:Install', { path: options.extension, temporary: true });
    },
    setColorScheme: async (scheme) => {
      const dark = scheme === 'dark';
      // Pages follow the first (0 dark, 1 light); popups look like the browser, which follows the system.
      await inChrome(
        remote,
        `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${dark ? 0 : 1});
         Services.prefs.setIntPref('ui.systemUsesDarkTheme', ${dark ? 1 : 0});`,
      );
    },
    forceColors: async (on) => {
      const pref = `'browser.display.document_color_use'`;
      const always = 2;
      await inChrome(
        remote,
        on ? `Services.prefs.setIntPref(${pref}, ${always});` : `Services.prefs.clearUserPref(${pref});`,
      );
    },
    zoom: async (factor) => {
      await inChrome(remote, `gBrowser.selectedBrowser.fullZoom = ${factor};`);
    },
    touch: async (on) => {
      await inChrome(
        remote,
        ['ui.primaryPointerCapabilities', 'ui.allPointerCapabilities']
          .map((name) =>
            on ? `Services.prefs.setIntPref('${name}', 1);` : `Services.prefs.clearUserPref('${name}');`,
          )
          .join(''),
      );
    },
    layOutFor: async (medium) => {
      await inChrome(remote, `gBrowser.selectedBrowser.browsingContext.mediumOverride = '${medium}';`);
    },
    print: async () => {
      const { value } = (await remote.send('WebDriver:Print')) as { value: string };
      return Buffer.from(value, 'base64');
    },
    downloaded: () => takeDownload(downloads),
    screenshot: async (file) => {
      // The popup is a window of its own, which WebDriver's screenshot does not see.
      const shot = (await popupIsOpen())
        ? String(await inChrome(remote, drawPopup(popupUrl)))
        : ((await remote.send('WebDriver:TakeScreenshot', { full: false, hash: false })) as { value: string })
            .value;
      writeFileSync(file, Buffer.from(shot, 'base64'));
    },
    closed: exited,
    close: async () => {
      await remote.send('Marionette:Quit', { flags: ['eAttemptQuit'] }).catch(() => undefined);
      remote.close();
      const stop = setTimeout(() => firefox.kill('SIGKILL'), 5_000);
      await exited;
      clearTimeout(stop);
      if (!options.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** WebDriver's code points for keys that are no characters (W3C WebDriver 17.4.2). */
const WEBDRIVER_KEYS: Record<string, string> = {
  Escape: '\uE00C',
  Tab: '\uE004',
  Enter: '\uE007',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  ArrowUp: '\uE013',
  PageDown: '\uE00F',
  Alt: '\uE00A',
  Shift: '\uE008',
};

/** Source text that draws the popup's page and answers a PNG in base 64. */
const drawPopup = (url: string) => `
  const popup = [...document.querySelectorAll('browser')].find((b) => b.currentURI?.spec === ${JSON.stringify(url)});
  const { width, height } = popup.getBoundingClientRect();
  const image = await popup.browsingContext.currentWindowGlobal.drawSnapshot(new DOMRect(0, 0, width, height), 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  [canvas.width, canvas.height] = [image.width, image.height];
  canvas.getContext('2d').drawImage(image, 0, 0);
  return canvas.toDataURL().split(',')[1];`;
