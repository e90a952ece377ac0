import { browser } from 'wxt/browser';

const MARK = '!';

/**
 * Says by the toolbar button of a tab why a shortcut or menu item did nothing there: a mark, and the reason on hovering
 * it. The browser takes both away when the tab goes to another page. Never rejects: a tab may be gone.
 */
export async function showOnButton(tabId: number, reason: string): Promise<void> {
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text: MARK }),
    browser.action.setTitle({ tabId, title: reason }),
  ]);
}
