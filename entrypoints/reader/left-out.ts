import { effect, type Signal, untracked } from '@preact/signals';
import type { Translate } from '../../core/translate.ts';
import type { Extraction } from '../../page/extract/index.ts';
import type { Copy } from '../../page/reader/copy.ts';
import { type DressNames, dress } from '../../page/reader/dress.ts';
import { keepFromSelection, showLeftOut } from '../../page/reader/left-out.ts';
import { keepPosition } from '../../page/reader/scroll.ts';
import { renderLeftOut } from '../../page/render.ts';
import type { Controls } from './controls.ts';

interface LeftOutInReader {
  root: ShadowRoot;
  room: HTMLElement;
  sheet: HTMLElement;
  /** The article, as it is shown. */
  copy: Copy;
  extraction: Extraction;
  t: Translate;
  names: DressNames;
  /** Whether to show what was left out. */
  on: Signal<boolean>;
  controls: Controls;
  alive: AbortSignal;
}

/** Shows what was left out while it is switched on; what is being read stays where it is. */
export function attachLeftOut({
  root,
  room,
  sheet,
  copy,
  extraction,
  t,
  names,
  on,
  controls,
  alive,
}: LeftOutInReader): void {
  keepFromSelection(sheet, alive);
  const show = () =>
    showLeftOut({
      content: copy.element,
      sources: copy.sources,
      parts: extraction.leftOut(),
      names: {
        label: (reason, words) => t('reader_left_part', t(`left_${reason}`), t.count('common_words', words)),
        hidden: t('reader_left_hidden'),
        lang: t.lang,
      },
      render: (part) => {
        const element = renderLeftOut(part, document);
        dress(element, names);
        return element;
      },
    });
  const toggle = () => {
    controls.panel.value = undefined;
    on.value = !on.value;
  };
  controls.serve('leftOut', toggle, alive);
  const stop = effect(() => {
    untracked(() => controls.press('leftOut', on.value));
    if (!on.value) return undefined;
    let hide = () => {};
    keepPosition(root, room, () => {
      const shown = show();
      controls.said.value = t.count('reader_left_places', shown.places);
      hide = shown.hide;
    });
    return () => {
      controls.said.value = '';
      keepPosition(root, room, hide);
    };
  });
  alive.addEventListener('abort', stop, { once: true });
}
