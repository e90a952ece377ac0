import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../../entrypoints/background.ts';
import { countAnswers, keepAnswer } from '../../../platform/online/answers.ts';

describe('the background', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    const event = { addListener: () => {} };
    Object.assign(fakeBrowser.permissions, { onAdded: event, onRemoved: event });
  });

  it('answers pages also where there are neither shortcuts nor context menus, as in Firefox for Android', async () => {
    Object.assign(fakeBrowser, { commands: undefined, contextMenus: undefined });
    const listen = vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener');
    background.main();
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' });
    expect(listen).toHaveBeenCalledOnce();
  });

  it('forgets what Wikipedia answered when its permission is withdrawn, wherever that is done', async () => {
    let withdrawn = () => {};
    Object.assign(fakeBrowser.permissions, {
      onRemoved: { addListener: (tell: () => void) => (withdrawn = tell) },
      contains: async () => false,
    });
    background.main();
    await keepAnswer('en:Lantern', { status: 'choices', choices: [] });
    expect(await countAnswers()).toBe(1);
    withdrawn();
    await vi.waitFor(async () => expect(await countAnswers()).toBe(0));
  });
});
