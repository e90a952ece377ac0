import { changeStored, onStored, readStored } from './storage.ts';

/** Voices belong to a device: what is chosen here may not be there on another. */
const KEY = 'voices';

/** Id of the chosen voice by the primary language it is to speak. Never rejects. */
export async function getVoices(): Promise<Record<string, string>> {
  return voicesIn(await readStored(KEY));
}

export async function chooseVoice(lang: string, id: string): Promise<void> {
  await changeStored(KEY, (old) => ({ ...voicesIn(old), [lang]: id }), ['local']);
}

export function onVoices(callback: (voices: Record<string, string>) => void): void {
  onStored(KEY, () => void getVoices().then(callback));
}

function voicesIn(stored: unknown): Record<string, string> {
  if (typeof stored !== 'object' || stored === null) return {};
  return Object.fromEntries(
    Object.entries(stored).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
