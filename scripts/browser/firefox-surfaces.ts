import { type Surface, waitUntil } from './driver.ts';
import type { Marionette } from './marionette.ts';

/** Runs source text as an async function body in the browser's own window. */
export async function inChrome(remote: Marionette, body: string): Promise<unknown> {
  await remote.send('Marionette:SetContext', { value: 'chrome' });
  try {
    return await remote.execute(body);
  } finally {
    await remote.send('Marionette:SetContext', { value: 'content' });
  }
}

const argumentText = (args: unknown[]) => args.map((a) => `, ${JSON.stringify(a) ?? 'undefined'}`).join('');

function toSurface(run: Surface['run'], load: Surface['load']): Surface {
  return {
    run,
    load,
    waitFor: (what, script, ...args) => waitUntil(what, () => run(script, ...args)),
  };
}

/** The page as its own scripts see it. */
export function contentSurface(remote: Marionette): Surface {
  return toSurface(
    async (script, ...args) => {
      const world = `{document, window, shadow: (host) => host.shadowRoot}`;
      return (await remote.execute(`return (${String(script)})(${world}${argumentText(args)})`)) as never;
    },
    () => Promise.reject(new Error('Libraries are loaded by the browser, not by pages.')),
  );
}

/** A frame script sent to a page that is just being replaced is never heard of again, ms. */
const ANSWER_MS = 4_000;

let lastCall = 0;

/** What scripts of ours use of a page's own globals, which frame scripts have none of. */
const PAGE_GLOBALS =
  'const { DataTransfer, Event, File } = content; const setTimeout = content.setTimeout.bind(content);';

/** A page as the browser itself sees it, closed shadow roots included, by a frame script. `browser` is source text. */
export function frameSurface(remote: Marionette, browser: string): Surface {
  const send = async (body: string): Promise<unknown> => {
    const answerTo = `glossa:answer:${++lastCall}`;
    const frame = `(async () => ${body})().then(
      (value) => sendAsyncMessage('${answerTo}', JSON.stringify({ value })),
      (error) => sendAsyncMessage('${answerTo}', JSON.stringify({ error: String(error) })));`;
    const answer = await inChrome(
      remote,
      `const browser = ${browser};
       if (!browser) throw new Error('no such page');
       return await new Promise((resolve, reject) => {
         const { messageManager } = browser;
         const late = window.setTimeout(() => {
           messageManager.removeMessageListener('${answerTo}', listener);
           reject(new Error('the page did not answer'));
         }, ${ANSWER_MS});
         const listener = {
           receiveMessage({ data }) {
             window.clearTimeout(late);
             messageManager.removeMessageListener('${answerTo}', listener);
             resolve(data);
           },
         };
         messageManager.addMessageListener('${answerTo}', listener);
         messageManager.loadFrameScript('data:;charset=utf-8,' + encodeURIComponent(${JSON.stringify(frame)}), false);
       });`,
    );
    const { value, error } = JSON.parse(String(answer)) as { value?: unknown; error?: string };
    if (error !== undefined) throw new Error(error);
    return value;
  };
  const world = `{document: content.document, window: content, shadow: (host) => host.openOrClosedShadowRoot}`;
  return toSurface(
    async (script, ...args) =>
      (await send(`{ ${PAGE_GLOBALS} return (${String(script)})(${world}${argumentText(args)}); }`)) as never,
    // In a global of its own, as privileged as we are, that has the page's objects: what it defines is seen by `run` alone.
    async (source) => {
      await send(`{
        const principal = Services.scriptSecurityManager.getSystemPrincipal();
        Cu.evalInSandbox(${JSON.stringify(source)}, new Cu.Sandbox(principal, { sandboxPrototype: content, wantXrays: true }));
      }`);
    },
  );
}
