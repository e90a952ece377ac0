import { describe, expect, it } from 'vitest';
import { Claims } from '../../../../core/glossary/claims.ts';
import { docOf } from '../doc.ts';

const at = (start: number, end: number) => ({ block: 0, start, end });

describe('which parts of a text are taken', () => {
  const claims = new Claims(docOf('low Earth orbit and more'));
  claims.claim(at(4, 9));
  claims.claim(at(9, 15));

  it('knows what is free', () => {
    expect(claims.free(at(0, 3))).toBe(true);
    expect(claims.free(at(0, 5))).toBe(false);
    expect(claims.free({ block: 7, start: 0, end: 3 })).toBe(true);
  });

  it('can be taken further without touching what was taken before', () => {
    const further = new Claims(docOf('low Earth orbit and more'), claims);
    further.claim(at(0, 3));
    expect(further.free(at(4, 9))).toBe(false);
    expect(further.free(at(0, 3))).toBe(false);
    expect(claims.free(at(0, 3))).toBe(true);
  });

  it('knows what lies inside one stretch, and keeps neighbours apart', () => {
    expect(claims.within(at(4, 9))).toBe(true);
    expect(claims.within(at(5, 8))).toBe(true);
    expect(claims.within(at(4, 15))).toBe(false);
  });

  it('knows what would cut a stretch in two', () => {
    expect(claims.cuts(at(0, 6))).toBe(true);
    expect(claims.cuts(at(6, 12))).toBe(true);
    expect(claims.cuts(at(0, 15))).toBe(false);
    expect(claims.cuts(at(4, 9))).toBe(false);
  });
});
