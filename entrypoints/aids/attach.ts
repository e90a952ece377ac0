import tokensCss from '../../assets/tokens.css?inline';
import cardCss from '../../components/card/card.css?inline';
import { mountCard } from '../../components/card/mount.tsx';
import type { AttachAids } from '../../page/aids.ts';
import { rangeOf } from '../../page/anchor.ts';
import { attachHover } from '../../page/hover/attach.ts';
import type { CardPort } from '../../page/hover/port.ts';
import { canMark, createMarks, type MarkHit } from '../../page/marks.ts';
import { termSelected } from '../../page/marks-selection.ts';
import { createOverlay } from '../../page/overlay.ts';
import { reveal, scrollToRange } from '../../page/reveal.ts';
import { createSkim } from '../../page/skim.ts';
import { openOptions } from '../../platform/messages.ts';
import { saveSettings } from '../../platform/settings.ts';
import { takeBack, tell } from '../../platform/told.ts';

export const attachAids: AttachAids = ({ extraction, report }, { settings, t, heeds, signal }) => {
  const marks = createMarks(extraction, report.terms, document);
  const skim = createSkim(report.keySentences, extraction.live);
  // A page may turn dark or light with the system.
  const turned = () => skim.set(settings().skim);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', turned, { signal });
  const unmark = () => {
    marks.set(false);
    skim.set(false);
  };
  signal.addEventListener('abort', unmark, { once: true });
  let last: MarkHit | undefined;

  const overlay = createOverlay('glossa-card', [tokensCss, cardCss], document);
  const card = mountCard(overlay.root, {
    t,
    term: (index) => report.terms[index],
    actions: {
      reveal: (term, place, use) => {
        const hit = marks.hitFor({ term, place, use });
        if (!hit || !reveal(hit.range)) return;
        last = hit;
        hover.open(hit);
      },
      tell: (told, term) => void tell(told, term.name),
      takeBack: (term) => void takeBack(term),
      setCards: (cards) => void saveSettings({ cards }),
      openOptions,
    },
  });
  const onScreen: CardPort = {
    ...card,
    show: (hit, shown) => {
      // Once a card: being raised again would interrupt a selection or a press in it.
      if (!overlay.host.isConnected) overlay.show();
      card.show(hit, shown);
    },
    hide: () => {
      card.hide();
      overlay.hide();
    },
  };
  const hover = attachHover({
    target: document,
    hitAt: marks.hitAt,
    hitOf: () => undefined,
    card: onScreen,
    delay: () => settings().hoverDelay,
    enabled: () => settings().cards,
    heeds,
    signal,
  });

  if (!canMark()) {
    const look = (event: Event) => {
      if (!heeds(event)) return;
      const use = settings().cards ? termSelected(getSelection(), report.terms, extraction.live) : undefined;
      const hit = use && marks.hitFor(use);
      if (hit) hover.open(hit);
    };
    document.addEventListener('pointerup', look, { signal });
    // Let go after selecting by arrow keys.
    document.addEventListener('keyup', (event) => event.key === 'Shift' && look(event), { signal });
  }

  return {
    mark: marks.set,
    skim: skim.set,
    reveal: (place) => {
      const range = rangeOf(place, extraction.live);
      return range !== null && reveal(range);
    },
    step: (by) => {
      const hit = marks.next(last, by);
      if (!hit) return false;
      last = hit;
      scrollToRange(hit.range, { smooth: false });
      hover.open(hit, { takeFocus: true });
      return true;
    },
  };
};
