import type { Place } from '../article.ts';
import type { Piece } from './script.ts';

/** Index of the piece that holds a place of the article; the next one where none does, the last one after the end. */
export function pieceAt(pieces: readonly Piece[], block: number, offset: number): number {
  const after = pieces.findIndex(
    ({ place }) => place.block > block || (place.block === block && place.end > offset),
  );
  return after < 0 ? pieces.length - 1 : after;
}

/** The whole sentence that a piece is part of; nothing for a notice, whose words are not the article's. */
export function sentenceOf(pieces: readonly Piece[], index: number): Place | undefined {
  const piece = pieces[index];
  if (!piece || piece.isNotice) return undefined;
  const first = pieces.findLast(({ begins }, i) => i <= index && begins !== 'part') ?? piece;
  const next = pieces.findIndex(({ begins }, i) => i > index && begins !== 'part');
  const last = pieces[next < 0 ? pieces.length - 1 : next - 1] ?? piece;
  return { block: piece.place.block, start: first.place.start, end: last.place.end };
}

/** Where a word of a piece stands in the article; offsets of `word` are in the piece's text. */
export function wordPlace(
  { place, isNotice }: Piece,
  word: { start: number; end: number },
): Place | undefined {
  if (isNotice) return undefined;
  return { block: place.block, start: place.start + word.start, end: place.start + word.end };
}
