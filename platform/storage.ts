import { browser } from 'wxt/browser';

/** Where values are kept, in the order in which they are tried. */
type Areas = readonly ('sync' | 'local')[];
const BOTH: Areas = ['sync', 'local'];

/** Where a value ended up; `lost` when neither area took it (both full or switched off). */
export type Stored = 'sync' | 'local' | 'lost';

/**
 * A value kept under one key in the browser's synced storage, or in local storage when sync is full, switched off or
 * missing. Of the two the newer one counts: each write carries its time.
 */
interface Wrapped {
  at: number;
  value: unknown;
}

const isWrapped = (v: unknown): v is Wrapped =>
  typeof v === 'object' && v !== null && 'at' in v && typeof v.at === 'number' && 'value' in v;

async function readArea(area: 'sync' | 'local', key: string): Promise<Wrapped | undefined> {
  try {
    const found: unknown = (await browser.storage[area].get(key))[key];
    return isWrapped(found) ? found : undefined;
  } catch {
    return undefined;
  }
}

/** The newest stored value of a key, or `undefined`. Never rejects. */
export async function readStored(key: string): Promise<unknown> {
  const [sync, local] = await Promise.all([readArea('sync', key), readArea('local', key)]);
  if (sync && local) return sync.at >= local.at ? sync.value : local.value;
  return (sync ?? local)?.value;
}

/** Stores a value in the first of `areas` that takes it, and says where. Never rejects. */
export async function writeStored(key: string, value: unknown, areas = BOTH): Promise<Stored> {
  const item = { [key]: { at: Date.now(), value } satisfies Wrapped };
  for (const area of areas) {
    try {
      await browser.storage[area].set(item);
      // What local storage once took in its place, by a clock that ran ahead, would count as newer.
      if (area === 'sync') await browser.storage.local.remove(key).catch(() => {});
      return area;
    } catch {
      // Full or switched off: the next area may take it.
    }
  }
  return 'lost';
}

let lastChange: Promise<unknown> = Promise.resolve();

/**
 * Makes a key's new value of its old one, and says where it was stored. One after the other: of two changes made in
 * haste, the second must find what the first has written. Never rejects unless `change` throws.
 */
export function changeStored(key: string, change: (old: unknown) => unknown, areas = BOTH): Promise<Stored> {
  const changed = lastChange.then(async () => writeStored(key, change(await readStored(key)), areas));
  lastChange = changed.catch(() => {});
  return changed;
}

/** Calls back whenever a key's stored value changed in any of our contexts or through sync. */
export function onStored(key: string, callback: () => void): void {
  browser.storage.onChanged.addListener((changes: Record<string, unknown>) => {
    if (key in changes) callback();
  });
}
