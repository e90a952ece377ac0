import type { PackEntry } from '../lexicon.ts';
import type { Definition } from '../report.ts';

/** An answer to one who asks for a name that nothing else is known of. */
const SURE = 0.46;

/**
 * What a name says of itself, when nobody else says more: "Ulm Police Department" is a police department. Only kinds of
 * several words, which a pack has as a common noun: the last word of a name alone may be anything.
 */
export async function kindNamed(
  name: string,
  entryOf: (form: string) => PackEntry | undefined,
): Promise<Definition | undefined> {
  const words = name.split(' ');
  for (let from = 1; from < words.length - 1; from++) {
    const kind = words.slice(from).join(' ');
    // "the police department" is asked for as it is
    if (!/^\p{Lu}/u.test(kind)) continue;
    const entry = entryOf(kind.toLowerCase());
    if (entry?.headword !== kind.toLowerCase()) continue;
    return { text: await entry.gloss(), source: `pack:${entry.pack}`, confidence: SURE };
  }
  return undefined;
}
