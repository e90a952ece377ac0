import type { Aids, AidsOptions } from '../../page/aids.ts';
import type { Reading } from '../../page/reading.ts';
import { offeredAids } from '../../page/session.ts';
import { callBackground } from '../../platform/messages.ts';

let loading: Promise<unknown> | undefined;

/**
 * Attaches marks and cards to a read page; their script is put into the page at the first call. Never rejects:
 * `undefined` when the script could not be loaded, or a newer reading has aborted `options.signal` meanwhile.
 */
export async function loadAids(reading: Reading, options: AidsOptions): Promise<Aids | undefined> {
  if (!offeredAids()) {
    loading ??= callBackground('inject', { script: 'aids' }).finally(() => (loading = undefined));
    await loading.catch((error: unknown) => console.warn('Glossa: no marks and cards:', error));
  }
  return options.signal.aborted ? undefined : offeredAids()?.(reading, options);
}
