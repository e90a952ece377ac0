import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import type { Driver, LaunchOptions } from '../../scripts/browser/driver.ts';
import { type Engine, findBrowser } from '../../scripts/browser/find.ts';
import { launch } from '../../scripts/browser/launch.ts';
import { type Server, serveFolder } from '../../scripts/browser/serve.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** Pictures of a failed or finished run, to be looked at. */
export const PICTURES = resolve(ROOT, '.output/e2e');

interface UnderTest {
  readonly driver: Driver;
  /** Address of one of our fixture pages; with a policy, served under that Content-Security-Policy. */
  page(slug: string, policy?: string): string;
  /** Paths that pages of ours have been asked for, with their queries. */
  asked(): readonly string[];
  /** Ends the browser and starts it again with the same profile. */
  restart(): Promise<void>;
}

/** The same tests in both browsers, each with the production build and a profile of its own; `options` is asked at launch. */
export function inBothBrowsers(
  title: string,
  tests: (it: UnderTest) => void,
  options: () => Pick<LaunchOptions, 'proxy'> = () => ({}),
): void {
  describe.each<Engine>(['chromium', 'firefox'])(`${title} (%s)`, (engine) => {
    let driver: Driver | undefined;
    let server: Server | undefined;
    let profile: string;

    const start = () => {
      const found = findBrowser(engine);
      if (!found) throw new Error(`${engine} is not installed: run npm test, or see README.md.`);
      return launch(found, { headless: true, profile, offline: true, ...options() });
    };

    beforeAll(async () => {
      mkdirSync(PICTURES, { recursive: true });
      profile = mkdtempSync(join(tmpdir(), 'glossa-e2e-'));
      server = await serveFolder(resolve(ROOT, 'tests/fixtures/pages'));
      driver = await start();
    });

    afterAll(async () => {
      await driver?.close();
      server?.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    });

    // A popup left open by a failed test would be closed by the next one's click.
    afterEach(async () => {
      if (await driver?.popupIsOpen()) await driver?.closePopup();
    });

    tests({
      get driver() {
        if (!driver) throw new Error('The browser is not there.');
        return driver;
      },
      page: (slug, policy) =>
        `${server?.origin}/${slug}/source.html${policy ? `?csp=${encodeURIComponent(policy)}` : ''}`,
      asked: () => server?.asked ?? [],
      restart: async () => {
        await driver?.close();
        driver = await start();
      },
    });
  });
}
