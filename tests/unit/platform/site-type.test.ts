import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { TYPE_DEFAULTS } from '../../../core/type-settings.ts';
import {
  canRememberSite,
  forgetSites,
  getSites,
  getSiteType,
  onSites,
  saveSiteType,
} from '../../../platform/site-type.ts';

const DARK = { ...TYPE_DEFAULTS, theme: 'dark' as const };
const broken = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));

describe('what is kept of single sites', () => {
  beforeEach(() => fakeBrowser.reset());
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
  });

  it('stays on this device', async () => {
    expect(await saveSiteType('a.example', DARK)).toBe('local');
    expect(await getSiteType('a.example')).toEqual(DARK);
    expect(await getSiteType('b.example')).toBeUndefined();
    expect(await fakeBrowser.storage.sync.get(null)).toEqual({});
  });

  it('is forgotten for one site, or for all', async () => {
    for (const host of ['a.example', 'b.example', 'c.example']) await saveSiteType(host, DARK);
    await forgetSites('b.example');
    expect((await getSites()).map(({ host }) => host).sort()).toEqual(['a.example', 'c.example']);
    await forgetSites();
    expect(await getSites()).toEqual([]);
  });

  it('loses none of two changes made in haste', async () => {
    await Promise.all([saveSiteType('a.example', DARK), saveSiteType('b.example', DARK)]);
    expect(await getSites()).toHaveLength(2);
  });

  it('says when it cannot be stored, and reads as nothing when it cannot be read', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockImplementation(broken);
    expect(await saveSiteType('a.example', DARK)).toBe('lost');
    vi.spyOn(fakeBrowser.storage.local, 'get').mockImplementation(broken);
    expect(await getSites()).toEqual([]);
  });

  it('is told to every part that shows it', async () => {
    const told = vi.fn();
    onSites(told);
    await saveSiteType('a.example', DARK);
    await vi.waitFor(() =>
      expect(told).toHaveBeenCalledWith([expect.objectContaining({ host: 'a.example' })]),
    );
  });

  it('is nothing in a private window, nor where an address has no host', () => {
    expect([canRememberSite('a.example'), canRememberSite('')]).toEqual([true, false]);
    Reflect.set(fakeBrowser.extension, 'inIncognitoContext', true);
    expect(canRememberSite('a.example')).toBe(false);
    Reflect.set(fakeBrowser.extension, 'inIncognitoContext', false);
  });
});
