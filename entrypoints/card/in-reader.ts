import cardCss from '../../components/card/card.css?inline';
import { mountCard } from '../../components/card/mount.tsx';
import type { OfferedCard } from '../../page/card.ts';
import { addStyles } from '../../page/overlay.ts';
import { withBrowser } from './with-browser.ts';

/** A card in the reader, whose root has the tokens. */
export const inReader: OfferedCard['inReader'] = (root, layer, needs) => {
  addStyles(root, [cardCss]);
  return mountCard(layer, withBrowser(needs));
};
