import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { takeFromFirefox } from './downloads.ts';
import { type Driver, type LaunchOptions, waitUntil } from './driver.ts';
import { createInput } from './firefox-input.ts';
import { createLooks } from './firefox-looks.ts';
import { createPopup, WIDGET } from './firefox-popup.ts';
import { UUID } from './firefox-preferences.ts';
import { startFirefox } from './firefox-start.ts';
import { contentSurface, frameSurface, inChrome } from './firefox-surfaces.ts';

/** Starts Firefox with the extension installed for this session and its button in the toolbar. */
export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'glossa-firefox-'));
  const { firefox, remote, version, exited } = await startFirefox(options, profile);
  const { draw, ...popup } = await createPopup(remote);
  const { rightClick, ...input } = createInput(remote);
  const inside = frameSurface(remote, 'gBrowser.selectedBrowser');
  const { value: tab } = (await remote.send('WebDriver:GetWindowHandle')) as { value: string };
  /** What a command answers as text in base 64. */
  const encoded = async (command: string, parameters?: object) =>
    ((await remote.send(command, parameters)) as { value: string }).value;

  return {
    name: 'firefox',
    version,
    ...popup,
    ...input,
    ...createLooks(remote),
    page: contentSurface(remote),
    inside,
    goto: async (url) => {
      await remote.send('WebDriver:Navigate', { url });
    },
    openExtensionPage: async (file) => {
      const { handle } = (await remote.send('WebDriver:NewWindow', { type: 'tab', focus: true })) as {
        handle: string;
      };
      await remote.send('WebDriver:SwitchToWindow', { handle, focus: true });
      await remote.send('WebDriver:Navigate', { url: `moz-extension://${UUID}/${file}` });
      return inside;
    },
    closeExtensionPage: async () => {
      await remote.send('WebDriver:CloseWindow');
      await remote.send('WebDriver:SwitchToWindow', { handle: tab, focus: true });
    },
    command: async (name) => {
      const manifest = JSON.parse(readFileSync(join(options.extension, 'manifest.json'), 'utf8'));
      await input.press(manifest.commands[name].suggested_key.default);
    },
    chooseMenuItem: async (_item, at = { x: 40, y: 40 }) => {
      await rightClick(at.x, at.y);
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
    print: async () => Buffer.from(await encoded('WebDriver:Print'), 'base64'),
    downloaded: () => takeFromFirefox(remote),
    screenshot: async (file) => {
      const shot = (await popup.popupIsOpen())
        ? await draw()
        : await encoded('WebDriver:TakeScreenshot', { full: false, hash: false });
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
