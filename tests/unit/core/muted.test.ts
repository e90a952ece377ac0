import { describe, expect, it } from 'vitest';
import { formsOf, isMuted } from '../../../core/muted.ts';

const STATION = { name: 'International Space Station', aliases: ['ISS', 'the Station'] };

describe('a muted term', () => {
  it('is muted by its name or any other of its forms, whatever the case', () => {
    expect(isMuted(STATION, new Set(['international space station']))).toBe(true);
    expect(isMuted(STATION, new Set(['iss']))).toBe(true);
  });

  it('is not muted by a part of its name or by other words', () => {
    expect(isMuted(STATION, new Set(['station', 'space']))).toBe(false);
    expect(isMuted(STATION, new Set())).toBe(false);
  });

  it('has forms under which it may have been muted, all to be taken back', () => {
    expect(formsOf(STATION)).toEqual(['international space station', 'iss', 'the station']);
  });
});
