import type { OfferedCard } from '../../page/card.ts';
import { offeredCard } from '../../page/session.ts';
import { loadScript } from '../../platform/load-script.ts';

/**
 * What the card script offers; it is put into the page when it is not there yet. Never rejects: `undefined` when it could
 * not be loaded.
 */
export async function loadCard(): Promise<OfferedCard | undefined> {
  if (!offeredCard()) {
    await loadScript('card').catch((error: unknown) => console.warn('Glossa: no cards:', error));
  }
  return offeredCard();
}
