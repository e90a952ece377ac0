import tokensCss from '../../assets/tokens.css?inline';
import cardCss from '../../components/card/card.css?inline';
import { mountCard } from '../../components/card/mount.tsx';
import type { OfferedCard } from '../../page/card.ts';
import { createOverlay } from '../../page/overlay.ts';
import { withBrowser } from './with-browser.ts';

/** A card over the page, in a closed root that is there only while the card is shown. */
export const overPage: OfferedCard['overPage'] = (needs) => {
  const overlay = createOverlay('glossa-card', [tokensCss, cardCss], document);
  const card = mountCard(overlay.root, withBrowser(needs));
  return {
    ...card,
    show: (hit, shown) => {
      // Once a card: being raised again would interrupt a selection or a press in it.
      if (!overlay.host.isConnected) overlay.show(hit.context);
      card.show(hit, shown);
    },
    hide: () => {
      card.hide();
      overlay.hide();
    },
  };
};
