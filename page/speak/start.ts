import { pieceAt } from '../../core/speak/places.ts';
import { type Piece, TITLE } from '../../core/speak/script.ts';
import { positionInReader } from '../reader/position.ts';
import { selectedIn } from '../reader/selection.ts';
import type { ReaderPort } from '../reader/tools.ts';

/** Text above this height of the window is below the reader's bar, px. */
const TOP = 60;

/** The piece at which reading aloud begins: what is selected, else the first sentence that is on screen. */
export function startPiece(
  { root, room }: Pick<ReaderPort, 'root' | 'room'>,
  pieces: readonly Piece[],
  rangeOf: (piece: Piece) => Range | null,
): number {
  const selected = selectedIn(root);
  if (selected) {
    const { startContainer, startOffset } = selected;
    const at = pieces.findIndex(
      (piece) => (rangeOf(piece)?.comparePoint(startContainer, startOffset) ?? 1) <= 0,
    );
    if (at >= 0) return at;
  }
  const isBelow = (piece: Piece) => (rangeOf(piece)?.getBoundingClientRect().bottom ?? 0) > TOP;
  const [first] = pieces;
  if (first?.place.block === TITLE && isBelow(first)) return 0;
  const block = positionInReader(root, room)?.block;
  if (block === undefined) return 0;
  const at = pieceAt(pieces, block, 0);
  const below = pieces.findIndex((piece, i) => i >= at && isBelow(piece));
  return below < 0 ? at : below;
}
