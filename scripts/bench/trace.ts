import type { Browser } from 'puppeteer-core';

/** What our measurements look at: tasks, frames, and the marks that tell when something was asked for or done. */
const CATEGORIES = [
  'toplevel',
  'blink.user_timing',
  'disabled-by-default-devtools.timeline',
  'disabled-by-default-devtools.timeline.frame',
];

/** An event of Chromium's trace (the Trace Event Format). Times are microseconds, on one clock for all processes. */
export interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  ts: number;
  /** Of events that last; `tdur` is the processor time of their thread: other work on the machine does not count. */
  dur?: number;
  tdur?: number;
}

/** Traces all processes of the browser while `work` runs; the events are in order of time. */
export async function traced(browser: Browser, work: () => Promise<void>): Promise<TraceEvent[]> {
  const session = await browser.target().createCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', { traceConfig: { includedCategories: CATEGORIES } });
  await work();
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  return events.sort((a, b) => a.ts - b.ts);
}

/** The first event of a name, after another one when that is given. @throws when there is none. */
export function first(events: readonly TraceEvent[], name: string, after?: TraceEvent): TraceEvent {
  const found = events.find(
    (event) => event.name === name && (!after || (event.pid === after.pid && event.ts > after.ts)),
  );
  if (!found) throw new Error(`The trace has no ${name}.`);
  return found;
}

/** The tasks of the thread that a mark was set on, from one time to another. */
export function tasksAround(events: readonly TraceEvent[], mark: TraceEvent, from: number, to: number) {
  return events.filter(
    ({ name, pid, tid, ts, dur = 0 }) =>
      name === 'RunTask' && pid === mark.pid && tid === mark.tid && ts + dur > from && ts < to,
  );
}
