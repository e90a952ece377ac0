import type { OfferedAids } from '../../page/aids.ts';
import { offeredAids } from '../../page/session.ts';
import { callBackground } from '../../platform/messages.ts';

let loading: Promise<unknown> | undefined;

/**
 * What the aids script offers; it is put into the page when it is not there yet. Never rejects: `undefined` when it could
 * not be loaded.
 */
export async function loadAids(): Promise<OfferedAids | undefined> {
  if (!offeredAids()) {
    loading ??= callBackground('inject', { script: 'aids' }).finally(() => (loading = undefined));
    await loading.catch((error: unknown) => console.warn('Glossa: no marks and cards:', error));
  }
  return offeredAids();
}
