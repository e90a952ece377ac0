import type { Place } from '../../core/article.ts';
import type { Term } from '../../core/report.ts';
import type { ToldOf } from '../../core/told.ts';

/** A stretch of a sentence: plain text, or a mention of a term given by its index in the report. */
export type Piece = string | { text: string; term: number };

/**
 * Cuts a sentence of the article where terms are mentioned. Each term is marked once, at its first mention; where two
 * mentions overlap, the one that starts first counts, then the longer one; terms that the reader mutes or knows are not
 * marked. The pieces joined are the text again.
 */
export function splitByTerms(text: string, at: Place, terms: readonly Term[], told: ToldOf): Piece[] {
  // Offsets only fit when the text is the very stretch of the block that `at` names.
  if (text.length !== at.end - at.start) return [text];
  const mentions = terms
    .flatMap((term, i) => {
      if (told(term)) return [];
      const first = term.places.find((p) => p.block === at.block && p.start >= at.start && p.end <= at.end);
      return first ? [{ term: i, start: first.start - at.start, end: first.end - at.start }] : [];
    })
    .sort((a, b) => a.start - b.start || b.end - a.end);

  const pieces: Piece[] = [];
  let done = 0;
  for (const { term, start, end } of mentions) {
    if (start < done) continue;
    if (start > done) pieces.push(text.slice(done, start));
    pieces.push({ text: text.slice(start, end), term });
    done = end;
  }
  if (done < text.length) pieces.push(text.slice(done));
  return pieces;
}
