import type { OfferedAids } from '../../page/aids.ts';
import { offeredAids } from '../../page/session.ts';
import { loadScript } from '../../platform/load-script.ts';

/**
 * What the aids script offers; it is put into the page when it is not there yet. Never rejects: `undefined` when it could
 * not be loaded.
 */
export async function loadAids(): Promise<OfferedAids | undefined> {
  if (!offeredAids()) {
    await loadScript('aids').catch((error: unknown) => console.warn('Glossa: no marks and cards:', error));
  }
  return offeredAids();
}
