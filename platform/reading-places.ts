import {
  type KeptPlace,
  type ReadingPlace,
  readPlaces,
  withoutPlace,
  withPlace,
} from '../core/reading-places.ts';
import { getSettings } from './settings.ts';
import { changeStored, onStored, readStored, type Stored } from './storage.ts';

const KEY = 'readingPlaces';

/** What was read here is nobody's business elsewhere. */
const AREAS = ['local'] as const;

/** Bytes kept of an address's fingerprint: no two of five hundred pages have the same. */
const FINGERPRINT_BYTES = 12;

/** The tab that asks; a private one finds nothing and leaves nothing. */
interface Tab {
  incognito: boolean;
}

/** Where reading stood on a page, if that is remembered. Never rejects. */
export async function getPlace(url: string, { incognito }: Tab): Promise<ReadingPlace | undefined> {
  if (incognito || !(await getSettings()).keepPlaces) return undefined;
  const page = await fingerprint(url);
  const found = (await getPlaces()).find((place) => place.page === page);
  return found && { block: found.block, text: found.text, done: found.done };
}

/** Remembers where reading stands on a page, or forgets it. Never rejects; what finds no room is not kept. */
export async function keepPlace(
  url: string,
  place: ReadingPlace | undefined,
  { incognito }: Tab,
): Promise<void> {
  if (incognito || !(await getSettings()).keepPlaces) return;
  const page = await fingerprint(url);
  await changePlaces((old) => (place ? withPlace(old, { page, ...place }) : withoutPlace(old, page)));
}

/** Of how many pages the place is remembered. */
export async function countPlaces(): Promise<number> {
  return (await getPlaces()).length;
}

export const forgetPlaces = (): Promise<Stored> => changePlaces(() => []);

export function onPlaces(callback: (count: number) => void): void {
  onStored(KEY, () => void countPlaces().then(callback));
}

async function getPlaces(): Promise<KeptPlace[]> {
  return readPlaces(await readStored(KEY));
}

function changePlaces(change: (old: KeptPlace[]) => KeptPlace[]): Promise<Stored> {
  return changeStored(KEY, (old) => change(readPlaces(old)), AREAS);
}

/** Addresses are not stored, so that the list tells nobody what was read. Only our own pages can make one on every site. */
async function fingerprint(url: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(url));
  return btoa(String.fromCharCode(...new Uint8Array(bytes).slice(0, FINGERPRINT_BYTES)));
}
