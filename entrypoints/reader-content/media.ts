import mediaCss from '../../components/reader/media/media.css?inline';
import { showLinkTarget } from '../../page/reader/link-target.ts';
import { showMediaCards } from '../../page/reader/media-cards.ts';
import { keepPosition } from '../../page/reader/scroll.ts';
import type { ReaderPort } from '../../page/reader/tools.ts';
import { watchTables } from '../../page/reader/wide-tables.ts';
import { PICTURES, release, withhold } from '../../page/withhold.ts';
import { mediaNames } from './media-names.ts';

/** Films, sounds and players on request, pictures and links as the reader wants them, tables with their heads in sight. */
export function attachMedia({
  addStyle,
  alive,
  article,
  copy,
  layer,
  root,
  room,
  settings,
  t,
}: ReaderPort): void {
  const content = copy.element;
  keepPosition(root, room, () => {
    addStyle(mediaCss);
    showMediaCards(content, mediaNames(t), article.url);
  });
  watchTables(content, alive);
  showLinkTarget(content, layer, alive);

  let pictures: boolean | undefined;
  settings.watch(({ images, plainLinks }) => {
    content.classList.toggle('plain-links', plainLinks);
    if (images === pictures) return;
    pictures = images;
    keepPosition(root, room, () => (images ? release : withhold)(content.querySelectorAll(PICTURES)));
  });
}
