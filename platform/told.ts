import type { Term } from '../core/report.ts';
import { keptForm, type Told, type ToldWords, wordsWithout } from '../core/told.ts';
import { changeStored, onStored, readStored, type Stored } from './storage.ts';

/** Known words are kept on this device: there may be thousands, and each device's synced storage is small. */
const LISTS = {
  muted: { key: 'mutedWords', areas: ['sync', 'local'] },
  known: { key: 'knownWords', areas: ['local'] },
} as const;

const ALL = ['muted', 'known'] as const satisfies readonly Told[];

/** What the reader told us of words. Never rejects. */
export async function getTold(): Promise<ToldWords> {
  const [muted, known] = await Promise.all(
    ALL.map(async (told) => wordsIn(await readStored(LISTS[told].key))),
  );
  return { muted: muted ?? [], known: known ?? [] };
}

/** "Don't explain this word again", or "I know this". */
export function tell(told: Told, word: string): Promise<Stored> {
  const kept = keptForm(word);
  return change(told, (old) => [...old.filter((w) => w !== kept), kept]);
}

/** Takes back what was told of a term, by whatever form. */
export async function takeBack(term: Pick<Term, 'name' | 'aliases'>): Promise<Stored> {
  const stored = await Promise.all(ALL.map((told) => change(told, (old) => wordsWithout(told, old, term))));
  return stored.includes('lost') ? 'lost' : 'local';
}

/** Replaces a whole list (options page, import). */
export function setTold(told: Told, words: readonly string[]): Promise<Stored> {
  return change(told, () => [...new Set(words.map(keptForm))]);
}

export function onTold(callback: (words: ToldWords) => void): void {
  for (const told of ALL) onStored(LISTS[told].key, () => void getTold().then(callback));
}

function change(told: Told, make: (old: string[]) => string[]): Promise<Stored> {
  const { key, areas } = LISTS[told];
  return changeStored(key, (old) => make(wordsIn(old)), areas);
}

function wordsIn(stored: unknown): string[] {
  return Array.isArray(stored) ? stored.filter((w): w is string => typeof w === 'string') : [];
}
