/** Cleans WordNet's glosses for readers of today: what is dated, offensive or only an example goes. */

/** An example or quotation follows: `; "he did it"`. */
const EXAMPLE = /(?:^|[;:,]\s*|\s-\s)(?:as in:?\s*)?["`].*$/s;
/** A gloss of which only an example was left: "of a path e.g.". */
const WITHOUT_EXAMPLE = /\be\.g\.?$/;
/** Lives of people: an open end may have closed since, "born in" may hide a death. */
const OPEN_LIFE = /\s*\((?:born (?:in )?|c\. ?)?\d{4}(?:-\s*)?\)(?=[;,]|\s*$)/g;
const OFFENSIVE =
  /\((?:[^)]*\b)?(?:offensive|vulgar|obscene|disparaging|derogatory|pejorative|taboo|slur)\b[^)]*\)|\b(?:offensive|disparaging|derogatory|insulting|obscene|vulgar|contemptuous) (?:\w+ )?(?:terms?|names?|words?|uses?|ways?|references?)\b|\bethnic slur|\bslang (?:term|word)s? for\b/i;

export interface GlossContext {
  /** The sense names a place (lexicographer file noun.location). */
  place: boolean;
}

/**
 * A gloss as a card may show it: no examples, no open lifespan, no Soviet-era description of a place of today.
 * `undefined` when nothing fit to show is left. A sign beyond Latin-1 would double what its shard takes in memory.
 */
export function cleanGloss(raw: string, { place }: GlossContext): string | undefined {
  let gloss = raw.trim().replace(EXAMPLE, '').replace(OPEN_LIFE, '').replaceAll('`', "'").trim();
  if (OFFENSIVE.test(gloss)) return undefined;
  if (place) gloss = withoutSoviets(gloss);
  gloss = balanced(gloss.replace(/\s+/g, ' ').replace(/[;:,\s]+$/, ''));
  return /\p{L}{2}/u.test(gloss) && !WITHOUT_EXAMPLE.test(gloss) ? gloss : undefined;
}

/** "a republic in Asia; formerly an Asian soviet" → "a republic in Asia"; Soviet republics themselves are history and stay. */
function withoutSoviets(gloss: string): string {
  const clauses = gloss.split('; ');
  const kept = clauses.filter((clause, i) => i === 0 || !/soviet|USSR/i.test(clause));
  return kept.join('; ').replace(/ but (?:became|achieved) independen.*$/, '');
}

/** Drops a bracket left open by a cut. */
function balanced(gloss: string): string {
  const open = gloss.lastIndexOf('(');
  return open > gloss.lastIndexOf(')') ? gloss.slice(0, open).replace(/[;:,\s]+$/, '') : gloss;
}
