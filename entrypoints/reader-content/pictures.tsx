import { render } from 'preact';
import { Lightbox } from '../../components/reader/lightbox/Lightbox.tsx';
import lightboxCss from '../../components/reader/lightbox/lightbox.css?inline';
import { textLanguage } from '../../components/reader/text-language.ts';
import { Text } from '../../components/text.ts';
import { markFailedPictures } from '../../page/reader/failed-pictures.ts';
import { captionOf, offerPictures, type Picture } from '../../page/reader/pictures.ts';
import type { ReaderPort } from '../../page/reader/tools.ts';

/** A picture in full, the way to the others, and back to where it was opened. */
export function attachPictures({
  addStyle,
  alive,
  article,
  copy,
  layer,
  onBack,
  report,
  room,
  t,
}: ReaderPort): void {
  addStyle(lightboxCss);
  const slot = document.createElement('div');
  layer.append(slot);
  let shown: Picture[] = [];
  let index = -1;

  /** All but the lightbox is out of reach while it is open. */
  const lock = (on: boolean) => {
    for (const other of room.children) if (other !== layer) other.toggleAttribute('inert', on);
    room.style.overflow = on ? 'hidden' : '';
  };
  const draw = () => {
    // Those next to it are likely to be wanted too.
    for (const { image } of shown.slice(Math.max(0, index - 1), index + 2)) image.loading = 'eager';
    render(
      <Text.Provider value={t}>
        <Lightbox
          pictures={shown.map(forLightbox)}
          index={index}
          lang={textLanguage(article, report)}
          dir={article.dir ?? 'auto'}
          onStep={(by) => {
            index = Math.max(0, Math.min(index + by, shown.length - 1));
            draw();
          }}
          onClose={close}
        />
      </Text.Provider>,
      slot,
    );
  };
  const close = () => {
    if (index < 0) return false;
    const { button, image } = shown[index] ?? {};
    index = -1;
    render(null, slot);
    lock(false);
    (button?.isConnected ? button : image)?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    button?.focus({ preventScroll: true });
    return true;
  };

  markFailedPictures(copy.element, alive);
  const pictures = offerPictures(copy.element, {
    label: (alt) => (alt ? t('reader_picture_open_named', alt) : t('reader_picture_open')),
    open: (picture) => {
      shown = pictures();
      index = shown.indexOf(picture);
      if (index < 0) return;
      lock(true);
      draw();
    },
    signal: alive,
  });
  onBack(close);
  alive.addEventListener('abort', close, { once: true });
}

function forLightbox(picture: Picture) {
  const { image, large } = picture;
  const { caption, alt } = captionOf(picture);
  return {
    src: large ?? (image.currentSrc || image.src),
    ...(!large && image.srcset ? { srcset: image.srcset } : {}),
    alt: image.alt,
    caption,
    description: alt,
  };
}
