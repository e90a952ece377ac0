import type { Translate } from '../../core/translate.ts';
import type { MediaNames } from '../../page/reader/media-cards.ts';

/** What the reader is told of films, sounds and players. */
export const mediaNames = (t: Translate): MediaNames => ({
  film: t('reader_media_film'),
  sound: t('reader_media_sound'),
  player: t('reader_media_player'),
  load: t('reader_media_load'),
  from: (host) => t('reader_media_from', host),
  opens: (host) => t('reader_media_opens', host),
  lang: t.lang,
  dir: t.dir,
});
