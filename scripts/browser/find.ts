import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';

export type Engine = 'chromium' | 'firefox';

export interface Found {
  engine: Engine;
  executable: string;
}

/** Program names looked for on the PATH, best first. */
const NAMES: Record<Engine, string[]> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge',
    'brave-browser',
  ],
  firefox: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
};

const APPLICATIONS = '/Applications';
const PROGRAMS = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];

/** Usual places outside the PATH, on macOS and Windows. */
const PLACES: Record<Engine, string[]> = {
  chromium: [
    `${APPLICATIONS}/Google Chrome.app/Contents/MacOS/Google Chrome`,
    `${APPLICATIONS}/Chromium.app/Contents/MacOS/Chromium`,
    `${APPLICATIONS}/Microsoft Edge.app/Contents/MacOS/Microsoft Edge`,
    ...PROGRAMS.flatMap((p) => (p ? [join(p, 'Google/Chrome/Application/chrome.exe')] : [])),
    ...PROGRAMS.flatMap((p) => (p ? [join(p, 'Microsoft/Edge/Application/msedge.exe')] : [])),
  ],
  firefox: [
    `${APPLICATIONS}/Firefox.app/Contents/MacOS/firefox`,
    ...PROGRAMS.flatMap((p) => (p ? [join(p, 'Mozilla Firefox/firefox.exe')] : [])),
  ],
};

/** What an installed browser of that engine would be started with, or `undefined`. `GLOSSA_CHROMIUM` and `GLOSSA_FIREFOX` win. */
export function findBrowser(engine: Engine): Found | undefined {
  const chosen = process.env[`GLOSSA_${engine.toUpperCase()}`];
  const onPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) =>
      NAMES[engine].map((name) => ({ order: NAMES[engine].indexOf(name), path: join(folder, name) })),
    )
    .sort((a, b) => a.order - b.order)
    .map((c) => c.path);
  const executable = [...(chosen ? [chosen] : []), ...onPath, ...PLACES[engine]].find((path) =>
    existsSync(path),
  );
  return executable === undefined ? undefined : { engine, executable };
}

/** A machine without a display may have no font at all, and then no text has a width. */
const FONTS = 'fonts-liberation';

const DEBIAN_PACKAGE: Record<Engine, string> = { chromium: 'chromium', firefox: 'firefox-esr' };

/** Finds a browser, or installs it where that needs no question: on Debian and its kin, as root. */
export function findOrInstallBrowser(engine: Engine): Found | undefined {
  const found = findBrowser(engine);
  if (found || !isDebian() || process.getuid?.() !== 0) return found;
  const name = DEBIAN_PACKAGE[engine];
  console.error(`Installing ${name} …`);
  const apt = (...args: string[]) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    }).status === 0;
  // The lists that a machine came with may name a browser many versions old. Without network they are still worth a try.
  apt('update');
  apt('install', '-y', '--no-install-recommends', name, FONTS);
  return findBrowser(engine);
}

function isDebian(): boolean {
  try {
    return /^ID(_LIKE)?=.*debian/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

/** How a person gets a browser, for the message when there is none. */
export const HOW_TO_GET_A_BROWSER = `No browser was found. Glossa runs in Chrome, Chromium, Edge (123 or newer) and Firefox (140 or newer).
  Debian, Ubuntu   sudo apt-get install chromium      (or firefox-esr)
  Fedora           sudo dnf install chromium          (or firefox)
  macOS            brew install --cask google-chrome  (or firefox)
  Windows          winget install Google.Chrome       (or Mozilla.Firefox)
A browser in an unusual place: set GLOSSA_CHROMIUM or GLOSSA_FIREFOX to its program.`;
