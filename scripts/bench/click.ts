import type { CDPSession } from 'puppeteer-core';
import type { ChromiumDriver } from '../browser/chromium.ts';

export interface Click {
  /** Milliseconds from the press of the toolbar button to the report. */
  clickToReport: number;
  /** Milliseconds in the background. */
  analysis: number;
  /** Milliseconds; 0 stands for all under 50. */
  longestTask: number;
  heapMB: number;
  /** The article's blocks; 0 when there was no report. */
  blocks: number;
}

/** What a press of the toolbar button costs on the open page, which has not run our code before. */
export async function click(driver: ChromiumDriver, protocol: CDPSession): Promise<Click> {
  const { tab } = driver;
  const heap = async () => {
    await protocol.send('HeapProfiler.collectGarbage');
    return (await protocol.send('Runtime.getHeapUsage')).usedSize / 1e6;
  };
  await tab.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(globalThis, { longTasks: tasks });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) tasks.push(entry.duration);
    }).observe({ entryTypes: ['longtask'] });
  });
  const before = await heap();
  const clicked = performance.now();
  const popup = await driver.clickToolbarButton();
  const status = await popup.waitFor('the report', ({ document }) =>
    document.querySelector('[data-status=ready], [data-status=failed]')?.getAttribute('data-status'),
  );
  const clickToReport = performance.now() - clicked;
  const { analysis, blocks } =
    status === 'ready' ? await driver.inside.run(inSession) : { analysis: Number.NaN, blocks: 0 };
  await driver.closePopup();
  const longestTask = await tab.evaluate(() =>
    Math.max(0, ...(Reflect.get(globalThis, 'longTasks') as number[])),
  );
  return { clickToReport, analysis, blocks, longestTask, heapMB: (await heap()) - before };
}

/** Reads the page script's session. Self-contained, to be run beside it. */
function inSession() {
  const at = (from: unknown, key: string | symbol): unknown =>
    typeof from === 'object' && from !== null ? Reflect.get(from, key) : undefined;
  const session = Reflect.get(globalThis, Symbol.for('glossa.session'));
  const blocks = at(at(at(session, 'extraction'), 'article'), 'blocks');
  return {
    analysis: Number(at(at(at(session, 'report'), 'timings'), 'total')),
    blocks: Array.isArray(blocks) ? blocks.length : 0,
  };
}
