/**
 * `npm run bench:content [-- --limit N | --page NAME]…`: whether everything that is in the extracted article of a corpus
 * page is in the reader, and nothing that must not be, in real Chromium.
 */
import process from 'node:process';
import type { Content, PartName } from './bench/content.ts';
import { visitCorpora } from './bench/corpora.ts';

/** Pages shown of those that differ. */
const SHOWN = 30;

const { rows, pages, version } = await visitCorpora<Content>('content()');

const names = Object.keys(rows[0]?.extracted ?? {}) as PartName[];
const total = (side: 'extracted' | 'shown', name: PartName) =>
  rows.reduce((sum, row) => sum + row[side][name], 0);
console.log(`\n${rows.length} of ${pages} pages, ${version}`);
console.table(
  names.map((name) => ({
    part: name,
    extracted: total('extracted', name),
    shown: total('shown', name),
    'pages that differ': rows.filter((row) => row.extracted[name] !== row.shown[name]).length,
  })),
);
console.log(`${rows.reduce((sum, { notes }) => sum + notes, 0)} marks of notes have cards.`);

const wrong = rows.filter(
  (row) => row.foreign.length > 0 || names.some((name) => row.extracted[name] !== row.shown[name]),
);
for (const { corpus, page, extracted, shown, foreign } of wrong.slice(0, SHOWN)) {
  const differs = names.filter((name) => extracted[name] !== shown[name]);
  console.log(
    `${corpus}/${page}: ${differs.map((name) => `${name} ${extracted[name]} → ${shown[name]}`).join(', ')}`,
  );
  for (const part of foreign) console.log(`    must not be there: ${part}`);
}
if (rows.some(({ foreign }) => foreign.length > 0)) process.exitCode = 1;
