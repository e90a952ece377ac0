import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Zippable, zipSync } from 'fflate';

/** What is read up front, and the glosses of the packs. */
const WORDS_AND_PACKS = /^dictionary\/(?:start|glosses)/;

/** What a file of a build belongs to. */
function partOf(file: string): string {
  if (WORDS_AND_PACKS.test(file)) return 'words and packs';
  const [folder = '', ...further] = file.split('/');
  return further.length > 0 && ['dictionary', 'fonts', '_locales', 'icons'].includes(folder)
    ? folder
    : 'scripts, styles, pages';
}

/** What the parts of a build weigh, as they are and zipped as a store takes them, largest first; the whole last. */
export function packageSizes(folder: string): { part: string; kB: number; zippedKB: number }[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(join(folder, file)).isFile())
    .map((file) => [file, new Uint8Array(readFileSync(join(folder, file)))] as const);
  const size = (part: string, chosen: typeof files) => ({
    part,
    kB: Math.round(chosen.reduce((sum, [, bytes]) => sum + bytes.length, 0) / 1000),
    zippedKB: Math.round(zipSync(Object.fromEntries(chosen) satisfies Zippable, { level: 9 }).length / 1000),
  });
  const parts = Map.groupBy(files, ([file]) => partOf(file));
  const sizes = [...parts].map(([part, chosen]) => size(part, chosen));
  return [...sizes.sort((a, b) => b.zippedKB - a.zippedKB), size('(whole package)', files)];
}
