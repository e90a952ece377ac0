import { offeredVoice } from '../../page/session.ts';
import type { OpenVoice } from '../../page/speak/voice.ts';
import { callBackground } from '../../platform/messages.ts';

let loading: Promise<unknown> | undefined;

/** How to read aloud; its script is put into the page at the first call. Never rejects: `undefined` when that fails. */
export async function loadVoice(): Promise<OpenVoice | undefined> {
  if (!offeredVoice()) {
    loading ??= callBackground('inject', { script: 'reader-voice' }).finally(() => (loading = undefined));
    await loading.catch((error: unknown) => console.warn('Glossa: no reading aloud:', error));
  }
  return offeredVoice();
}
