import { effect, signal, untracked } from '@preact/signals';
import { render } from 'preact';
import { Reader } from '../../components/reader/Reader.tsx';
import { Text } from '../../components/text.ts';
import type { Place } from '../../core/article.ts';
import { outline } from '../../core/outline.ts';
import { rangeOf } from '../../page/anchor.ts';
import type { LeftOutCopy } from '../../page/extract/left-out/list.ts';
import { dress } from '../../page/reader/dress.ts';
import { followLinks } from '../../page/reader/links.ts';
import { showPlace } from '../../page/reader/scroll.ts';
import { showSkim, wrapKeySentences } from '../../page/reader/skim.ts';
import { wrapTerms } from '../../page/reader/terms.ts';
import { type Progress, track } from '../../page/reader/track.ts';
import { renderContent, renderLeftOut } from '../../page/render.ts';
import type { Session } from '../../page/session.ts';
import { attachCards, type Cards } from './cards.ts';
import type { Controls } from './controls.ts';
import { loadTools } from './load-tools.ts';
import { portOf } from './port.ts';
import type { ReaderServices } from './services.ts';

interface Around {
  root: ShadowRoot;
  /** The modal dialog, outside of which nothing can be pressed; scrolls. */
  room: HTMLElement;
  controls: Controls;
  services: ReaderServices;
  alive: AbortSignal;
}

/** An article with its report, laid out in the room. */
export interface LaidOut {
  sheet: HTMLElement;
  /** Scrolls to a place and lights it up; `null` when it is not shown. */
  show(place: Place): Range | null;
  /** One step back over the text: in the card, out of it, or from fading; `false` when there is none. */
  back(): boolean;
  /** Opens a card about what is selected; answers whether anything is. */
  lookUp(): Promise<boolean>;
  /** Takes everything out of the room again. */
  clear(): void;
}

/** Lays an article out in the room: a fresh copy of its content, the words to explain in it, and all around it. */
export function layOut(session: Session, around: Around): LaidOut {
  const { extraction, report } = session;
  const { root, room, controls, services } = around;
  const { panel, pressed, said, run, openPanel, closePanel } = controls;
  const { t, settings, change } = services;
  const { article } = extraction;
  const life = new AbortController();
  const alive = AbortSignal.any([around.alive, life.signal]);

  const desk = document.createElement('div');
  // Not a div: a card's header and footer would pass for those of the page.
  const layer = document.createElement('section');
  room.append(desk, layer);
  const { element: content, sources } = renderContent(extraction, document, settings.peek().images);
  const names = { table: t('reader_table'), code: t('reader_code') };
  dress(content, names);
  const copy = { element: content, sources };
  wrapTerms(copy, article.blocks, report.terms);
  wrapKeySentences(copy, report.keySentences);
  const sections = outline(article);
  const progress = signal<Progress>({ section: -1, done: 0, minutesLeft: report.readingMinutes });
  const panels = document.createElement('div');
  render(
    <Text.Provider value={t}>
      <Reader
        state={{
          ...{ article, report, sections, content, progress, settings, panel, panels, pressed, said },
          ...{ change, reveal: go, run, openPanel, closePanel },
        }}
      />
    </Text.Provider>,
    desk,
  );
  const sheet = content.closest<HTMLElement>('.sheet') ?? desk;

  const stopSkim = effect(() => {
    const { skim } = settings.value;
    showSkim(content, skim);
    untracked(() => controls.press('skim', skim));
  });
  alive.addEventListener('abort', stopSkim, { once: true });
  if (report.keySentences.length > 0) {
    controls.serve('skim', () => change({ skim: !settings.value.skim }), alive);
  }
  if (sections.length > 0) controls.serve('contents', toggleContents, alive);
  let cards: Cards | undefined;
  void attachCards({ root, layer, copy, session, services, show, alive }).then((attached) => {
    cards = attached;
  });
  followLinks(content, article.url, (range) => showPlace(range, room, sheet));
  track(
    { room, content, headings: sections.map((s) => s.block), minutes: report.readingMinutes },
    (now) => {
      progress.value = now;
    },
    alive,
  );

  const leftOut = {
    parts: extraction.leftOut,
    render: (part: LeftOutCopy) => {
      const element = renderLeftOut(part, document, settings.peek().images);
      dress(element, names);
      return element;
    },
  };
  const lent = {
    root,
    room,
    layer,
    panels,
    sheet,
    copy,
    leftOut,
    article,
    report,
    sections,
    show,
    go,
    alive,
  };
  void loadTools(portOf(lent, progress, controls, services));

  /** Beside the article they are always shown; then this only leads the keyboard there and back. */
  function toggleContents(): void {
    if (panel.value === 'contents') {
      closePanel();
      return;
    }
    openPanel('contents');
    const nav = root.querySelector('#contents');
    (nav?.querySelector<HTMLElement>('[aria-current]') ?? nav?.querySelector('button'))?.focus();
  }

  function show(place: Place): Range | null {
    const range = rangeOf(place, sources);
    if (range) showPlace(range, room, sheet);
    return range;
  }

  /** Shows a place and goes on reading there by keyboard and screen reader too. */
  function go(place: Place): void {
    const block = show(place)?.startContainer.parentElement?.closest<HTMLElement>('[data-block]');
    if (!block) return;
    if (block.tabIndex < 0) block.tabIndex = -1;
    block.focus({ preventScroll: true });
  }

  return {
    sheet,
    show,
    back: () => cards?.back() ?? false,
    lookUp: async () => (await cards?.lookUp({ takeFocus: true })) ?? false,
    clear: () => {
      life.abort();
      render(null, desk);
      desk.remove();
      layer.remove();
    },
  };
}
