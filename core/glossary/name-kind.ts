import type { PackEntry } from '../lexicon.ts';
import type { Definition } from '../report.ts';

/** An answer to one who asks for a name that nothing else is known of. */
const SURE = 0.46;
/** What joins a kind to what it is for. */
const JOINS: ReadonlySet<string> = new Set(['of', 'for', 'on', 'to', 'against']);
/** Stands in a pack for what follows a kind: "center for …". */
const FOLLOWS = '…';

/**
 * What a name says of itself, when nobody else says more: "Ulm Police Department" is a police department, "Orvo Center for
 * Glass" is a center for something. Only kinds of several words, which a pack has as a common noun: the last word of a
 * name alone may be anything.
 */
export async function kindNamed(
  name: string,
  entryOf: (form: string) => PackEntry | undefined,
): Promise<Definition | undefined> {
  for (const kind of kindsIn(name.split(' '))) {
    const entry = entryOf(kind);
    if (entry && [entry.headword, ...entry.aliases].includes(kind))
      return { text: await entry.gloss(), source: `pack:${entry.pack}`, confidence: SURE };
  }
  return undefined;
}

/** "University of Ulm Index": what belongs to what the name begins with. */
const isPart = (word: string): boolean => /^(?:Index|Survey|Study|Poll|Report|Press|Journal)$/.test(word);

/** The kinds that a name may be of, in small letters: by its last words, longest first, and by how it begins. */
function kindsIn(words: readonly string[]): string[] {
  // "the police department" is asked for as it is
  const starts = words.flatMap((word, i) => (/^\p{Lu}/u.test(word) ? [i] : []));
  const ends = starts
    .filter((from) => from > 0 && from < words.length - 1)
    .map((from) => words.slice(from).join(' '));
  const begins = starts
    .filter(
      (at) => JOINS.has(words[at + 1] ?? '') && at + 2 < words.length && !words.slice(at + 2).some(isPart),
    )
    .map((at) => `${words[at]} ${words[at + 1]} ${FOLLOWS}`);
  return [...ends, ...begins].map((kind) => kind.toLowerCase());
}
