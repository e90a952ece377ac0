import { type ChildProcess, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import net from 'node:net';
import { join } from 'node:path';
import process from 'node:process';
import { downloadsIn } from './downloads.ts';
import type { LaunchOptions } from './driver.ts';
import { preferences } from './firefox-preferences.ts';
import { inChrome } from './firefox-surfaces.ts';
import { connectMarionette, type Marionette } from './marionette.ts';

const VIEWPORT = { width: 1100, height: 900 };

interface Started {
  firefox: ChildProcess;
  remote: Marionette;
  version: string;
  exited: Promise<void>;
}

/** Starts Firefox in a profile, with the extension for this session, and takes the remote control. */
export async function startFirefox(options: LaunchOptions, profile: string): Promise<Started> {
  const port = await freePort();
  writeFileSync(
    join(profile, 'user.js'),
    Object.entries(preferences(port, options.headless ? downloadsIn(profile) : undefined, options.proxy))
      .map(([key, value]) => `user_pref(${JSON.stringify(key)}, ${JSON.stringify(value)});`)
      .join('\n'),
  );
  const mode = options.headless ? ['--headless'] : [];
  const firefox = spawn(
    options.executable,
    [...mode, '--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile],
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
  const { capabilities } = (await remote.send('WebDriver:NewSession', {
    capabilities: { alwaysMatch: { pageLoadStrategy: 'normal' } },
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
  return { firefox, remote, version: `Firefox/${capabilities.browserVersion}`, exited };
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = net.createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}
