import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { OwnNotice } from '../../../../components/options/own/state.ts';

/** The list over a glossary of 120 lamps, "bulb 0" on, and all that was told of it. */
async function openList() {
  vi.resetModules();
  vi.stubGlobal('indexedDB', new IDBFactory());
  const { addGlossary, listGlossaries } = await import('../../../../platform/own-glossaries.ts');
  const { createEntriesModel } = await import('../../../../entrypoints/options/entries-model.ts');
  const lamps = Array.from({ length: 120 }, (_, i) => ({
    ...{ term: `bulb ${i}`, definition: 'A lamp.', aliases: [] },
  }));
  const glossary = await addGlossary('Lamps', lamps);
  const told: OwnNotice[] = [];
  const model = createEntriesModel((work) => {
    void work().then(async (notice) => {
      told.push(notice);
      await model.refresh(await listGlossaries());
    });
  });
  model.actions.open(glossary);
  await vi.waitFor(() => expect(model.entries.value?.shown?.entries.length).toBeGreaterThan(0));
  return { ...model, glossary, told };
}

describe('the list of a glossary’s entries', () => {
  let list: Awaited<ReturnType<typeof openList>>;
  const shown = () => list.entries.value?.shown?.entries.map(({ term }) => term) ?? [];
  const shows = (first: number, from: string, count: number) =>
    vi.waitFor(() => {
      expect(list.entries.value).toMatchObject({ status: 'read', shown: { first } });
      expect([shown()[0], shown().length]).toEqual([from, count]);
    });

  beforeEach(async () => {
    list = await openList();
  });

  it('is turned forth and back', async () => {
    await shows(0, 'bulb 0', 50);
    list.actions.turn('next');
    await shows(50, 'bulb 50', 50);
    list.actions.turn('next');
    await shows(100, 'bulb 100', 20);
    expect(list.entries.value?.shown?.more).toBe(false);
    list.actions.turn('previous');
    await shows(50, 'bulb 50', 50);
  });

  it('shows what was searched for last, from its beginning', async () => {
    list.actions.turn('next');
    await shows(50, 'bulb 50', 50);
    for (const query of ['1', '11', '119']) list.actions.search(query);
    expect(list.entries.value?.query).toBe('119');
    await shows(0, 'bulb 119', 1);
  });

  it('stays where it is when an entry is changed or deleted', async () => {
    list.actions.turn('next');
    await shows(50, 'bulb 50', 50);
    const [first, second] = list.entries.value?.shown?.entries ?? [];
    list.actions.change({ ...first!, term: 'candle' });
    await shows(50, 'candle', 50);
    list.actions.remove(second!);
    await vi.waitFor(() => expect(shown().slice(0, 2)).toEqual(['candle', 'bulb 52']));
    expect(list.told).toEqual([
      { kind: 'ownChanged', term: 'candle' },
      { kind: 'ownRemoved', name: 'bulb 51' },
    ]);
  });

  it('goes back a page when the last entry of the last one is deleted', async () => {
    list.actions.turn('next');
    await shows(50, 'bulb 50', 50);
    list.actions.turn('next');
    await shows(100, 'bulb 100', 20);
    for (let left = 20; left > 0; left--) {
      list.actions.remove(list.entries.value!.shown!.entries[0]!);
      await vi.waitFor(() => expect(list.told.length).toBe(21 - left));
      await vi.waitFor(() => expect(shown().length).toBe(left > 1 ? left - 1 : 50));
    }
    await shows(50, 'bulb 50', 50);
    expect(list.entries.value?.shown?.more).toBe(false);
  });

  it('is closed by the button that opened it, and with its glossary', async () => {
    list.actions.open(list.glossary);
    expect(list.entries.value).toBeUndefined();
    list.actions.open(list.glossary);
    await shows(0, 'bulb 0', 50);
    await list.refresh([]);
    expect(list.entries.value).toBeUndefined();
  });

  it('says when it can’t be read, and is read when asked again', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const refused = vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(() => {
      throw new Error('no');
    });
    list.actions.search('bulb 7');
    await vi.waitFor(() => expect(list.entries.value?.status).toBe('failed'));
    refused.mockRestore();
    list.actions.search('bulb 7');
    await shows(0, 'bulb 7', 11);
  });
});
