import type { CDPSession } from 'puppeteer-core';
import type { Side } from './in-page.ts';
import { median } from './statistics.ts';

/** Rounds that are not counted: the browser compiles what runs often, in its own time. */
const WARM_UP = 15;
/** Rounds of each side, and calls in a round: the clock is too coarse for one call on a short page. */
const ROUNDS = 7;
const CALLS = 3;
/** How many times its own length a page is made to see how the cost grows, and how often that is measured. */
export const TIMES = 10;
const GROWTH_ROUNDS = 4;

export interface Cost {
  /** Milliseconds of processor time: the median round, and the first call, which is what a reader pays on a page just opened. */
  readability: number;
  readabilityFirst: number;
  extraction: number;
  extractionFirst: number;
  elements: number;
}

type Call = <T>(expression: string) => Promise<T>;

/** Processor time of the page's main thread, ms: other work on the machine does not count. */
async function processorTime(protocol: CDPSession): Promise<number> {
  const { metrics } = await protocol.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN);
}

async function timed(protocol: CDPSession, call: Call, side: Side, calls: number): Promise<number> {
  const start = await processorTime(protocol);
  await call(`run('${side}', ${calls})`);
  return ((await processorTime(protocol)) - start) / calls;
}

/** What Readability alone and our extraction cost on the open page, in turns, so that neither always runs on warmer code. */
export async function costOf(protocol: CDPSession, call: Call): Promise<Cost> {
  await protocol.send('Performance.enable');
  const time = (side: Side, calls: number) => timed(protocol, call, side, calls);
  const readabilityFirst = await time('readability', 1);
  const extractionFirst = await time('extraction', 1);
  await call(`run('readability', ${WARM_UP})`);
  await call(`run('extraction', ${WARM_UP})`);
  const readability: number[] = [];
  const extraction: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    readability.push(await time('readability', CALLS));
    extraction.push(await time('extraction', CALLS));
  }
  return {
    readability: median(readability),
    readabilityFirst,
    extraction: median(extraction),
    extractionFirst,
    elements: await call('elements()'),
  };
}

/** How many times as much extraction costs when the open page's content is there `TIMES` times. Its best rounds count. */
export async function growthOf(protocol: CDPSession, call: Call): Promise<number> {
  const best = async () => {
    const rounds: number[] = [];
    for (let round = 0; round < GROWTH_ROUNDS; round++)
      rounds.push(await timed(protocol, call, 'extraction', CALLS));
    return Math.min(...rounds);
  };
  const before = await best();
  await call(`lengthen(${TIMES})`);
  return (await best()) / before;
}
