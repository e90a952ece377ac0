import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { liveSettings } from '../../../../entrypoints/reader/live-settings.ts';
import { getSettings, saveSettings } from '../../../../platform/settings.ts';
import { getSiteType } from '../../../../platform/site-type.ts';

const HOST = 'news.example';
const saved = () => vi.advanceTimersByTimeAsync(500);

describe('the settings of an open reader', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('show a change at once and store it when the hand rests', async () => {
    const { settings, change } = await liveSettings(HOST);
    change({ fontSize: 24 });
    change({ fontSize: 25 });
    expect(settings.value.fontSize).toBe(25);
    expect((await getSettings()).fontSize).not.toBe(25);
    await saved();
    expect((await getSettings()).fontSize).toBe(25);
    expect(await getSiteType(HOST)).toBeUndefined();
  });

  it('hold for one site once that is switched on, as far as the text is concerned', async () => {
    const { settings, change, site } = await liveSettings(HOST);
    site?.set(true);
    change({ theme: 'dark', skim: true });
    expect(settings.value).toMatchObject({ theme: 'dark', skim: true });
    await saved();
    expect(await getSettings()).toMatchObject({ theme: 'auto', skim: true });
    expect((await liveSettings(HOST)).settings.value.theme).toBe('dark');
    expect((await liveSettings('other.example')).settings.value.theme).toBe('auto');
  });

  it('are those of every site again once it is switched off', async () => {
    const { settings, change, site } = await liveSettings(HOST);
    site?.set(true);
    change({ theme: 'dark' });
    site?.set(false);
    await saved();
    expect(settings.value.theme).toBe('auto');
    expect(site?.on.value).toBe(false);
    expect(await getSiteType(HOST)).toBeUndefined();
  });

  it('follow what is changed elsewhere, unless the site has its own', async () => {
    const here = await liveSettings(HOST);
    await saveSettings({ theme: 'sepia' });
    await vi.advanceTimersByTimeAsync(0);
    expect(here.settings.value.theme).toBe('sepia');
    here.site?.set(true);
    await saveSettings({ theme: 'black', skim: true });
    await vi.advanceTimersByTimeAsync(0);
    expect(here.settings.value).toMatchObject({ theme: 'sepia', skim: true });
  });

  it('follow the site’s as another tab of it sets them', async () => {
    const [one, two] = [await liveSettings(HOST), await liveSettings(HOST)];
    one.site?.set(true);
    one.change({ fontSize: 30 });
    await saved();
    expect(two.settings.value.fontSize).toBe(30);
    expect(two.site?.on.value).toBe(true);
  });
});
