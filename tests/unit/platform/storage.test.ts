import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULTS } from '../../../core/settings.ts';
import { getSettings, onSettings, saveSettings } from '../../../platform/settings.ts';
import { readStored, writeStored } from '../../../platform/storage.ts';
import { getTold, setTold, takeBack, tell } from '../../../platform/told.ts';

const full = () => Promise.reject(new Error('QUOTA_BYTES_PER_ITEM quota exceeded'));

describe('stored values', () => {
  beforeEach(() => fakeBrowser.reset());
  afterEach(() => vi.restoreAllMocks());

  it('go to synced storage', async () => {
    expect(await writeStored('k', 1)).toBe('sync');
    expect(await readStored('k')).toBe(1);
  });

  it('go to local storage when sync is full, and the newer of the two counts', async () => {
    vi.useFakeTimers({ now: 1_000 });
    await writeStored('k', 'old');
    vi.setSystemTime(2_000);
    vi.spyOn(fakeBrowser.storage.sync, 'set').mockImplementation(full);
    expect(await writeStored('k', 'new')).toBe('local');
    expect(await readStored('k')).toBe('new');
    vi.useRealTimers();
  });

  it('come from synced storage again once it takes them, whatever the clock said before', async () => {
    vi.useFakeTimers({ now: 9_000 });
    vi.spyOn(fakeBrowser.storage.sync, 'set').mockImplementationOnce(full);
    expect(await writeStored('k', 'by a clock that ran ahead')).toBe('local');
    vi.setSystemTime(2_000);
    expect(await writeStored('k', 'new')).toBe('sync');
    expect(await readStored('k')).toBe('new');
    vi.useRealTimers();
  });

  it('say so when no storage takes them, and keep what was there', async () => {
    await writeStored('k', 'kept');
    vi.spyOn(fakeBrowser.storage.sync, 'set').mockImplementation(full);
    vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation(full);
    expect(await writeStored('k', 'lost')).toBe('lost');
    expect(await readStored('k')).toBe('kept');
  });

  it('are read as missing when storage is broken', async () => {
    vi.spyOn(fakeBrowser.storage.sync, 'get').mockImplementation(full);
    vi.spyOn(fakeBrowser.storage.local, 'get').mockImplementation(full);
    expect(await readStored('k')).toBeUndefined();
    expect(await getSettings()).toEqual(DEFAULTS);
  });
});

describe('settings', () => {
  beforeEach(() => fakeBrowser.reset());

  it('change one by one and keep the rest', async () => {
    await saveSettings({ theme: 'dark' });
    await saveSettings({ fontSize: 24 });
    expect(await getSettings()).toEqual({ ...DEFAULTS, theme: 'dark', fontSize: 24 });
  });

  it('are all kept when several are changed in haste', async () => {
    await Promise.all([saveSettings({ theme: 'dark' }), saveSettings({ fontSize: 24 })]);
    expect(await getSettings()).toMatchObject({ theme: 'dark', fontSize: 24 });
  });

  it('reach every open view', async () => {
    const seen: string[] = [];
    onSettings((s) => seen.push(s.theme));
    await saveSettings({ theme: 'sepia' });
    await vi.waitFor(() => expect(seen.at(-1)).toBe('sepia'));
  });
});

describe('what the reader told of words', () => {
  beforeEach(() => fakeBrowser.reset());

  it('is kept once, in lower case', async () => {
    await tell('muted', 'Roscosmos');
    await tell('muted', 'roscosmos');
    expect(await getTold()).toEqual({ muted: ['roscosmos'], known: [] });
  });

  it('is all kept when several are told in haste', async () => {
    await Promise.all([
      tell('muted', 'coolant'),
      tell('known', 'NASA'),
      tell('known', 'TASS'),
      takeBack({ name: 'Coolant', aliases: [] }),
    ]);
    expect(await getTold()).toEqual({ muted: [], known: ['nasa', 'tass'] });
  });

  it('is taken back by any name of the term', async () => {
    await tell('muted', 'ISS');
    await tell('known', 'space stations');
    await takeBack({ name: 'space station', aliases: ['ISS'] });
    expect(await getTold()).toEqual({ muted: [], known: [] });
  });

  it('stays on this device as far as words are known', async () => {
    expect(await setTold('known', ['Orbit', 'orbit'])).toBe('local');
    expect(await setTold('muted', ['coolant'])).toBe('sync');
    expect(await getTold()).toEqual({ muted: ['coolant'], known: ['orbit'] });
    expect(JSON.stringify(await fakeBrowser.storage.sync.get())).not.toContain('orbit');
  });

  it('survives nonsense in storage', async () => {
    await writeStored('mutedWords', { not: 'a list' });
    expect(await getTold()).toEqual({ muted: [], known: [] });
  });
});
