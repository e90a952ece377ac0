/**
 * Scores extraction, summary, tags and glossary on the corpora beside this project (`../shared`), with the harness that
 * comes with them. Those pages and texts are others' work and never part of this project.
 *
 *     npm run bench:quality [-- extraction|summary|tags|glossary ..] [-- --limit N]
 *
 * Other options are handed on to the harness (its README lists them).
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('..', import.meta.url));
const shared = join(project, '..', 'shared');
const bench = join(project, '.cache', 'bench');
const adapter = join(project, 'scripts', 'bench-adapter.ts');
const PARTS = ['extraction', 'summary', 'tags', 'glossary'] as const;

const args = process.argv.slice(2);
const chosen = PARTS.filter((part) => args.includes(part));
const options = args.filter((arg) => !PARTS.some((part) => part === arg));

if (!existsSync(join(shared, 'bench')) || !existsSync(join(shared, 'corpora'))) {
  console.log(
    'No corpora beside this project (../shared): the quality benchmark needs them. Nothing was scored.',
  );
} else {
  // copied through links to it, for installs go beside it
  cpSync(join(shared, 'bench'), existsSync(bench) ? realpathSync(bench) : bench, {
    recursive: true,
    force: true,
  });
  for (const part of PARTS) {
    if (!existsSync(join(bench, part, 'node_modules'))) {
      run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--silent'], part);
    }
  }
  for (const part of chosen.length > 0 ? chosen : PARTS) {
    console.log(`\n${part}`);
    const corpora = join(shared, 'corpora', part);
    const target = part === 'extraction' ? [adapter, '--root', corpora] : ['--algo', adapter];
    run(process.execPath, ['eval.mjs', ...target, ...options], part, { BENCH_DEV: corpora });
  }
}

function run(
  command: string,
  given: readonly string[],
  part: string,
  env: Record<string, string> = {},
): void {
  const { status } = spawnSync(command, given, {
    cwd: join(bench, part),
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  if (status !== 0) process.exitCode = 1;
}
