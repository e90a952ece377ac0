import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Bytes of every file of a build worth watching, plain and gzipped. */
export function bundleSizes(folder: string): { file: string; kB: number; gzipKB?: number }[] {
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const kB = (bytes: number) => Math.round(bytes / 102.4) / 10;
  const files = all
    .filter((file) => /\.(js|css)$/.test(file))
    .map((file) => {
      const bytes = readFileSync(join(folder, file));
      return { file, kB: kB(bytes.length), gzipKB: kB(gzipSync(bytes).length) };
    });
  const total = all
    .map((file) => statSync(join(folder, file)))
    .reduce((sum, stat) => sum + (stat.isFile() ? stat.size : 0), 0);
  return [...files, { file: '(whole extension, unpacked)', kB: Math.round(total / 1024) }];
}
