import type { CDPSession, Target } from 'puppeteer-core';
import type { ChromiumDriver } from '../browser/chromium.ts';
import type { Surface } from '../browser/driver.ts';

/** The extension's background, started anew, and a page of ours that speaks with it. */
export interface Background {
  /** The options page, which can call it as the page script does. */
  options: Surface;
  /** What it holds in memory once rubbish is collected, MB: objects, and the bytes of files beside them. */
  memory(): Promise<number>;
  /** Processor time, ms, of the pages and backgrounds of the browser, of which no other works: the machine's other work does not count. */
  processorTime(): Promise<number>;
  /** Evaluates an expression in it. */
  evaluate<T>(expression: string): Promise<T>;
}

let last: Target | undefined;

/** Installs the extension anew over itself: a background that has done nothing yet. */
export async function freshBackground(driver: ChromiumDriver): Promise<Background> {
  const browser = driver.tab.browser();
  last ??= browser.targets().find(isWorker);
  await driver.reloadExtension();
  const target = await browser.waitForTarget((t) => isWorker(t) && t !== last);
  last = target;
  const protocol = await target.createCDPSession();
  const whole = await browser.target().createCDPSession();
  const evaluate = async (expression: string) => {
    const { result, exceptionDetails } = await protocol.send('Runtime.evaluate', {
      expression,
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  return {
    options: await driver.openExtensionPage('options.html'),
    memory: () => memoryOf(protocol),
    processorTime: async () => {
      const { processInfo } = await whole.send('SystemInfo.getProcessInfo');
      const times = processInfo.filter(({ type }) => type === 'renderer').map(({ cpuTime }) => cpuTime);
      return 1000 * times.reduce((sum, time) => sum + time, 0);
    },
    evaluate,
  };
}

const isWorker = (target: Target): boolean => target.type() === 'service_worker';

async function memoryOf(protocol: CDPSession): Promise<number> {
  await protocol.send('HeapProfiler.enable');
  await protocol.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize } = await protocol.send('Runtime.getHeapUsage');
  return (usedSize + backingStorageSize) / 1e6;
}

/** One call to the background. */
export interface Called<T> {
  value: T;
  /** Milliseconds until the answer is there, messages included. */
  ms: number;
}

/** Calls the background as our scripts do. @throws with its error. */
export async function call<T>(from: Surface, name: string, input: unknown): Promise<Called<T>> {
  return from.run(
    async (_world, to: string, data: unknown) => {
      const { runtime } = Reflect.get(globalThis, 'chrome');
      const start = performance.now();
      const { ok, value, error } = await runtime.sendMessage({ to: 'background', call: to, input: data });
      const ms = performance.now() - start;
      if (!ok) throw new Error(error);
      return { value, ms };
    },
    name,
    input,
  );
}
