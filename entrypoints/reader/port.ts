import type { ReadonlySignal } from '@preact/signals';
import { addStyles } from '../../page/overlay.ts';
import type { ReaderPort, Watched } from '../../page/reader/tools.ts';
import type { Controls } from './controls.ts';
import type { ReaderServices } from './services.ts';

type Lent =
  | 'root'
  | 'room'
  | 'layer'
  | 'panels'
  | 'sheet'
  | 'copy'
  | 'article'
  | 'report'
  | 'sections'
  | 'show'
  | 'alive';

/** What later tools get of an open reader. */
export function portOf(
  lent: Pick<ReaderPort, Lent>,
  { panel, said, serve, run, press, onBack }: Controls,
  { t, settings, change, site }: ReaderServices,
): ReaderPort {
  const { root, alive } = lent;
  const watched = <T>(value: ReadonlySignal<T>): Watched<T> => ({
    now: () => value.peek(),
    watch: (tell) => alive.addEventListener('abort', value.subscribe(tell), { once: true }),
  });
  return {
    ...lent,
    ...{ t, change, run, press },
    settings: watched(settings),
    site: site && { ...site, on: watched(site.on) },
    panel: watched(panel),
    openPanel: (name) => {
      panel.value = name;
    },
    serve: (action, does) => serve(action, does, alive),
    onBack: (close) => onBack(close, alive),
    say: (text) => {
      said.value = text;
    },
    addStyle: (css) => addStyles(root, [css]),
  };
}
