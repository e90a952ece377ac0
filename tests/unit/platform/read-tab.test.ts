import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readTab } from '../../../platform/read-tab.ts';

const TAB = 7;
const VERSION = '1.2.3';
const READY = { status: 'ready' };

type Reply = { ok: true; value: unknown } | { ok: false; error: string };
const answer = (value: unknown): Reply => ({ ok: true, value });
const nobody = () => Promise.reject(new Error('Could not establish connection.'));

/** A tab whose page script answers as given; `inject` is what the browser says to putting it there. */
function given(options: {
  read?: () => Promise<Reply>;
  ping?: () => Promise<Reply>;
  inject?: () => Promise<unknown[]>;
  url?: string;
  status?: () => 'loading' | 'complete';
}) {
  const ping = options.ping ?? (async () => answer(VERSION));
  const inject = options.inject ?? (async () => [{ frameId: 0 }]);
  const status = options.status ?? (() => 'complete');
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: VERSION }) });
  Object.assign(fakeBrowser.scripting, { insertCSS: inject, executeScript: inject });
  Object.assign(fakeBrowser.tabs, {
    sendMessage: vi.fn(async (_tab: number, message: { call: string }) =>
      message.call === 'ping' ? ping() : (options.read ?? nobody)(),
    ),
    get: async () => ({ id: TAB, url: options.url ?? 'https://example.org/', status: status() }),
  });
}

const onLoading = vi.fn();
const read = () => readTab(TAB, { again: false, onLoading });
const refuse = () => Promise.reject(new Error('Cannot access contents of the page.'));

describe('reading a tab', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    onLoading.mockReset();
    vi.spyOn(console, 'warn').mockImplementation(() => {});
  });
  afterEach(() => vi.restoreAllMocks());

  it('hands on what the page script says', async () => {
    given({ read: async () => answer(READY) });
    expect(await read()).toEqual(READY);
    expect(onLoading).not.toHaveBeenCalled();
  });

  it.each([
    ['restricted', 'https://addons.mozilla.org/'],
    ['restricted', undefined],
    ['pdf', 'https://example.org/paper.PDF?page=2'],
    ['file', 'file:///home/reader/notes.html'],
  ])('tells a page that no extension may read: %s (%s)', async (code, url) => {
    given({ inject: refuse, ping: nobody, ...(url ? { url } : {}) });
    expect(await read()).toEqual({ status: 'failed', code });
  });

  it('takes the empty answer of Firefox for a refusal', async () => {
    given({ inject: async () => [null], ping: nobody });
    expect(await read()).toEqual({ status: 'failed', code: 'restricted' });
  });

  it('tells a failure of the analysis from a page that went away', async () => {
    given({ read: async () => ({ ok: false, error: 'no model' }) });
    expect(await read()).toEqual({ status: 'failed', code: 'analysis' });
    given({ read: nobody, ping: nobody });
    expect(await read()).toEqual({ status: 'failed', code: 'lost' });
  });

  it('does not wait for the pictures of a page whose analysis failed', async () => {
    given({ read: async () => ({ ok: false, error: 'no model' }), status: () => 'loading' });
    expect(await read()).toEqual({ status: 'failed', code: 'analysis' });
  });

  it('waits while the tab goes to another page, and reads that one', async () => {
    let there = false;
    given({
      ping: nobody,
      read: () => (there ? Promise.resolve(answer(READY)) : nobody()),
      status: () => (there ? 'complete' : 'loading'),
    });
    const reading = read();
    await vi.waitFor(() => expect(fakeBrowser.tabs.onUpdated.hasListeners()).toBe(true));
    expect(onLoading).toHaveBeenCalled();
    there = true;
    await fakeBrowser.tabs.onUpdated.trigger(TAB + 1, { status: 'complete' }, {} as never);
    await fakeBrowser.tabs.onUpdated.trigger(TAB, { status: 'complete' }, {} as never);
    expect(await reading).toEqual(READY);
    expect(fakeBrowser.tabs.onUpdated.hasListeners()).toBe(false);
  });

  it('does not fail itself when the tab was closed', async () => {
    given({ inject: refuse, ping: nobody });
    Object.assign(fakeBrowser.tabs, { get: () => Promise.reject(new Error('No tab with id: 7')) });
    expect(await read()).toEqual({ status: 'failed', code: 'restricted' });
  });
});
