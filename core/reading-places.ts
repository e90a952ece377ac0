/** Where reading stood in an article when it was left. */
export interface ReadingPlace {
  block: number;
  /** Fingerprint of the block's text, by which it is found again though the page has changed. */
  text: number;
  /** How much had been read, 0–1. */
  done: number;
}

/** A place as it is stored. */
export interface KeptPlace extends ReadingPlace {
  /** Fingerprint of the page's address. */
  page: string;
}

/** The newest so many are kept: some 50 KB. */
export const MOST_PLACES = 500;

/** Adds a page's place, or changes it; the newest comes first. */
export function withPlace(places: readonly KeptPlace[], place: KeptPlace): KeptPlace[] {
  return [place, ...withoutPlace(places, place.page)].slice(0, MOST_PLACES);
}

export function withoutPlace(places: readonly KeptPlace[], page: string): KeptPlace[] {
  return places.filter((p) => p.page !== page);
}

/** What is valid of what was stored. */
export function readPlaces(stored: unknown): KeptPlace[] {
  return Array.isArray(stored) ? stored.filter(isKeptPlace).slice(0, MOST_PLACES) : [];
}

const isKeptPlace = (v: unknown): v is KeptPlace =>
  isReadingPlace(v) && 'page' in v && typeof v.page === 'string';

export function isReadingPlace(v: unknown): v is ReadingPlace {
  if (typeof v !== 'object' || v === null) return false;
  const { block, text, done } = v as Partial<Record<keyof ReadingPlace, unknown>>;
  return (
    Number.isInteger(block) &&
    Number(block) >= 0 &&
    Number.isInteger(text) &&
    typeof done === 'number' &&
    done >= 0 &&
    done <= 1
  );
}

/** The place of a block, for these texts of an article's blocks. */
export function placeOfBlock(block: number, done: number, texts: readonly string[]): ReadingPlace {
  return { block, text: hash(texts[block] ?? ''), done };
}

/** The block a place means: the one with its text that is nearest to where it was, else the one that stands there now. */
export function blockOfPlace({ block, text }: ReadingPlace, texts: readonly string[]): number | undefined {
  const same = texts.flatMap((t, i) => (hash(t) === text ? [i] : []));
  const [nearest] = same.sort((a, b) => Math.abs(a - block) - Math.abs(b - block));
  return nearest ?? (block < texts.length ? block : undefined);
}

/** FNV-1a over UTF-16 units, 32 bits: enough to tell the blocks of one article apart. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}
