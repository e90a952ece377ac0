import { LIMITS, THEMES } from '../../core/settings.ts';
import { listenForKeys } from '../../page/reader/shortcuts.ts';
import type { ReaderPort } from '../../page/reader/tools.ts';

/** Steps of the text size by keys, px: one is hardly seen. */
const SIZE_STEP = 2;

/** The keys of the reader, and what is done by keys alone. */
export function attachKeys(reader: ReaderPort): void {
  const { room, settings, change, serve, run, say, t, alive } = reader;
  listenForKeys(room, { on: () => settings.now().readerKeys, run }, alive);

  const resize = (by: number) => () => {
    const { min, max } = LIMITS.fontSize;
    const fontSize = Math.min(max, Math.max(min, settings.now().fontSize + by));
    change({ fontSize });
    say(t('options_px', fontSize));
  };
  serve('larger', resize(SIZE_STEP));
  serve('smaller', resize(-SIZE_STEP));
  serve('theme', () => {
    const theme = THEMES[(THEMES.indexOf(settings.now().theme) + 1) % THEMES.length] ?? 'auto';
    change({ theme });
    say(t(`options_theme_${theme}`));
  });
}
