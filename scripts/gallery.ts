/**
 * `npm run gallery [-- URL_OR_FILE]`: saves pictures of reader mode in every theme and preset, of its panel for text and of
 * the options page, at the widths of a phone, a tablet and a desk, into .output/gallery, to be looked at.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { PRESETS, presetValues } from '../core/presets.ts';
import { DEFAULTS, type Settings, THEMES } from '../core/settings.ts';
import { launchChromium } from './browser/chromium.ts';
import { findOrInstallBrowser, HOW_TO_GET_A_BROWSER } from './browser/find.ts';
import { builtFor } from './browser/launch.ts';
import { openReaderMode } from './browser/open-reader.ts';
import { pageToOpen } from './browser/page-to-open.ts';
import { buildExtension } from './build/extension.ts';

const FOLDER = resolve(import.meta.dirname, '../.output/gallery');
/** A phone, a tablet and a desk, px. */
const WIDTHS = [320, 768, 1440];
/** As much as shows the summary and some of the text on all of them, px. */
const HEIGHT = 1300;
/** Longer than a typeface takes to load, and a text to be laid out anew, ms. */
const SETTLE_MS = 600;

/** Colours as a reader might choose them. */
const OWN_COLOURS = { paper: '#10233a', ink: '#dfe8f2', link: '#8fc7ff' } as const;

interface Look {
  name: string;
  change: Partial<Settings>;
  scheme?: 'light' | 'dark';
}

const LOOKS: Look[] = [
  ...THEMES.map((theme) => ({ name: `theme-${theme}`, change: { theme, ...OWN_COLOURS } })),
  ...(['auto', 'contrast'] as const).map((theme) => ({
    ...{ name: `theme-${theme}-in-the-dark`, change: { theme } },
    scheme: 'dark' as const,
  })),
  ...PRESETS.map((preset) => ({ name: `preset-${preset}`, change: presetValues(preset) })),
];

const found = findOrInstallBrowser('chromium');
if (!found) {
  console.error(HOW_TO_GET_A_BROWSER);
  process.exit(1);
}
await buildExtension(['chrome']);
const page = await pageToOpen(process.argv[2]);
const extension = builtFor('chromium');
const driver = await launchChromium({ executable: found.executable, extension, headless: true });
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });

const settle = () => new Promise((done) => setTimeout(done, SETTLE_MS));

/** Stores settings as the extension itself does; whatever is open follows. */
async function set(change: Partial<Settings>): Promise<void> {
  await driver.inside.run(
    (_world, value) => {
      const { storage } = Reflect.get(globalThis, 'chrome') as typeof import('wxt/browser').browser;
      return storage.sync.set({ settings: { at: Date.now(), value } });
    },
    { ...DEFAULTS, ...change },
  );
}

/** A picture at each width. */
async function pictures(name: string): Promise<void> {
  for (const width of WIDTHS) {
    await driver.resize(width, HEIGHT);
    await settle();
    await driver.screenshot(join(FOLDER, `${name}-${width}.png`));
  }
}

await driver.goto(page.url);
await openReaderMode(driver);
for (const { name, change, scheme = 'light' } of LOOKS) {
  await driver.setColorScheme(scheme);
  await set(change);
  await pictures(name);
}

await driver.setColorScheme('light');
await set({ theme: 'custom', paper: '#ffffff', ink: '#8a8a8a' });
await driver.inside.run(({ document, shadow }) => {
  const root = shadow(document.querySelector('glossa-reader'));
  root.querySelector<HTMLElement>('[aria-controls="type"]')?.click();
  for (const details of root.querySelectorAll<HTMLDetailsElement>('#type details')) details.open = true;
});
await pictures('panel');
await set({});

const options = await driver.openExtensionPage('options.html');
await options.waitFor('the options', ({ document }) => document.querySelector('.sample'));
await pictures('options');

await driver.close();
page.close();
console.log(`Pictures: ${FOLDER}`);
