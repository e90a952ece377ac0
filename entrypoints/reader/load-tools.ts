import type { ReaderPort } from '../../page/reader/tools.ts';
import { offeredTools } from '../../page/session.ts';
import { callBackground } from '../../platform/messages.ts';

let loading: Promise<unknown> | undefined;

/**
 * Attaches the later tools to an open reader, once it has painted; their script is put into the page at the first call.
 * Never rejects: without them there is still the text.
 */
export async function loadTools(reader: ReaderPort): Promise<void> {
  await painted();
  if (!offeredTools()) {
    loading ??= callBackground('inject', { script: 'reader-tools' }).finally(() => (loading = undefined));
    await loading.catch((error: unknown) => console.warn('Glossa: no further tools in the reader:', error));
  }
  if (!reader.alive.aborted) offeredTools()?.(reader);
}

/** Resolves after the next frame is on the screen. */
function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
