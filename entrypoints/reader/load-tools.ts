import { painted } from '../../page/painted.ts';
import { type ReaderPort, TOOL_SCRIPTS, type ToolScript } from '../../page/reader/tools.ts';
import { offeredTools } from '../../page/session.ts';
import { loadScript } from '../../platform/load-script.ts';

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

const load = (script: ToolScript) =>
  loadScript(script).catch((error: unknown) =>
    console.warn('Glossa: no further tools in the reader:', error),
  );
