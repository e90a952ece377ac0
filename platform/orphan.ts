import { browser } from 'wxt/browser';

/**
 * Was the extension updated, reloaded or removed since this script came into its page? Chromium lets such a script run
 * on, cut off from everything of ours; Firefox ends it.
 */
export const isOrphan = (): boolean => browser.runtime?.id === undefined;
