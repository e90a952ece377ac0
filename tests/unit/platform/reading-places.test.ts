import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { countPlaces, forgetPlaces, getPlace, keepPlace } from '../../../platform/reading-places.ts';
import { saveSettings } from '../../../platform/settings.ts';

const URL = 'https://example.org/long-read';
const OPEN = { incognito: false };
const PRIVATE = { incognito: true };
const PLACE = { block: 12, text: 99, done: 0.43 };

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

describe('places where reading stood, stored', () => {
  it('are given back for their page and no other', async () => {
    await keepPlace(URL, PLACE, OPEN);
    expect(await getPlace(URL, OPEN)).toEqual(PLACE);
    expect(await getPlace(`${URL}?page=2`, OPEN)).toBeUndefined();
  });

  it('are on this device only, and do not tell the address', async () => {
    await keepPlace(URL, PLACE, OPEN);
    expect(await fakeBrowser.storage.sync.get()).toEqual({});
    expect(JSON.stringify(await fakeBrowser.storage.local.get())).not.toContain('example');
  });

  it('are neither left nor found by private windows', async () => {
    await keepPlace(URL, PLACE, PRIVATE);
    expect(await countPlaces()).toBe(0);
    await keepPlace(URL, PLACE, OPEN);
    expect(await getPlace(URL, PRIVATE)).toBeUndefined();
  });

  it('are neither kept nor offered when that is switched off', async () => {
    await keepPlace(URL, PLACE, OPEN);
    await saveSettings({ keepPlaces: false });
    await keepPlace(`${URL}/2`, PLACE, OPEN);
    expect(await countPlaces()).toBe(1);
    expect(await getPlace(URL, OPEN)).toBeUndefined();
  });

  it('are forgotten one by one at the end of their article, or all at once', async () => {
    await keepPlace(URL, PLACE, OPEN);
    await keepPlace(`${URL}/2`, PLACE, OPEN);
    await keepPlace(URL, undefined, OPEN);
    expect(await getPlace(URL, OPEN)).toBeUndefined();
    expect(await countPlaces()).toBe(1);
    await forgetPlaces();
    expect(await countPlaces()).toBe(0);
  });

  it('are not kept when the storage is full, and that breaks nothing', async () => {
    await keepPlace(URL, PLACE, OPEN);
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('quota exceeded'));
    await keepPlace(URL, { ...PLACE, block: 20 }, OPEN);
    expect(await getPlace(URL, OPEN)).toEqual(PLACE);
  });
});
