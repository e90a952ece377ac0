import { describe, expect, it } from 'vitest';
import { NOTHING_TOLD, toldIn, wordsWithout } from '../../../core/told.ts';

const STATION = { name: 'International Space Station', aliases: ['ISS', 'the Station'] };
const word = (name: string) => ({ name, aliases: [] });
const muted = (...words: string[]) => toldIn({ ...NOTHING_TOLD, muted: words });
const known = (...words: string[]) => toldIn({ ...NOTHING_TOLD, known: words });

describe('a muted term', () => {
  it('is muted by its name or any other of its forms, whatever the case', () => {
    expect(muted('international space station')(STATION)).toBe('muted');
    expect(muted('iss')(STATION)).toBe('muted');
  });

  it('is not muted by a part of its name or by other words', () => {
    expect(muted('station', 'space')(STATION)).toBeUndefined();
    expect(muted()(STATION)).toBeUndefined();
  });

  it('is muted in just that form', () => {
    expect(muted('radiator')(word('radiators'))).toBeUndefined();
  });
});

describe('a known word', () => {
  it.each([
    ['radiator', 'radiators'],
    ['radiators', 'radiator'],
    ['depressurize', 'depressurizing'],
    ['depressurized', 'depressurizes'],
    ['galaxy', 'galaxies'],
    ['gravitational wave', 'gravitational waves'],
    ['roscosmos', 'Roscosmos’s'],
  ])('is known in every form: %s, %s', (told, met) => {
    expect(known(told)(word(met))).toBe('known');
  });

  it('is known by any of its names', () => {
    expect(known('iss')(STATION)).toBe('known');
  });

  it.each([
    ['orbit', 'orbital'],
    ['wave', 'gravitational wave'],
    ['us', 'use'],
  ])('is no other word: %s, %s', (told, met) => {
    expect(known(told)(word(met))).toBeUndefined();
  });
});

describe('taking back what was told of a term', () => {
  it('leaves the words that speak of others', () => {
    expect(wordsWithout('muted', ['coolant', 'iss', 'the station'], STATION)).toEqual(['coolant']);
    expect(wordsWithout('known', ['waves', 'pump'], word('wave'))).toEqual(['pump']);
  });
});
