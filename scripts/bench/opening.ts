import type { ChromiumDriver } from '../browser/chromium.ts';
import { first, type TraceEvent, tasksAround, traced } from './trace.ts';

export interface Opening {
  /** Milliseconds from the command to the reader's first frame, and of the page's main thread alone on the way there. */
  paint: number;
  processor: number;
  /** Milliseconds of processor time of the longest task until the reader and its later tools are there. */
  longestTask: number;
}

/** Set where the reader's host comes into the page. */
const SHOWN = 'bench-shown';
/** Until when the later tools have come, ms. */
const SETTLED_MS = 600;

/** Opens the reader by its command over the open page, which has been read. */
export async function opening(driver: ChromiumDriver): Promise<Opening> {
  await driver.page.run(({ document, window }, name) => {
    const seen = new MutationObserver(() => {
      if (document.querySelector('glossa-reader')) window.performance.mark(name);
    });
    seen.observe(document.documentElement, { childList: true });
  }, SHOWN);
  const events = await traced(driver.tab.browser(), async () => {
    await driver.command('toggle-reader');
    await driver.inside.waitFor('the reader', ({ document, shadow }) =>
      shadow(document.querySelector('glossa-reader')).querySelector('h1'),
    );
    await new Promise((resolve) => setTimeout(resolve, SETTLED_MS));
  });
  return read(events);
}

function read(events: readonly TraceEvent[]): Opening {
  const asked = first(events, 'command');
  const shown = first(events, SHOWN);
  const committed = first(events, 'Commit', shown);
  const painted = first(events, 'DrawFrame', first(events, 'ActivateLayerTree', committed));
  const processor = (task: TraceEvent) => (task.tdur ?? 0) / 1000;
  const until = tasksAround(events, shown, asked.ts, committed.ts).map(processor);
  const all = tasksAround(events, shown, asked.ts, Number.POSITIVE_INFINITY).map(processor);
  return {
    paint: (painted.ts - asked.ts) / 1000,
    processor: until.reduce((sum, ms) => sum + ms, 0),
    longestTask: Math.max(0, ...all),
  };
}
