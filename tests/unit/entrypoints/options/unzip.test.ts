import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { gunzip } from '../../../../entrypoints/options/unzip.ts';

it('lets the page go on while a large file is unpacked', async () => {
  const content = new Uint8Array(20_000_000).map((_, i) => (i * i) % 251);
  let turns = 0;
  const timer = setInterval(() => turns++);
  const unpacked = await gunzip(Uint8Array.from(gzipSync(content)));
  clearInterval(timer);
  expect(unpacked.length).toBe(content.length);
  expect(unpacked.at(-1)).toBe(content.at(-1));
  expect(turns).toBeGreaterThan(3);
});
