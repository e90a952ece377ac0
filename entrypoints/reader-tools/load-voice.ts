import { offeredVoice } from '../../page/session.ts';
import type { OpenVoice } from '../../page/speak/voice.ts';
import { loadScript } from '../../platform/load-script.ts';

/** How to read aloud; its script is put into the page at the first call. Never rejects: `undefined` when that fails. */
export async function loadVoice(): Promise<OpenVoice | undefined> {
  if (!offeredVoice()) {
    await loadScript('reader-voice').catch((error: unknown) =>
      console.warn('Glossa: no reading aloud:', error),
    );
  }
  return offeredVoice();
}
