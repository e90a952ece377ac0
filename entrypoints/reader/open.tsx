import { effect } from '@preact/signals';
import themesCss from '../../assets/themes.css?inline';
import tokensCss from '../../assets/tokens.css?inline';
import controlsCss from '../../components/controls/controls.css?inline';
import contentCss from '../../components/reader/content.css?inline';
import readerCss from '../../components/reader/reader.css?inline';
import { typeset } from '../../components/type/typeset.ts';
import type { Place } from '../../core/article.ts';
import { putHighlightsAside } from '../../page/highlights.ts';
import { createOverlay } from '../../page/overlay.ts';
import { moveTo, type Position, positionInReader, positionOnPage } from '../../page/reader/position.ts';
import { openRoom } from '../../page/reader/room.ts';
import { keepPosition, showPosition } from '../../page/reader/scroll.ts';
import type { Session } from '../../page/session.ts';
import { createControls } from './controls.ts';
import { layOut } from './lay-out.tsx';
import type { ReaderServices } from './services.ts';

const STYLES = [tokensCss, themesCss, controlsCss, readerCss, contentCss];

export interface OpenReader {
  /** Scrolls to a place and lights it up; answers whether it was found. */
  reveal(place: Place): boolean;
  /** Opens a card about what is selected; answers whether anything is. */
  lookUp(): Promise<boolean>;
  /** Shows what a new analysis has found; leaves when it is of another article. */
  update(session: Session): void;
  leave(): void;
}

/** Opens the reader over the page, at the paragraph that is on screen there. */
export function openReader(session: Session, services: ReaderServices): OpenReader {
  const { extraction } = session;
  const { live, article } = extraction;
  const onPage = positionOnPage(live, window);
  const life = new AbortController();
  const { signal: alive } = life;
  const end = () => {
    life.abort();
    putHighlightsAside(false);
    services.onClosed();
  };

  putHighlightsAside(true);
  const overlay = createOverlay('glossa-reader', STYLES, document);
  const { root } = overlay;
  const room = openRoom(overlay, { onBack: back, onLost: end, isOrphan: services.isOrphan });
  room.element.setAttribute('aria-label', services.t('reader_name', article.title));
  const controls = createControls(root);
  controls.serve('leave', leave, alive);
  const stop = effect(() => {
    const type = services.settings.value;
    keepPosition(root, room.element, () => typeset(room.element, type));
  });
  alive.addEventListener('abort', stop, { once: true });

  const lay = (of: Session) => layOut(of, { root, room: room.element, controls, services, alive });
  let text = lay(session);
  text.sheet.focus({ preventScroll: true });

  /** Where reading began; leaving from there gives the page back exactly as it stood. */
  let began: Position | undefined;
  showPosition(onPage, room.element, () => {
    began = positionInReader(root, room.element);
  });

  // Back and forward go on working; the article that was here is then no longer the page's.
  const address = () => location.href.replace(/#.*/, '');
  const opened = address();
  const moved = () => {
    if (address() === opened) return;
    room.close({ restore: false });
    end();
  };
  window.addEventListener('popstate', moved, { signal: alive });

  function back(): void {
    if (!text.back() && !controls.back()) leave();
  }

  function leave(): void {
    const now = began && positionInReader(root, room.element);
    room.close();
    if (now && now.block !== began?.block) moveTo(now, live, window);
    end();
  }

  return {
    lookUp: () => text.lookUp(),
    reveal: (place) => text.show(place) !== null,
    update: (newer) => {
      if (newer.extraction !== extraction) return leave();
      keepPosition(root, room.element, () => {
        text.clear();
        text = lay(newer);
      });
    },
    leave,
  };
}
