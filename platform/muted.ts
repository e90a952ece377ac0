import { formsOf } from '../core/muted.ts';
import type { Term } from '../core/report.ts';
import { changeStored, onStored, readStored, type Stored } from './storage.ts';

const KEY = 'mutedWords';

/** Words the reader does not want explained, lower case, newest last. Never rejects. */
export async function getMuted(): Promise<string[]> {
  return wordsIn(await readStored(KEY));
}

/** "Don't explain this word again." */
export function mute(word: string): Promise<Stored> {
  return changeStored(KEY, (old) => [...without([word.toLowerCase()], old), word.toLowerCase()]);
}

/** Takes "don't explain this word again" back, whatever form of the term it was said of. */
export function unmute(term: Pick<Term, 'name' | 'aliases'>): Promise<Stored> {
  return changeStored(KEY, (old) => without(formsOf(term), old));
}

/** Replaces the whole list (options page, import). */
export function setMuted(words: readonly string[]): Promise<Stored> {
  return changeStored(KEY, () => [...new Set(words.map((w) => w.toLowerCase()))]);
}

export function onMuted(callback: (words: string[]) => void): void {
  onStored(KEY, () => void getMuted().then(callback));
}

function wordsIn(stored: unknown): string[] {
  return Array.isArray(stored) ? stored.filter((w): w is string => typeof w === 'string') : [];
}

const without = (words: readonly string[], stored: unknown) =>
  wordsIn(stored).filter((word) => !words.includes(word));
