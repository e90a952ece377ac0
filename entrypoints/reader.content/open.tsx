import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import tokensCss from '../../assets/tokens.css?inline';
import cardCss from '../../components/card/card.css?inline';
import controlsCss from '../../components/controls/controls.css?inline';
import contentCss from '../../components/reader/content.css?inline';
import { Reader } from '../../components/reader/Reader.tsx';
import readerCss from '../../components/reader/reader.css?inline';
import type { Panel } from '../../components/reader/state.ts';
import { typeset } from '../../components/reader/typeset.ts';
import { Text } from '../../components/text.ts';
import type { Place } from '../../core/article.ts';
import { outline } from '../../core/outline.ts';
import { rangeOf, renderContent } from '../../page/anchor.ts';
import { createOverlay } from '../../page/overlay.ts';
import { dress } from '../../page/reader/dress.ts';
import { followLinks } from '../../page/reader/links.ts';
import { moveTo, type Position, positionInReader, positionOnPage } from '../../page/reader/position.ts';
import { openRoom } from '../../page/reader/room.ts';
import { keepPosition, showPlace, showPosition } from '../../page/reader/scroll.ts';
import { wrapTerms } from '../../page/reader/terms.ts';
import { type Progress, track } from '../../page/reader/track.ts';
import type { Session } from '../../page/session.ts';
import { attachCards } from './cards.ts';
import type { ReaderServices } from './services.ts';

const STYLES = [tokensCss, controlsCss, cardCss, readerCss, contentCss];

export interface OpenReader {
  reveal(place: Place): boolean;
  leave(): void;
}

/** Opens the reader over the page, at the paragraph that is on screen there. */
export function openReader({ extraction, report }: Session, services: ReaderServices): OpenReader {
  const { t, settings, change } = services;
  const { article, live } = extraction;
  const onPage = positionOnPage(live, window);
  const life = new AbortController();
  const end = () => {
    life.abort();
    services.onClosed();
  };

  const overlay = createOverlay('glossa-reader', STYLES, document);
  const room = openRoom(overlay, { onBack: back, onLost: end });
  const desk = document.createElement('div');
  const cardLayer = document.createElement('div');
  room.element.append(desk, cardLayer);
  room.element.setAttribute('aria-label', t('reader_name', article.title));

  const { element: content, sources } = renderContent(extraction, document);
  dress(content, { table: t('reader_table'), code: t('reader_code') });
  const sections = outline(article);
  const panel = signal<Panel | undefined>(undefined);
  const progress = signal<Progress>({ section: -1, done: 0, minutesLeft: report.readingMinutes });

  const stop = effect(() => {
    const type = settings.value;
    keepPosition(overlay.root, room.element, content, () => typeset(room.element, type));
  });
  life.signal.addEventListener('abort', stop, { once: true });

  render(
    <Text.Provider value={t}>
      <Reader
        state={{ article, report, sections, content, progress, settings, panel, change, reveal: go, leave }}
      />
    </Text.Provider>,
    desk,
  );
  const sheet = content.closest<HTMLElement>('.sheet') ?? desk;
  sheet.focus({ preventScroll: true });
  wrapTerms({ element: content, sources }, article.blocks, report.terms);
  const cards = attachCards({
    root: overlay.root,
    layer: cardLayer,
    content,
    report,
    services,
    show,
    alive: life.signal,
  });
  track(
    { room: room.element, content, headings: sections.map((s) => s.block), minutes: report.readingMinutes },
    (now) => (progress.value = now),
    life.signal,
  );
  followLinks(content, article.url, (range) => showPlace(range, room.element, sheet));

  /** Where reading began; leaving from there gives the page back exactly as it stood. */
  let began: Position | undefined;
  showPosition(onPage, room.element, content, () => (began = positionInReader(overlay.root, room.element)));

  function show(place: Place): Range | null {
    const range = rangeOf(place, sources);
    if (range) showPlace(range, room.element, sheet);
    return range;
  }

  /** Shows a place and goes on reading there by keyboard and screen reader too. */
  function go(place: Place): void {
    const block = show(place)?.startContainer.parentElement?.closest<HTMLElement>('[data-block]');
    if (!block) return;
    if (block.tabIndex < 0) block.tabIndex = -1;
    block.focus({ preventScroll: true });
  }

  function back(): void {
    if (cards.isOpen()) cards.close();
    else if (panel.value) panel.value = undefined;
    else leave();
  }

  function leave(): void {
    const now = began && positionInReader(overlay.root, room.element);
    room.close();
    if (now && now.block !== began?.block) moveTo(now, live, window);
    end();
  }

  return { reveal: (place) => show(place) !== null, leave };
}
