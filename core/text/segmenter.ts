/** Segmenters are costly to make (about 1 ms) and cheap to keep. */
const kept = new Map<string, Intl.Segmenter>();

/** The segmenter for a language; an unknown or malformed one gets the neutral rules. Never throws. */
export function segmenter(lang: string, granularity: 'sentence' | 'word'): Intl.Segmenter {
  const key = `${granularity} ${lang}`;
  const known = kept.get(key);
  if (known) return known;
  const made = new Intl.Segmenter(valid(lang) ? lang : 'und', { granularity });
  kept.set(key, made);
  return made;
}

function valid(lang: string): boolean {
  try {
    return Intl.getCanonicalLocales(lang).length === 1;
  } catch {
    return false;
  }
}
