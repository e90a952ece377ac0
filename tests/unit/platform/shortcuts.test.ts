import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { canShowShortcutPage, getShortcuts } from '../../../platform/shortcuts.ts';

describe('shortcuts', () => {
  beforeEach(() => fakeBrowser.reset());

  it('are those that the browser has now', async () => {
    const commands = [
      { name: 'next-term', description: 'Next term', shortcut: 'Alt+Shift+K' },
      { name: 'bare' },
    ];
    Object.assign(fakeBrowser, { commands: { getAll: async () => commands } });
    expect(await getShortcuts()).toEqual([
      { name: 'next-term', description: 'Next term', keys: 'Alt+Shift+K' },
      { name: 'bare', description: '', keys: '' },
    ]);
  });

  it('are none in a browser without commands', async () => {
    Object.assign(fakeBrowser, { commands: undefined });
    Object.assign(fakeBrowser.runtime, { getURL: (path: string) => `moz-extension://id${path}` });
    expect(await getShortcuts()).toEqual([]);
    expect(canShowShortcutPage()).toBe(false);
  });
});
