import { readSettings, type Settings } from '../core/settings.ts';
import { changeStored, onStored, readStored, type Stored } from './storage.ts';

const KEY = 'settings';

/** The reader's settings: valid, complete and of the newest version, whatever is stored. Never rejects. */
export async function getSettings(): Promise<Settings> {
  return readSettings(await readStored(KEY));
}

/** Changes some settings and keeps the rest. Answers where they were stored. */
export function saveSettings(change: Partial<Omit<Settings, 'version'>>): Promise<Stored> {
  return changeStored(KEY, (old) => readSettings({ ...readSettings(old), ...change }));
}

/** Calls back with the new settings after every change, wherever it was made. */
export function onSettings(callback: (settings: Settings) => void): void {
  onStored(KEY, () => void getSettings().then(callback));
}
