import { effect, signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { sourceLabel } from '../../components/labels.ts';
import type { PopupActions, PopupState } from '../../components/popup/state.ts';
import type { Block } from '../../core/article.ts';
import { flashcards } from '../../core/flashcards/flashcards.ts';
import { flashcardsFile, writeFlashcards } from '../../core/flashcards/formats.ts';
import { DEFAULTS, type Settings } from '../../core/settings.ts';
import { NOTHING_TOLD, type ToldWords, toldIn } from '../../core/told.ts';
import type { Translate } from '../../core/translate.ts';
import { download } from '../../platform/download.ts';
import { callPage } from '../../platform/messages.ts';
import { activeTab, readTab } from '../../platform/read-tab.ts';
import { rewrite } from '../../platform/rewrite.ts';
import { getSettings, onSettings, saveSettings } from '../../platform/settings.ts';
import { canRewrite as browserCanRewrite } from '../../platform/summarizer.ts';
import { getTold, onTold, takeBack, tell } from '../../platform/told.ts';

const FILE_TYPES = { csv: 'text/csv', anki: 'text/plain', markdown: 'text/markdown' } as const;

/** What the popup shows and can do, joined to the tab it was opened on. */
export function createModel(t: Translate) {
  const state = signal<PopupState>({ status: 'waiting', why: 'reading' });
  const settings = signal<Settings>(DEFAULTS);
  const told = signal(toldIn(NOTHING_TOLD));
  const busy = signal(false);
  const canRewrite = signal(false);
  const tab = activeTab();
  let latest = 0;

  /** Reads the tab; of several readings under way only the last one counts. */
  async function read(again: boolean): Promise<void> {
    const number = ++latest;
    const tabId = await tab;
    const answer =
      tabId === undefined
        ? ({ status: 'failed', code: 'restricted' } as const)
        : await readTab(tabId, {
            again,
            onLoading: () => {
              // A report in sight still stands.
              if (number === latest && state.value.status !== 'ready') {
                state.value = { status: 'waiting', why: 'loading' };
              }
            },
          });
    if (number !== latest) return;
    state.value = answer;
    busy.value = false;
  }

  /** Runs a call to the page script; without one the page has moved on. */
  async function withPage(call: (tabId: number) => Promise<void>): Promise<void> {
    const tabId = await tab;
    try {
      if (tabId !== undefined) await call(tabId);
    } catch {
      state.value = { status: 'failed', code: 'lost' };
    }
  }

  /** `undefined` when the page has moved on. */
  async function blocksOfPage(): Promise<readonly Block[] | undefined> {
    const tabId = await tab;
    return tabId === undefined ? undefined : callPage(tabId, 'blocks', {}).catch(() => undefined);
  }

  const actions: PopupActions = {
    reveal: async (place) => {
      const tabId = await tab;
      return tabId === undefined ? false : callPage(tabId, 'reveal', { place }).catch(() => false);
    },
    changeSettings: (change) => {
      settings.value = { ...settings.value, ...change };
      // All lengths of the summary are in the report; how much is explained is for a new analysis to say.
      if (change.explain === undefined) void saveSettings(change);
      else {
        busy.value = true;
        // The page script sees that its report explains another amount: no new extraction, and one analysis only.
        void saveSettings(change).then(() => read(false));
      }
    },
    rewrite: async ({ signal, onProgress }) => {
      const blocks = await blocksOfPage();
      if (!blocks || state.value.status !== 'ready') return { status: 'failed', why: 'failed' };
      const { article, report } = state.value;
      const text = [article.title, ...blocks.filter(({ kind }) => kind !== 'code').map(({ text }) => text)];
      return rewrite(text.filter(Boolean), { lang: report.lang, signal, onProgress });
    },
    saveGlossary: async (format) => {
      const blocks = await blocksOfPage();
      if (!blocks || state.value.status !== 'ready') return;
      const { article, report } = state.value;
      const terms = report.terms.filter((term) => !told.value(term));
      const cards = flashcards(terms, blocks, { lang: report.lang, sourceOf: (d) => sourceLabel(t, d) });
      const name = flashcardsFile(article.title, format);
      download(name, writeFlashcards(cards, article, format), FILE_TYPES[format]);
    },
    tell: (what, term) => void tell(what, term.name),
    takeBack: (term) => void takeBack(term),
    toggleReader: () =>
      void withPage(async (tabId) => {
        const wasOpen = state.value.status === 'ready' && state.value.reader;
        const isOpen = await callPage(tabId, 'toggleReader', {});
        // The reader is what the reader wants to see now, and the keyboard should be there.
        if (isOpen || wasOpen) window.close();
        // There is nothing to read any more: say why.
        else await read(false);
      }),
    setMarks: (on) =>
      void withPage(async (tabId) => {
        const marks = await callPage(tabId, 'setMarks', { on });
        if (state.value.status === 'ready') state.value = { ...state.value, marks };
      }),
    openOptions: () => void browser.runtime.openOptionsPage().then(() => window.close()),
    retry: () => {
      state.value = { status: 'waiting', why: 'reading' };
      void read(true);
    },
  };

  const showTold = (words: ToldWords) => {
    told.value = toldIn(words);
  };
  const showSettings = (now: Settings) => {
    settings.value = now;
  };
  effect(() => {
    const { value } = state;
    if (value.status !== 'ready' || !settings.value.rewrite) return;
    void browserCanRewrite(value.report.lang).then((can) => {
      canRewrite.value = can;
    });
  });
  onSettings(showSettings);
  onTold(showTold);
  void getSettings().then(showSettings);
  void getTold().then(showTold);
  void read(false);

  return { state, settings, told, busy, canRewrite, actions };
}

export type Model = ReturnType<typeof createModel>;
