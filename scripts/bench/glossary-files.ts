import { gzipSync, strToU8, type Zippable, zipSync } from 'fflate';

/** The most entries a glossary may have. */
export const ENTRIES = 200_000;
/** Entries of a term bank, as the largest of Yomitan's dictionaries have them. */
const BANK = 10_000;

const terms = Array.from({ length: ENTRIES }, (_, i) => `term ${String(i).padStart(6, '0')}`);
const definition = (i: number) =>
  `What a reader of number ${i} wants to know, in a sentence of usual length.`;

function csv(): Uint8Array {
  return strToU8(terms.map((term, i) => `${term},"${definition(i)}"\n`).join(''));
}

function yomitan(): Uint8Array {
  const files: Zippable = { 'index.json': strToU8(JSON.stringify({ title: 'Terms', format: 3 })) };
  for (let at = 0; at < ENTRIES; at += BANK) {
    const rows = terms
      .slice(at, at + BANK)
      .map((term, i) => [term, '', '', '', 0, [definition(at + i)], 0, '']);
    files[`term_bank_${1 + at / BANK}.json`] = strToU8(JSON.stringify(rows));
  }
  return zipSync(files);
}

function starDict(): Uint8Array {
  const articles = terms.map((_, i) => Buffer.from(definition(i)));
  let at = 0;
  const idx = Buffer.concat(
    terms.map((term, i) => {
      const place = Buffer.alloc(8);
      const { length } = articles[i] ?? place;
      place.writeUInt32BE(at);
      place.writeUInt32BE(length, 4);
      at += length;
      return Buffer.concat([Buffer.from(`${term}\0`), place]);
    }),
  );
  const ifo = [
    "StarDict's dict ifo file",
    'version=2.4.2',
    'bookname=Terms',
    `wordcount=${ENTRIES}`,
    `idxfilesize=${idx.length}`,
    'sametypesequence=m\n',
  ].join('\n');
  return zipSync({ 'terms.ifo': strToU8(ifo), 'terms.idx': idx, 'terms.dict': Buffer.concat(articles) });
}

/** Glossaries of `ENTRIES` entries in every form that is taken in, packed with gzip to be sent to a browser. */
export const glossaryFiles = () =>
  [
    { name: 'terms.csv', bytes: csv() },
    { name: 'yomitan.zip', bytes: yomitan() },
    { name: 'stardict.zip', bytes: starDict() },
  ].map(({ name, bytes }) => ({ name, packed: Buffer.from(gzipSync(bytes)).toString('base64') }));
