import { browser } from 'wxt/browser';

/** A command with the keys the browser has for it now, as it writes them; empty when none. */
interface ShortcutOfBrowser {
  name: string;
  description: string;
  keys: string;
}

/** Firefox 137 and newer can show its page of shortcuts; the types do not know it yet. */
type MayOpen = typeof browser.commands & { openShortcutSettings?: () => Promise<void> };

/** Firefox for Android has no commands. */
const api = (): MayOpen | undefined => browser.commands;

const isFirefox = () => browser.runtime.getURL('/').startsWith('moz-');
const firefoxOpener = () => api()?.openShortcutSettings;

/** The extension's keyboard commands, in the manifest's order; none where the browser has no commands. */
export async function getShortcuts(): Promise<ShortcutOfBrowser[]> {
  const commands = (await api()?.getAll()) ?? [];
  return commands.map(({ name = '', description = '', shortcut = '' }) => ({
    name,
    description,
    keys: shortcut,
  }));
}

/** Can the page where shortcuts are changed be opened for the reader? */
export function canShowShortcutPage(): boolean {
  return !isFirefox() || firefoxOpener() !== undefined;
}

/** Opens the browser's own page where shortcuts are changed. */
export async function showShortcutPage(): Promise<void> {
  if (!isFirefox()) await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
  else await firefoxOpener()?.call(api());
}
