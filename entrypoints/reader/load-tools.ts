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
  const loads = TOOL_SCRIPTS.map((script) => (offeredTools(script) ? undefined : load(script)));
  // Loaded at once, attached in order: the keys first.
  for (const [i, script] of TOOL_SCRIPTS.entries()) {
    await loads[i];
    if (!reader.alive.aborted) offeredTools(script)?.(reader);
  }
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
