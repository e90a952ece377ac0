import { onStored, readStored, type Stored, writeStored } from './storage.ts';

const KEY = 'mutedWords';

/** Words the reader does not want explained, lower case, newest last. Never rejects. */
export async function getMuted(): Promise<string[]> {
  const stored = await readStored(KEY);
  return Array.isArray(stored) ? stored.filter((w): w is string => typeof w === 'string') : [];
}

/** "Don't explain this word again." */
export async function mute(word: string): Promise<Stored> {
  const lower = word.toLowerCase();
  return setMuted([...(await getMuted()).filter((w) => w !== lower), lower]);
}

/** Takes "don't explain this word again" back. */
export async function unmute(word: string): Promise<Stored> {
  const lower = word.toLowerCase();
  return setMuted((await getMuted()).filter((w) => w !== lower));
}

/** Replaces the whole list (options page, import). */
export function setMuted(words: readonly string[]): Promise<Stored> {
  return writeStored(KEY, [...new Set(words.map((w) => w.toLowerCase()))]);
}

export function onMuted(callback: (words: string[]) => void, signal?: AbortSignal): void {
  onStored(KEY, () => void getMuted().then(callback), signal);
}
