import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { createReading } from '../../page/reading.ts';
import { getSession, setSession } from '../../page/session.ts';
import { callBackground, servePage } from '../../platform/messages.ts';
import { getMuted, onMuted } from '../../platform/muted.ts';
import { getSettings, onSettings } from '../../platform/settings.ts';
import { browserText } from '../../platform/text.ts';
import { type Aids, attachAids } from './aids.ts';

/** The page script: put into a page when its reader first asks for something, then there to answer. */
export default defineContentScript({
  matches: [],
  registration: 'runtime',
  noScriptStartedPostMessage: true,

  main(ctx) {
    const { signal } = ctx;
    const t = browserText();
    const read = createReading(document, (article) => callBackground('analyse', { article }));
    let aids: Aids | undefined;
    let ofLast = new AbortController();

    /** What the reader has set, kept up to date. `marks` is for this page; the setting is where it starts. */
    const stored = Promise.all([getSettings(), getMuted()]).then(([settings, muted]) => {
      const live = { settings, muted, marks: settings.marks };
      const mark = () => aids?.mark(live.marks, live.muted);
      onSettings((changed) => {
        if (changed.marks !== live.settings.marks) live.marks = changed.marks;
        live.settings = changed;
        mark();
      }, signal);
      onMuted((changed) => {
        live.muted = changed;
        mark();
      }, signal);
      return live;
    });

    /** Reads the page if that is to be done, and sees that session and aids are those of the newest reading. */
    async function prepare(again = false) {
      const [reading, live] = await Promise.all([read(again), stored]);
      if (reading.status === 'ready' && getSession()?.report !== reading.report) {
        const { extraction, report } = reading;
        setSession({ ...getSession(), extraction, report });
        getSession()?.reader?.update();
        ofLast.abort();
        ofLast = new AbortController();
        aids = attachAids(reading, { settings: () => live.settings, t, signal: ofLast.signal });
        aids.mark(live.marks, live.muted);
      }
      return reading;
    }

    async function setMarks(on: boolean): Promise<boolean> {
      const live = await stored;
      live.marks = on;
      await prepare();
      aids?.mark(on, live.muted);
      return on;
    }

    const stopServing = servePage({
      ping: () => browser.runtime.getManifest().version,
      read: async ({ again }) => {
        const reading = await prepare(again);
        if (reading.status === 'failed') return reading;
        const { blocks: _, ...article } = reading.extraction.article;
        const { marks } = await stored;
        return { status: 'ready', article, report: reading.report, marks, reader: isReaderOpen() };
      },
      reveal: async ({ place }) => {
        if (isReaderOpen()) return getSession()?.reader?.reveal(place) ?? false;
        await prepare();
        return aids?.reveal(place) ?? false;
      },
      setMarks: ({ on }) => setMarks(on),
      toggleReader: async () => {
        // Leaving must not wait for anything.
        if (!isReaderOpen() && (await prepare()).status === 'failed') return false;
        if (!getSession()?.reader) await callBackground('injectReader', {});
        return getSession()?.reader?.toggle() ?? false;
      },
      command: async ({ name }) => {
        if (name === 'toggle-marks') return setMarks(aids === undefined || !(await stored).marks);
        // The reader has its own marks, each in reach of the Tab key.
        if (isReaderOpen()) return false;
        await prepare();
        return aids?.step(name === 'next-term' ? 1 : -1) ?? false;
      },
    });

    ctx.onInvalidated(() => {
      stopServing();
      ofLast.abort();
      setSession(undefined);
    });
  },
});

const isReaderOpen = () => getSession()?.reader?.isOpen() ?? false;
