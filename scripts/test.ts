/**
 * `npm test`: everything that can be checked, in the order in which it fails fastest. `npm test -- unit e2e` runs only
 * the steps named so. Ends with one line that counts the tests.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { type Engine, findOrInstallBrowser, HOW_TO_GET_A_BROWSER } from './browser/find.ts';

const ROOT = resolve(import.meta.dirname, '..');
const ENGINES: Engine[] = ['chromium', 'firefox'];

const counts = { passed: 0, failed: 0 };

function run(command: string, ...args: string[]): boolean {
  const bin = join(ROOT, 'node_modules', '.bin', command);
  return (
    spawnSync(bin, args, { cwd: ROOT, stdio: 'inherit', shell: process.platform === 'win32' }).status === 0
  );
}

function runScript(name: string): boolean {
  return (
    spawnSync(process.execPath, [join(ROOT, 'scripts', name)], { cwd: ROOT, stdio: 'inherit' }).status === 0
  );
}

/** Runs one vitest project and adds up its tests. */
function vitest(project: string): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'glossa-test-'));
  const report = join(folder, 'report.json');
  const ok = run(
    'vitest',
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  );
  if (existsSync(report)) {
    const result = JSON.parse(readFileSync(report, 'utf8')) as {
      numPassedTests: number;
      numFailedTests: number;
    };
    counts.passed += result.numPassedTests;
    counts.failed += result.numFailedTests;
  }
  rmSync(folder, { recursive: true });
  return ok;
}

function browsersAreThere(): boolean {
  const missing = ENGINES.filter((engine) => !findOrInstallBrowser(engine));
  if (missing.length)
    console.error(`The end-to-end tests need ${missing.join(' and ')}.\n${HOW_TO_GET_A_BROWSER}`);
  return missing.length === 0;
}

const steps: Record<string, () => boolean> = {
  lint: () => run('biome', 'ci', '.'),
  types: () => run('wxt', 'prepare') && run('tsc', '-p', '.') && run('tsc', '-p', 'core'),
  unused: () => run('knip'),
  dictionary: () => runScript('build-dictionary.ts'),
  unit: () => vitest('unit'),
  components: () => vitest('components'),
  build: () => runScript('build.ts') && vitest('build'),
  // What Firefox's add-on site would say; its warnings are about libraries that can write HTML, which we never ask of them.
  addon: () =>
    run('web-ext', 'lint', '--self-hosted', '--source-dir', '.output/firefox-mv3', '--output', 'json'),
  browsers: browsersAreThere,
  e2e: () => vitest('e2e'),
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in steps));
if (unknown.length) {
  console.error(`No such step: ${unknown.join(', ')}. There are: ${Object.keys(steps).join(', ')}.`);
  process.exit(2);
}

const failed: string[] = [];
for (const [name, step] of Object.entries(steps)) {
  if (wanted.length && !wanted.includes(name)) continue;
  console.log(`\n— ${name}`);
  const start = performance.now();
  if (!step()) failed.push(name);
  console.log(
    `— ${name}: ${failed.includes(name) ? 'FAILED' : 'ok'} in ${Math.round((performance.now() - start) / 1000)} s`,
  );
}
if (failed.length) console.error(`\nFailed: ${failed.join(', ')}`);
// A step without tests of its own that failed counts as one.
console.log(`\n${counts.passed} passed, ${Math.max(counts.failed, failed.length)} failed`);
process.exit(failed.length ? 1 : 0);
