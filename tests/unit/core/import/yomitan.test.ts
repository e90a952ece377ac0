import { strToU8, type Zippable, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { ImportError } from '../../../../core/import/import-error.ts';
import { readYomitan, yomitanTitle } from '../../../../core/import/yomitan.ts';
import { unzip } from '../../../../entrypoints/options/unzip.ts';

const INDEX = { title: 'Lamps', format: 3, revision: '1' };
const row = (term: string, reading: string, ...glossary: unknown[]) => [
  term,
  reading,
  '',
  '',
  0,
  glossary,
  1,
  '',
];

function archive(files: Record<string, unknown>): Uint8Array {
  const texts = Object.entries(files).map(([name, content]) => [
    name,
    content instanceof Uint8Array
      ? content
      : strToU8(typeof content === 'string' ? content : JSON.stringify(content)),
  ]);
  return zipSync(Object.fromEntries(texts) as Zippable);
}

function read(bytes: Uint8Array) {
  const opened = unzip(bytes);
  return { title: yomitanTitle(opened), entries: [...readYomitan(opened)] };
}

function fault(bytes: Uint8Array): string | undefined {
  try {
    read(bytes);
  } catch (error) {
    if (error instanceof ImportError) return `${error.reason} ${error.line}`;
    throw error;
  }
  return undefined;
}

describe('a Yomitan archive', () => {
  it('gives terms with their readings, bank by bank', () => {
    const { title, entries } = read(
      archive({
        'index.json': INDEX,
        'term_bank_10.json': [row('猫', 'ねこ', 'cat')],
        'term_bank_2.json': [row('bulb', '', 'A lamp.', { type: 'text', text: 'A root.' })],
        'kanji_bank_1.json': [],
      }),
    );
    expect(title).toBe('Lamps');
    expect(entries).toEqual([
      { term: 'bulb', definition: 'A lamp.\nA root.', aliases: [] },
      { term: '猫', definition: 'cat', aliases: ['ねこ'] },
    ]);
  });

  it('has its structured content flattened: blocks to lines, no ruby, no pictures', () => {
    const content = [
      { tag: 'span', content: ['A ', { tag: 'b', content: 'lamp' }, '.'] },
      {
        tag: 'ul',
        content: [
          { tag: 'li', content: 'of glass' },
          { tag: 'li', content: ['', { tag: 'img', path: 'x' }] },
        ],
      },
      { tag: 'ruby', content: ['猫', { tag: 'rt', content: 'ねこ' }] },
    ];
    const bank = [
      row('bulb', '', { type: 'structured-content', content }),
      row('ran', '', ['run', ['past']]),
    ];
    const { entries } = read(archive({ 'index.json': INDEX, 'term_bank_1.json': bank }));
    expect(entries.map(({ definition }) => definition)).toEqual(['A lamp.\nof glass\n猫']);
  });

  it('is refused, with the reason, when it is damaged, incomplete or of another kind', () => {
    const bank = [row('bulb', '', 'A lamp.')];
    const good = archive({ 'index.json': INDEX, 'term_bank_1.json': bank });
    expect(fault(good)).toBeUndefined();
    expect(fault(good.subarray(0, good.length - 30))).toBe('badArchive 0');
    expect(fault(archive({ 'term_bank_1.json': bank }))).toBe('noIndex 0');
    expect(fault(archive({ 'index.json': { title: 'Lamps', format: 1 } }))).toBe('wrongVersion 0');
    expect(fault(archive({ 'index.json': INDEX }))).toBe('empty 0');
    expect(fault(archive({ 'index.json': INDEX, 'term_bank_1.json': '[["bulb"' }))).toBe('badBank 1');
    expect(fault(archive({ 'index.json': INDEX, 'term_bank_3.json': [['bulb']] }))).toBe('badEntry 1');
    const twoBanks = { 'term_bank_1.json': bank, 'term_bank_2.json': [...bank, row('', '', 'A wire.')] };
    expect(fault(archive({ 'index.json': INDEX, ...twoBanks }))).toBe('noTerm 3');
    expect(fault(archive({ 'index.json': INDEX, 'term_bank_1.json': Uint8Array.of(0x5b, 0xff) }))).toBe(
      'notText 1',
    );
  });

  it('is not unpacked when it would fill the memory', () => {
    const bomb = archive({ 'index.json': INDEX, 'term_bank_1.json': new Uint8Array(1000) });
    // The directory at the end declares 3 GB for the second file.
    const view = new DataView(bomb.buffer, bomb.byteOffset);
    let at = bomb.length;
    while (view.getUint32(--at - 4, true) !== 0x02014b50);
    view.setUint32(at - 4 + 24, 3_000_000_000, true);
    expect(fault(bomb)).toBe('tooBig 0');
  });
});
