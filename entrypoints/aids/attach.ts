import { termList } from '../../core/term-list.ts';
import type { AttachAids } from '../../page/aids.ts';
import { rangeOf } from '../../page/anchor.ts';
import { fadeAllBut } from '../../page/fade.ts';
import { createFader } from '../../page/fader.ts';
import { attachHover } from '../../page/hover/attach.ts';
import { lateCard } from '../../page/hover/late-card.ts';
import { selectedHit } from '../../page/hover/selected-hit.ts';
import { canMark, createMarks, type MarkHit } from '../../page/marks.ts';
import { termSelected } from '../../page/marks-selection.ts';
import { reveal, scrollToRange } from '../../page/reveal.ts';
import { createSkim } from '../../page/skim.ts';
import { callBackground } from '../../platform/messages.ts';
import { saveSettings } from '../../platform/settings.ts';
import { loadCard } from '../card/load.ts';

export const attachAids: AttachAids = (reading, { settings, t, heeds, signal }) => {
  const { extraction, report } = reading;
  const { article, live } = extraction;
  const terms = termList(report.terms);
  const fader = createFader(
    terms,
    (places) => callBackground('sentencesWith', { article, places }),
    (sentences) => fadeAllBut(sentences, live, document),
  );
  const marks = createMarks(extraction, report.terms, document);
  const skim = createSkim(report.keySentences, extraction.live);
  // A page may turn dark or light with the system.
  const turned = () => skim.set(settings().skim);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', turned, { signal });
  const unmark = () => {
    marks.set(false);
    skim.set(false);
    fader.end();
  };
  signal.addEventListener('abort', unmark, { once: true });
  let last: MarkHit | undefined;

  const card = lateCard({
    load: loadCard,
    mount: (offered) =>
      offered.overPage({
        ...{ t, article, report, term: terms.at },
        ...(canMark() ? { fader } : {}),
        actions: {
          reveal: (term, place, use) => {
            const hit = marks.hitFor({ term, place, use });
            if (!hit || !reveal(hit.range)) return;
            last = hit;
            hover.open(hit);
          },
          lookUp: async (text) => terms.add(await callBackground('lookUp', { text, article })),
          setCards: (cards) => void saveSettings({ cards }),
        },
      }),
    signal,
  });
  const hover = attachHover({
    target: document,
    hitAt: marks.hitAt,
    hitOf: () => undefined,
    card,
    delay: () => settings().hoverDelay,
    enabled: () => settings().cards,
    heeds,
    signal,
  });

  // After the card, which an Escape closes first.
  const endFading = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !heeds(event) || !fader.end()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  addEventListener('keydown', endFading, { capture: true, signal });

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
    lookUp: async (selected, options) => {
      card.prepare();
      const { text, place } = selected;
      const index = terms.add(await callBackground('lookUp', { text, article, ...(place ? { place } : {}) }));
      hover.open(selectedHit(selected, index, terms.at(index)), options);
    },
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
