import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { analyse } from '../core/analyse.ts';
import { type Lexicon, NOTHING_KNOWN } from '../core/lexicon.ts';
import { lookUp } from '../core/look-up.ts';
import { keptArticle } from '../core/read-article.ts';
import { articleLanguage } from '../core/text/article-language.ts';
import { sentencesWith } from '../core/text/sentences-with.ts';
import { showOnButton } from '../platform/badge.ts';
import { browserLexicon } from '../platform/dictionary.ts';
import { packagedFontText } from '../platform/fonts.ts';
import { ensurePageScript, injectFurther, RestrictedPageError } from '../platform/inject.ts';
import { callPage, PAGE_COMMANDS, serveBackground } from '../platform/messages.ts';
import { clearAnswers } from '../platform/online/answers.ts';
import { allowOnline, onOnlineAllowed } from '../platform/online/permission.ts';
import { askFor, cancelAll, cancelFor } from '../platform/online/running.ts';
import { lookUpOwn } from '../platform/own-look-up.ts';
import { getPlace, keepPlace } from '../platform/reading-places.ts';
import { getSettings } from '../platform/settings.ts';
import { browserText } from '../platform/text.ts';
import { getTold } from '../platform/told.ts';

/** Our items in the context menu by their ids, and where they stand. The browser puts the selection for %s. */
const MENU = {
  reader: { text: 'menu_reader', contexts: ['page', 'link', 'image'], run: toggleReader },
  'look-up': {
    text: 'menu_look_up',
    contexts: ['selection'],
    run: (tabId: number) => runCommand('look-up', tabId),
  },
} as const;

/** The press of a shortcut or menu item has given us the tab. What cannot be read is told by the button. */
async function toggleReader(tabId: number): Promise<void> {
  await ensurePageScript(tabId);
  if (await callPage(tabId, 'toggleReader', {})) return;
  // Left, or never opened: only then is it asked why, for a long page's report takes time to send.
  const state = await callPage(tabId, 'read', { again: false });
  if (state.status === 'failed') await showOnButton(tabId, browserText()(`error_${state.code}`));
}

async function runCommand(command: string, tabId: number): Promise<void> {
  if (command === 'toggle-reader') return toggleReader(tabId);
  const name = PAGE_COMMANDS.find((c) => c === command);
  if (!name) return;
  await ensurePageScript(tabId);
  const done = await callPage(tabId, 'command', { name });
  if (name === 'look-up' && !done) await showOnButton(tabId, browserText()('look_up_nothing'));
}

const logFailure = (error: unknown) => console.warn('Glossa:', error);

/** Runs what a shortcut or menu item asked for in a tab. */
function attempt(tabId: number, work: (tabId: number) => Promise<void>): void {
  work(tabId).catch((error: unknown) => {
    logFailure(error);
    const code = error instanceof RestrictedPageError ? 'restricted' : 'analysis';
    return showOnButton(tabId, browserText()(`error_${code}`));
  });
}

/** The summary needs no dictionary: without it the report says so and explains what the article itself does. */
function lexiconOrNone(): Promise<Lexicon> {
  return browserLexicon().catch((error: unknown) => {
    logFailure(error);
    return NOTHING_KNOWN;
  });
}

export default defineBackground(() => {
  const read = keptArticle();
  serveBackground({
    analyse: async ({ article }) => {
      const lexicon = lexiconOrNone();
      const [settings, told] = await Promise.all([getSettings(), getTold()]);
      return analyse(article, lexicon, { explain: settings.explain, told, own: lookUpOwn, read });
    },
    lookUp: (asked) => lookUp(asked, lexiconOrNone(), lookUpOwn, read),
    sentencesWith: ({ article, places }) => sentencesWith(places, article.blocks, articleLanguage(article)),
    lookUpOnline: (asked, { tab }) => askFor(tab, asked),
    cancelOnline: (_input, { tab }) => cancelFor(tab),
    allowOnline: async () => {
      const answer = await allowOnline();
      if (answer === 'elsewhere') await browser.runtime.openOptionsPage();
      return answer;
    },
    inject: async ({ script }, sender) => {
      if (sender.tab?.id === undefined) return false;
      await injectFurther(sender.tab.id, script);
      return true;
    },
    font: ({ name }) => packagedFontText(name),
    // A sender without a tab is counted as private.
    placeOf: async ({ url }, { tab }) => (tab && (await getPlace(url, tab))) ?? null,
    keepPlace: async ({ url, place }, { tab }) => {
      if (tab) await keepPlace(url, place ?? undefined, tab);
      return true;
    },
    openOptions: async () => {
      await browser.runtime.openOptionsPage();
      return true;
    },
  });

  onOnlineAllowed((allowed) => {
    if (allowed) return;
    cancelAll();
    void clearAnswers();
  });

  // Firefox for Android has neither commands nor context menus.
  const { commands, contextMenus }: Partial<typeof browser> = browser;
  commands?.onCommand.addListener((command, tab) => {
    if (tab?.id !== undefined) attempt(tab.id, (tabId) => runCommand(command, tabId));
  });

  browser.runtime.onInstalled.addListener(() => {
    for (const [id, { text, contexts }] of Object.entries(MENU)) {
      contextMenus?.create(
        { id, title: browserText()(text), contexts: [...contexts] },
        // An update finds the item there already; that is no fault.
        () => void browser.runtime.lastError,
      );
    }
  });
  contextMenus?.onClicked.addListener(({ menuItemId }, tab) => {
    const item = Object.entries(MENU).find(([id]) => id === menuItemId)?.[1];
    if (item && tab?.id !== undefined) attempt(tab.id, item.run);
  });
});
