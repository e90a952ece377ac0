import { resolve } from 'node:path';
import { launchChromium } from './chromium.ts';
import type { Driver, LaunchOptions } from './driver.ts';
import type { Engine, Found } from './find.ts';
import { launchFirefox } from './firefox.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** The folder of the production build for an engine. */
export const builtFor = (engine: Engine) =>
  resolve(ROOT, '.output', engine === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');

/** Starts a browser that was found with our production build for it. */
export function launch(
  found: Found,
  options: Pick<LaunchOptions, 'headless' | 'profile' | 'offline' | 'proxy'>,
): Promise<Driver> {
  const start = found.engine === 'chromium' ? launchChromium : launchFirefox;
  return start({ executable: found.executable, extension: builtFor(found.engine), ...options });
}
