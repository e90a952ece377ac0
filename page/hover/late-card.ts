import type { OfferedCard } from '../card.ts';
import type { CardPort, CardRequests, Hit, Shown } from './port.ts';

interface LateCard {
  /** Has the card's script put into the page; `undefined` when that failed. */
  load(): Promise<OfferedCard | undefined>;
  mount(offered: OfferedCard): CardPort;
  /** Nothing is mounted any more once aborted. */
  signal: AbortSignal;
}

/**
 * A card whose script comes when it is first needed. Asked to be shown before, it is shown when the script is there, if it
 * is wanted still. When the script does not come the card counts as closed, and the next time tries again.
 */
export function lateCard({ load, mount, signal }: LateCard): CardPort & { prepare(): void } {
  let card: CardPort | undefined;
  let loading = false;
  let wanted: { hit: Hit; shown: Shown } | undefined;
  let requests: CardRequests | undefined;

  async function prepare(): Promise<void> {
    if (card || loading) return;
    loading = true;
    const offered = await load();
    loading = false;
    if (signal.aborted) return;
    card = offered && mount(offered);
    if (requests) card?.connect(requests);
    if (!wanted) return;
    const { hit, shown } = wanted;
    wanted = undefined;
    // The mark may be gone meanwhile, and would have no place for a card.
    if (card && hit.rects().length > 0) card.show(hit, shown);
    else requests?.close();
  }

  return {
    prepare: () => void prepare(),
    show(hit, shown) {
      if (card) return card.show(hit, shown);
      wanted = { hit, shown };
      void prepare();
    },
    hide() {
      wanted = undefined;
      card?.hide();
    },
    back: () => card?.back() ?? false,
    contains: (node) => card?.contains(node) ?? false,
    rect: () => card?.rect(),
    connect(to) {
      requests = to;
      card?.connect(to);
    },
  };
}
