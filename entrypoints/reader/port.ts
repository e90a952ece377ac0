import type { ReadonlySignal } from '@preact/signals';
import { addStyles } from '../../page/overlay.ts';
import type { ReaderPort, Watched } from '../../page/reader/tools.ts';
import type { Progress } from '../../page/reader/track.ts';
import type { Controls } from './controls.ts';
import type { ReaderServices } from './services.ts';

type Lent = Pick<
  ReaderPort,
  | ('root' | 'room' | 'layer' | 'panels' | 'sheet')
  | ('copy' | 'leftOut' | 'article' | 'report' | 'sections')
  | ('show' | 'go' | 'alive')
>;

/** What later tools get of an open reader. */
export function portOf(
  lent: Lent,
  progress: ReadonlySignal<Progress>,
  { panel, said, serve, run, serves, press, openPanel, closePanel, onBack }: Controls,
  { t, settings, told, change, site }: ReaderServices,
): ReaderPort {
  const { root, alive } = lent;
  const watched = <T>(value: ReadonlySignal<T>): Watched<T> => ({
    now: () => value.peek(),
    watch: (tell) => alive.addEventListener('abort', value.subscribe(tell), { once: true }),
  });
  return {
    ...lent,
    ...{ t, change, run, serves, press, openPanel, closePanel },
    settings: watched(settings),
    told: watched(told),
    site: site && { ...site, on: watched(site.on) },
    progress: watched(progress),
    panel: watched(panel),
    serve: (action, does) => serve(action, does, alive),
    onBack: (close) => onBack(close, alive),
    say: (text) => {
      said.value = text;
    },
    addStyle: (css) => addStyles(root, [css]),
  };
}
