import { resolve } from 'node:path';
import type { CDPSession } from 'puppeteer-core';
import { build } from 'vite';

/** The code of `in-page.ts`, or of another file of this folder, as one script that sets `glossaBench`. */
export async function benchBundle(file = 'in-page.ts'): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: resolve(import.meta.dirname, file), formats: ['iife'], name: 'bench' },
    },
  });
  const output = Array.isArray(result) ? result[0] : result;
  if (!output || !('output' in output)) throw new Error('The benchmark could not be bundled.');
  return output.output[0].code;
}

/**
 * Loads the benchmark's code into the open page, in a world of its own, as the browser does with an extension's scripts.
 * @returns a function that evaluates an expression on `glossaBench` there.
 */
export async function enterPage(
  protocol: CDPSession,
  code: string,
): Promise<<T>(call: string) => Promise<T>> {
  const { frameTree } = await protocol.send('Page.getFrameTree');
  const { executionContextId } = await protocol.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
  });
  const evaluate = async (expression: string) => {
    const { result, exceptionDetails } = await protocol.send('Runtime.evaluate', {
      expression,
      contextId: executionContextId,
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  await evaluate(`${code}\n;undefined`);
  return (call) => evaluate(`glossaBench.${call}`);
}
