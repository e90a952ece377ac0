import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fold } from '../../../core/own/entry.ts';

const entry = (term: string, definition: string, aliases: string[] = []) => ({ term, definition, aliases });

/** The modules over an empty store: they keep the store open. */
async function freshStore() {
  vi.resetModules();
  vi.stubGlobal('indexedDB', new IDBFactory());
  return {
    ...(await import('../../../platform/own-glossaries.ts')),
    ...(await import('../../../platform/own-entries.ts')),
    ...(await import('../../../platform/own-look-up.ts')),
  };
}

describe('the store of the reader’s glossaries', () => {
  let store: Awaited<ReturnType<typeof freshStore>>;
  const found = async (...forms: string[]) => {
    const finds = await store.lookUpOwn(() => new Set(forms.map(fold)));
    return [...finds.values()].flat().map(({ definition }) => definition);
  };

  beforeEach(async () => {
    store = await freshStore();
  });

  it('finds an entry by its term and aliases, capitals aside', async () => {
    await store.addGlossary('Lamps', [entry('Bulb', 'A glass lamp.', ['light bulb'])]);
    expect(await found('bulb')).toEqual(['A glass lamp.']);
    expect(await found('Light  bulb', 'fuse', 'wire')).toEqual(['A glass lamp.']);
    expect(await found('fuse')).toEqual([]);
  });

  it('gives the entries of the upper glossary first, and none of one that is off', async () => {
    const first = await store.addGlossary('First', [entry('bulb', 'one')]);
    const second = await store.addGlossary('Second', [entry('bulb', 'two')]);
    expect(await found('bulb')).toEqual(['one', 'two']);
    await store.changeGlossaries([
      { ...first, order: second.order },
      { ...second, order: first.order },
    ]);
    expect(await found('bulb')).toEqual(['two', 'one']);
    expect((await store.listGlossaries()).map(({ name }) => name)).toEqual(['Second', 'First']);
    await store.changeGlossaries([{ ...second, on: false }]);
    expect(await found('bulb')).toEqual(['one']);
  });

  it('replaces the entry of a term that is typed again', async () => {
    const { id } = await store.addGlossary('Lamps', [entry('bulb', 'old'), entry('fuse', 'A wire.')]);
    await store.addEntry(id, entry('Bulb', 'new'));
    await store.addEntry(id, entry('cord', 'A line.'));
    expect((await store.entriesOf(id)).map(({ definition }) => definition)).toEqual([
      'new',
      'A wire.',
      'A line.',
    ]);
    expect((await store.listGlossaries())[0]?.count).toBe(3);
  });

  it('deletes a glossary with its entries and leaves the others', async () => {
    const { id } = await store.addGlossary('First', [entry('bulb', 'one')]);
    await store.addGlossary('Second', [entry('bulb', 'two')]);
    await store.deleteGlossary(id);
    expect(await store.entriesOf(id)).toEqual([]);
    expect(await found('bulb')).toEqual(['two']);
  });

  it('takes a glossary in as a whole or not at all', async () => {
    const entries = Array.from({ length: 600 }, (_, i) => entry(`bulb ${i}`, 'A lamp.'));
    const taken = store.addGlossary('Lamps', entries, () => {
      throw new Error('ended');
    });
    await expect(taken).rejects.toThrow('ended');
    expect(await store.listGlossaries()).toEqual([]);
    expect(await store.entriesOf(1)).toEqual([]);
    expect((await store.addGlossary('Lamps', entries)).count).toBe(600);
    expect(await found('bulb 599')).toEqual(['A lamp.']);
  });

  it('asks a large glossary only for forms that it may hold, those typed later among them', async () => {
    const entries = Array.from({ length: 400 }, (_, i) => entry(`bulb ${i}`, 'A lamp.', [`lamp ${i}`]));
    const { id } = await store.addGlossary('Lamps', entries);
    await store.addEntry(id, entry('cord', 'A line.'));
    const asked = vi.spyOn(IDBIndex.prototype, 'getAll');
    const others = Array.from({ length: 300 }, (_, i) => `wire ${i}`);
    expect(await found(...others, 'lamp 399', 'cord')).toEqual(['A lamp.', 'A line.']);
    expect(asked.mock.calls.length).toBeLessThan(10);
    asked.mockRestore();
  });

  it('wants to know the forms only while a glossary with entries is on', async () => {
    const forms = vi.fn(() => new Set(['bulb']));
    await store.addGlossary('Empty', []);
    const glossary = await store.addGlossary('Lamps', [entry('bulb', 'A lamp.')]);
    await store.changeGlossaries([{ ...glossary, on: false }]);
    expect((await store.lookUpOwn(forms)).size).toBe(0);
    expect(forms).not.toHaveBeenCalled();
    await store.changeGlossaries([glossary]);
    expect((await store.lookUpOwn(forms)).size).toBe(1);
    expect(forms).toHaveBeenCalledOnce();
  });

  it('tells a whole dictionary from a reader’s list', async () => {
    await store.addGlossary(
      'Dictionary',
      Array.from({ length: 5001 }, (_, i) => entry(`bulb ${i}`, 'A lamp.')),
    );
    const finds = await store.lookUpOwn(() => new Set(['bulb 1']));
    expect(finds.get('bulb 1')).toMatchObject([{ general: true }]);
  });

  it('gives entries page by page, those with the words searched for', async () => {
    const entries = Array.from({ length: 1200 }, (_, i) =>
      entry(`bulb ${i}`, 'A lamp.', i % 400 === 7 ? [`Lamp ${i}`] : []),
    );
    const { id } = await store.addGlossary('Lamps', entries);
    await store.addGlossary('Ships', [entry('lamp post', 'No ship.')]);
    const page = async (from: number, query = '', most = 2) => {
      const { entries, next } = await store.entriesFrom(id, from, { most, query });
      return [entries.map(({ term }) => term), next];
    };
    expect(await page(0)).toEqual([['bulb 0', 'bulb 1'], 2]);
    expect(await page(1198)).toEqual([['bulb 1198', 'bulb 1199'], undefined]);
    expect(await page(0, ' LAMP')).toEqual([['bulb 7', 'bulb 407'], 807]);
    expect(await page(807, 'lamp')).toEqual([['bulb 807'], undefined]);
    expect(await page(0, 'post')).toEqual([[], undefined]);
  });

  it('leaves a search that nobody waits for', async () => {
    const { id } = await store.addGlossary('Lamps', [entry('bulb', 'A lamp.')]);
    const left = store.entriesFrom(id, 0, { most: 2, query: 'x', signal: AbortSignal.abort() });
    await expect(left).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('changes single entries, which are found by their new words, and deletes them', async () => {
    const { id } = await store.addGlossary('Lamps', [entry('bulb', 'A lamp.'), entry('fuse', 'A wire.')]);
    await store.changeEntry(id, { number: 0, ...entry('candle', 'A light of wax.', ['taper']) });
    expect(await found('taper', 'bulb')).toEqual(['A light of wax.']);
    await store.deleteEntry(id, 1);
    await store.deleteEntry(id, 1);
    expect((await store.listGlossaries())[0]?.count).toBe(1);
    expect((await store.entriesOf(id)).map(({ term }) => term)).toEqual(['candle']);
    await expect(store.changeEntry(id, { number: 1, ...entry('fuse', 'Gone.') })).rejects.toThrow();
  });

  it('knows nothing where the browser gives it no room', async () => {
    vi.stubGlobal('indexedDB', undefined);
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    expect(await found('bulb')).toEqual([]);
  });
});
