import 'fake-indexeddb/auto';
import { crc32, deflateRawSync, gzipSync } from 'node:zlib';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { ImportError } from '../../../../core/import/import-error.ts';
import { glossariesIn } from '../../../../entrypoints/options/chosen.ts';
import { importGlossary } from '../../../../entrypoints/options/import-glossary.ts';
import { entriesOf } from '../../../../platform/own-entries.ts';

const IFO =
  "StarDict's dict ifo file\nversion=2.4.2\nbookname=Lamps\nwordcount=1\nidxfilesize=13\nsametypesequence=m\n";
const IDX = 'bulb\0\0\0\0\0\0\0\0\x07';
const DICT = 'A lamp.';
const PLAIN = { 'lamps.ifo': IFO, 'lamps.idx': IDX, 'lamps.dict': DICT };
const ENTRY = { term: 'bulb', definition: 'A lamp.', aliases: [] };

/** A gzip file with a table of chunks in its head, as dictzip writes it. */
function dictzip(content: string): Uint8Array {
  const packed = deflateRawSync(content);
  const table = [...Buffer.from('RA'), 8, 0, 1, 0, 0xe2, 0xe3, 1, 0, packed.length, 0];
  const foot = Buffer.alloc(8);
  foot.writeUInt32LE(crc32(content), 0);
  foot.writeUInt32LE(content.length, 4);
  const head = [0x1f, 0x8b, 8, 4, 0, 0, 0, 0, 0, 3, table.length, 0, ...table];
  return Uint8Array.from([...head, ...packed, ...foot]);
}

const filesOf = (contents: Record<string, string | Uint8Array>) =>
  Object.entries(contents).map(([name, content]) => new File([Uint8Array.from(Buffer.from(content))], name));

async function taken(contents: Record<string, string | Uint8Array>) {
  const all = [];
  for (const chosen of glossariesIn(filesOf(contents))) {
    const glossary = await importGlossary(chosen, () => {});
    const entries = (await entriesOf(glossary.id)).map(({ term, definition, aliases }) => ({
      term,
      definition,
      aliases,
    }));
    all.push({ name: glossary.name, entries });
  }
  return all;
}

const fault = (contents: Record<string, string | Uint8Array>) =>
  taken(contents).then(
    () => undefined,
    (error: unknown) => (error instanceof ImportError ? error.reason : error),
  );

describe('importing StarDict', () => {
  it('takes parts of one name in together, and other files each by itself', async () => {
    const all = await taken({ ...PLAIN, 'craft.csv': 'ship,A thing' });
    expect(all.map(({ name }) => name)).toEqual(['Lamps', 'craft']);
    expect(all[0]?.entries).toEqual([ENTRY]);
  });

  it('unpacks an index and articles that are packed', async () => {
    const packed = {
      'lamps.ifo': IFO,
      'lamps.idx.gz': gzipSync(Buffer.from(IDX, 'latin1')),
      'lamps.dict.dz': dictzip(DICT),
    };
    expect(await taken(packed)).toEqual([{ name: 'Lamps', entries: [ENTRY] }]);
  });

  it('finds the parts in an archive', async () => {
    const files = { 'lamps/lamps.ifo': IFO, 'lamps/lamps.idx': IDX, 'lamps/lamps.dict.dz': dictzip(DICT) };
    const packed = Object.entries(files).map(([name, content]) => [
      name,
      Uint8Array.from(Buffer.from(content)),
    ]);
    const archive = zipSync(Object.fromEntries(packed) as Zippable);
    expect(await taken({ 'x.zip': archive })).toEqual([{ name: 'Lamps', entries: [ENTRY] }]);
  });

  it('is refused when a part is missing or does not unpack', async () => {
    expect(await fault({ 'lamps.ifo': IFO, 'lamps.idx': IDX })).toBe('noPart');
    expect(await fault({ 'lamps.dict': DICT })).toBe('noPart');
    expect(await fault({ 'lamps.ifo': IFO, 'lamps.idx': IDX, 'ships.dict': DICT })).toBe('noPart');
    const strangers = { 'lamps.ifo': strToU8(IFO), 'lamps.idx': strToU8(IDX), 'ships.dict': strToU8(DICT) };
    expect(await fault({ 'x.zip': zipSync(strangers) })).toBe('noPart');
    const dict = dictzip(DICT);
    expect(await fault({ ...PLAIN, 'lamps.dict': dict.subarray(0, 12) })).toBe('badArchive');
    expect(await fault({ ...PLAIN, 'lamps.dict': dict.with(25, 0xff).with(24, 0xff) })).toBe('badArchive');
    expect(await fault({ ...PLAIN, 'lamps.dict': dict.with(-1, 0xff) })).toBe('tooBig');
  });
});
