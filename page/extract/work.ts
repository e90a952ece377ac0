/** So long may a task be before the page goes on, ms: with a frame's own work it still fits into one of 60 a second. */
const TASK = 10;

/**
 * Work that can be done in several tasks: it yields where it may be stopped, and `'long'` before a step that cannot be and
 * may take its time.
 */
export type Work<T> = Generator<'long' | undefined, T>;

/** Does all of some work in one go. */
export function atOnce<T>(work: Work<T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** Does some work in as many tasks as it needs, so that a page being read stays responsive. It may change meanwhile. */
export async function inTasks<T>(work: Work<T>): Promise<T> {
  let start = performance.now();
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
    if (value !== 'long' && performance.now() - start < TASK) continue;
    await pause();
    start = performance.now();
  }
}

/** Values gone through between two chances to stop. */
const AT_A_TIME = 200;

/** As `Array.forEach`, in parts. */
export function* eachInParts<T>(values: readonly T[], each: (value: T, i: number) => void): Work<void> {
  for (let from = 0; from < values.length; from += AT_A_TIME) {
    yield;
    values.slice(from, from + AT_A_TIME).forEach((value, i) => {
      each(value, from + i);
    });
  }
}

/** As `Array.map`, in parts. */
export function* mapInParts<T, R>(values: readonly T[], of: (value: T, i: number) => R): Work<R[]> {
  const results: R[] = [];
  yield* eachInParts(values, (value, i) => {
    results.push(of(value, i));
  });
  return results;
}

/** Lets the browser do what waits: the reader's input, painting, the page's own work. Not slowed down in tabs behind. */
export function pause(): Promise<void> {
  if (typeof scheduler === 'object' && 'yield' in scheduler) return scheduler.yield();
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
