import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { toldIn } from '../../core/told.ts';
import type { Aids } from '../../page/aids.ts';
import { lookUpOnDoubleClick } from '../../page/double-click.ts';
import { removeLeftovers } from '../../page/overlay.ts';
import { createReading } from '../../page/reading.ts';
import { selectedIn } from '../../page/selected.ts';
import { claimPage, getSession, setSession } from '../../page/session.ts';
import { loadScript } from '../../platform/load-script.ts';
import { callBackground, servePage } from '../../platform/messages.ts';
import { isOrphan } from '../../platform/orphan.ts';
import { getSettings, onSettings } from '../../platform/settings.ts';
import { browserText } from '../../platform/text.ts';
import { getTold, onTold } from '../../platform/told.ts';
import { loadAids } from '../aids/load.ts';

/**
 * The page script: put into a page when its reader first asks for something, then there to answer. Not one of WXT's
 * content scripts: those greet each other by events that the page can hear, and send.
 */
export default defineUnlistedScript(() => {
  if (!claimPage()) return;
  removeLeftovers(document);
  const t = browserText();
  const read = createReading(document, (article) => callBackground('analyse', { article }));
  /** Marks and cards of the newest reading; without them, when they could not be loaded, there is still the report. */
  let aids: Promise<Aids | undefined> = Promise.resolve(undefined);
  let ofLast = new AbortController();
  /** How much the last report explains, as it was set then. */
  let madeWith: number | undefined;

  /** What the reader has set, kept up to date. `marks` is for this page; the setting is where it starts. */
  const stored = Promise.all([getSettings(), getTold()]).then(([settings, words]) => {
    const live = { settings, told: toldIn(words), marks: settings.marks };
    onSettings((changed) => {
      const { marks, skim, explain } = live.settings;
      live.settings = changed;
      if (changed.marks !== marks) live.marks = changed.marks;
      if (changed.marks !== marks || changed.skim !== skim) void mark();
      // What is explained changes at once, wherever it was set.
      if (changed.explain !== explain && getSession()) void prepare();
    });
    onTold((changed) => {
      live.told = toldIn(changed);
      void mark();
    });
    return live;
  });

  /** Marks terms and key sentences, or takes the marks away, as the reader wants it now. */
  async function mark(): Promise<void> {
    const { marks, told, settings } = await stored;
    const now = await aids;
    now?.mark(marks, told);
    now?.skim(settings.skim);
  }

  /** Is this the reader's doing, and are we still the extension's script? One that is not makes way for its heir. */
  function heeds(event: Event): boolean {
    if (isOrphan()) ofLast.abort();
    return event.isTrusted && !ofLast.signal.aborted;
  }

  /** Reads the page if that is to be done, and sees that session and aids are those of the newest reading. */
  async function prepare(again = false) {
    const [live, { explain }] = await Promise.all([stored, getSettings()]);
    const outdated = madeWith !== undefined && madeWith !== explain;
    madeWith = explain;
    const reading = await read(again || outdated);
    if (reading.status === 'ready' && getSession()?.report !== reading.report) {
      const { extraction, report } = reading;
      setSession({ ...getSession(), extraction, report });
      getSession()?.reader?.update();
      ofLast.abort();
      ofLast = new AbortController();
      const { signal } = ofLast;
      aids = loadAids().then((offered) =>
        signal.aborted
          ? undefined
          : offered?.attach(reading, { settings: () => live.settings, t, heeds, signal }),
      );
      void mark();
    }
    return reading;
  }

  async function setMarks(on: boolean): Promise<boolean> {
    const live = await stored;
    live.marks = on;
    await prepare();
    await mark();
    return on;
  }

  async function toggleReader(): Promise<boolean> {
    // Leaving must not wait for anything.
    if (!isReaderOpen() && (await prepare()).status === 'failed') return false;
    if (!getSession()?.reader) await loadScript('reader');
    return getSession()?.reader?.toggle() ?? false;
  }

  async function lookUp({ takeFocus }: { takeFocus: boolean }): Promise<boolean> {
    if (isReaderOpen()) return getSession()?.reader?.lookUp() ?? false;
    await prepare();
    const selected = selectedIn(document, getSession()?.extraction.live ?? []);
    if (selected) await (await aids)?.lookUp(selected, { takeFocus });
    return selected !== undefined;
  }

  void stored.then((live) =>
    lookUpOnDoubleClick(document, {
      enabled: () => live.settings.doubleClick && !isReaderOpen(),
      heeds,
      lookUp: () => void lookUp({ takeFocus: false }),
    }),
  );

  servePage({
    ping: () => browser.runtime.getManifest().version,
    read: async ({ again }) => {
      const reading = await prepare(again);
      if (reading.status === 'failed') return reading;
      const { blocks: _, ...article } = reading.extraction.article;
      const { marks } = await stored;
      return { status: 'ready', article, report: reading.report, marks, reader: isReaderOpen() };
    },
    blocks: () => getSession()?.extraction.article.blocks ?? [],
    reveal: async ({ place }) => {
      if (isReaderOpen()) return getSession()?.reader?.reveal(place) ?? false;
      await prepare();
      return (await aids)?.reveal(place) ?? false;
    },
    setMarks: ({ on }) => setMarks(on),
    toggleReader,
    command: async ({ name }) => {
      if (name === 'toggle-marks') return setMarks(!getSession() || !(await stored).marks);
      if (name === 'look-up') return lookUp({ takeFocus: true });
      // The reader has its own marks, each in reach of the Tab key.
      if (isReaderOpen()) return false;
      await prepare();
      return (await aids)?.step(name === 'next-term' ? 1 : -1) ?? false;
    },
  });
});

const isReaderOpen = () => getSession()?.reader?.isOpen() ?? false;
