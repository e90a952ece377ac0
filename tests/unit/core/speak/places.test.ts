import { describe, expect, it } from 'vitest';
import { pieceAt, sentenceOf, wordPlace } from '../../../../core/speak/places.ts';
import type { Piece } from '../../../../core/speak/script.ts';

const piece = (block: number, start: number, end: number, begins: Piece['begins']): Piece => ({
  place: { block, start, end },
  text: 'x'.repeat(end - start),
  lang: 'en',
  begins,
});

/** Block 1 has two sentences, the second of two parts; block 2 says nothing; block 3 is code. */
const PIECES: Piece[] = [
  piece(-1, 0, 5, 'block'),
  piece(1, 0, 10, 'block'),
  piece(1, 11, 20, 'sentence'),
  piece(1, 20, 30, 'part'),
  { ...piece(3, 0, 9, 'block'), text: 'Code.', isNotice: true },
];

describe('pieceAt', () => {
  it('finds the piece that holds a place, or the one after a gap', () => {
    expect(pieceAt(PIECES, 1, 0)).toBe(1);
    expect(pieceAt(PIECES, 1, 10)).toBe(2);
    expect(pieceAt(PIECES, 1, 25)).toBe(3);
  });

  it('finds the next where a block says nothing, and the last after the end', () => {
    expect(pieceAt(PIECES, 0, 0)).toBe(1);
    expect(pieceAt(PIECES, 2, 4)).toBe(4);
    expect(pieceAt(PIECES, 9, 0)).toBe(4);
  });
});

describe('sentenceOf', () => {
  it('joins the parts of a long sentence', () => {
    for (const part of [2, 3]) expect(sentenceOf(PIECES, part)).toEqual({ block: 1, start: 11, end: 30 });
    expect(sentenceOf(PIECES, 1)).toEqual({ block: 1, start: 0, end: 10 });
  });

  it('knows no sentence for a notice', () => {
    expect(sentenceOf(PIECES, 4)).toBeUndefined();
  });
});

describe('wordPlace', () => {
  it('is in the block, not in the piece', () => {
    expect(wordPlace(PIECES[2]!, { start: 2, end: 5 })).toEqual({ block: 1, start: 13, end: 16 });
    expect(wordPlace(PIECES[4]!, { start: 0, end: 4 })).toBeUndefined();
  });
});
