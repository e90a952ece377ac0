import { type ReaderPort, TOOL_SCRIPTS, type ToolScript } from '../../page/reader/tools.ts';
import { offeredTools } from '../../page/session.ts';
import { callBackground } from '../../platform/messages.ts';

const loading = new Map<ToolScript, Promise<unknown>>();

/**
 * Attaches the later tools to an open reader, once it has painted; their scripts are put into the page at the first call.
 * Never rejects: without them there is still the text.
 */
export async function loadTools(reader: ReaderPort): Promise<void> {
  await painted();
  await Promise.all(
    TOOL_SCRIPTS.map(async (script) => {
      if (!offeredTools(script)) await load(script);
      if (!reader.alive.aborted) offeredTools(script)?.(reader);
    }),
  );
}

/** Asked for twice at once, a script is put in once. */
async function load(script: ToolScript): Promise<void> {
  const asked = loading.get(script) ?? callBackground('inject', { script });
  loading.set(script, asked);
  await asked.catch((error: unknown) => console.warn('Glossa: no further tools in the reader:', error));
  loading.delete(script);
}

/** Resolves after the next frame is on the screen. */
function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
