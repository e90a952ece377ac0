import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { LARGEST, SMALLEST, zoomed } from '../../../core/zoom.ts';
import type { IconName } from '../../Icon.tsx';
import { useText } from '../../text.ts';
import { ToolButton } from '../ToolButton.tsx';

/** A picture of the article as the lightbox shows it. */
export interface Shown {
  src: string;
  srcset?: string;
  alt: string;
  caption: string;
  /** What it shows, when the caption does not say it. */
  description: string;
}

interface Props {
  pictures: readonly Shown[];
  index: number;
  /** Language and direction of the article. */
  lang: string;
  dir: 'ltr' | 'rtl' | 'auto';
  /** So many pictures on, or back; it may lead past the ends. Not an index: the one drawn may be of before the last key. */
  onStep(by: number): void;
  onClose(): void;
}

/** One picture of the article, as large as the window, and the way to the others. */
export function Lightbox({ pictures, index, lang, dir, onStep, onClose }: Props) {
  const t = useText();
  const [zoom, setZoom] = useState(SMALLEST);
  const box = useRef<HTMLDivElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const picture = pictures[index];

  // At once: the next key is meant for it.
  useLayoutEffect(() => box.current?.focus({ preventScroll: true }), []);
  useLayoutEffect(() => {
    if (zoom > SMALLEST && stage.current) showMiddle(stage.current);
  }, [zoom]);
  if (!picture) return null;

  const step = (by: number) => {
    setZoom(SMALLEST);
    onStep(by);
  };
  const resize = (by: 1 | -1) => setZoom((now) => zoomed(now, by));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const ahead = t.dir === 'rtl' ? -1 : 1;
    const does: Record<string, () => void> = {
      // A picture larger than the window is moved by the arrows instead.
      ...(zoom === SMALLEST ? { ArrowRight: () => step(ahead), ArrowLeft: () => step(-ahead) } : {}),
      '+': () => resize(1),
      '=': () => resize(1),
      '-': () => resize(-1),
      '0': () => setZoom(SMALLEST),
      Home: () => step(-pictures.length),
      End: () => step(pictures.length),
    };
    const act = does[event.key];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  const button = (icon: IconName, name: string, onClick: () => void, disabled = false) => (
    <ToolButton
      icon={icon}
      title={name}
      // Not `disabled`: the focus must not be lost at the last picture.
      aria-disabled={disabled}
      onClick={() => !disabled && onClick()}
    />
  );

  return (
    <div
      ref={box}
      class="lightbox"
      role="dialog"
      aria-modal="true"
      aria-label={t('reader_pictures')}
      tabIndex={-1}
      lang={t.lang}
      dir={t.dir}
      onKeyDown={onKeyDown}
    >
      <div class="lightbox-bar">
        <p role="status">{pictures.length > 1 && t('reader_picture_of', index + 1, pictures.length)}</p>
        {button('zoomOut', t('reader_zoom_out'), () => resize(-1), zoom === SMALLEST)}
        {button('zoomIn', t('reader_zoom_in'), () => resize(1), zoom === LARGEST)}
        {pictures.length > 1 && button('back', t('reader_picture_previous'), () => step(-1), index === 0)}
        {pictures.length > 1 &&
          button('forward', t('reader_picture_next'), () => step(1), index === pictures.length - 1)}
        {button('close', t('card_close'), onClose)}
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a press beside the picture, for which there is a button too */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: Escape does the same */}
      <div
        ref={stage}
        class={zoom === SMALLEST ? 'stage' : 'stage zoomed'}
        // What scrolls is reached by keyboard.
        {...(zoom > SMALLEST ? { tabIndex: 0, role: 'group', 'aria-label': picture.alt } : {})}
        onClick={(event) => event.target === event.currentTarget && onClose()}
      >
        <img
          key={picture.src}
          src={picture.src}
          srcset={picture.srcset}
          sizes={`${Math.round(100 * zoom)}vw`}
          alt={picture.alt}
          style={{ '--zoom': String(zoom) }}
        />
      </div>
      {(picture.caption || picture.description) && (
        <div class="lightbox-text" lang={lang} dir={dir}>
          {picture.caption && <p>{picture.caption}</p>}
          {picture.description && <p class="hint">{picture.description}</p>}
        </div>
      )}
    </div>
  );
}

function showMiddle(view: Element): void {
  view.scrollLeft = (view.scrollWidth - view.clientWidth) / 2;
  view.scrollTop = (view.scrollHeight - view.clientHeight) / 2;
}
