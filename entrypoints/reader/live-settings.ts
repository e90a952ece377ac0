import { type ReadonlySignal, signal } from '@preact/signals';
import type { Settings } from '../../core/settings.ts';
import { getSettings, onSettings, saveSettings } from '../../platform/settings.ts';

/** Synced storage takes two writes a second at most; a slider makes sixty, ms. */
const SAVE_AFTER_MS = 400;

type Change = Partial<Omit<Settings, 'version'>>;

/** The settings as a signal, and how to change them: seen at once, stored when the hand rests. */
export async function liveSettings(): Promise<{
  settings: ReadonlySignal<Settings>;
  change(change: Change): void;
}> {
  const settings = signal(await getSettings());
  let unsaved: Change = {};
  let timer: ReturnType<typeof setTimeout> | undefined;

  onSettings((stored) => (settings.value = { ...stored, ...unsaved }));

  return {
    settings,
    change: (change) => {
      settings.value = { ...settings.value, ...change };
      unsaved = { ...unsaved, ...change };
      clearTimeout(timer);
      timer = setTimeout(() => {
        const saving = unsaved;
        unsaved = {};
        void saveSettings(saving);
      }, SAVE_AFTER_MS);
    },
  };
}
