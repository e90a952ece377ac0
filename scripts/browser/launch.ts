import { resolve } from 'node:path';
import { launchChromium } from './chromium.ts';
import type { Driver } from './driver.ts';
import type { Found } from './find.ts';
import { launchFirefox } from './firefox.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** Starts a browser that was found with our production build for it. */
export function launch(found: Found, options: { headless: boolean; profile?: string }): Promise<Driver> {
  const extension = resolve(ROOT, '.output', found.engine === 'chromium' ? 'chrome-mv3' : 'firefox-mv3');
  const start = found.engine === 'chromium' ? launchChromium : launchFirefox;
  return start({ executable: found.executable, extension, ...options });
}
