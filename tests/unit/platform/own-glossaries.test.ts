import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fold } from '../../../core/own/entry.ts';

const entry = (term: string, definition: string, aliases: string[] = []) => ({ term, definition, aliases });

/** The module over an empty store: it keeps the store open. */
async function freshStore() {
  vi.resetModules();
  vi.stubGlobal('indexedDB', new IDBFactory());
  return import('../../../platform/own-glossaries.ts');
}

describe('the store of the reader’s glossaries', () => {
  let store: Awaited<ReturnType<typeof freshStore>>;
  const found = async (...forms: string[]) => {
    const finds = await store.lookUpOwn(new Set(forms.map(fold)));
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
    const cancel = new AbortController();
    const entries = Array.from({ length: 600 }, (_, i) => entry(`bulb ${i}`, 'A lamp.'));
    const taken = store.addGlossary('Lamps', entries, {
      signal: cancel.signal,
      progress: (written) => written >= 500 && cancel.abort(),
    });
    await expect(taken).rejects.toMatchObject({ name: 'AbortError' });
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

  it('tells a whole dictionary from a reader’s list', async () => {
    await store.addGlossary(
      'Dictionary',
      Array.from({ length: 5001 }, (_, i) => entry(`bulb ${i}`, 'A lamp.')),
    );
    const finds = await store.lookUpOwn(new Set(['bulb 1']));
    expect(finds.get('bulb 1')).toMatchObject([{ general: true }]);
  });

  it('knows nothing where the browser gives it no room', async () => {
    vi.stubGlobal('indexedDB', undefined);
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    expect(await found('bulb')).toEqual([]);
  });
});
