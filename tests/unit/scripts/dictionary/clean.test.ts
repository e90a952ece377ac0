import { describe, expect, it } from 'vitest';
import { cleanGloss } from '../../../../scripts/dictionary/clean.ts';

const thing = (raw: string) => cleanGloss(raw, { place: false });
const place = (raw: string) => cleanGloss(raw, { place: true });

describe('a gloss for a card', () => {
  it('drops examples and quotations', () => {
    expect(thing('a small stone; "he threw a pebble"; "pebbles"-Ann Author  ')).toBe('a small stone');
    expect(thing('the reach of a thing: "the range of a voice"')).toBe('the reach of a thing');
    expect(thing('"only an example"')).toBeUndefined();
    expect(thing('of a path e.g.; "winding streams"')).toBeUndefined();
  });

  it('drops lifespans that may have ended since', () => {
    expect(thing('an inventor (1930-)')).toBe('an inventor');
    expect(thing('an actor (born in 1955)')).toBe('an actor');
    expect(thing('a painter (born in Spain) (1881-1973)')).toBe('a painter (born in Spain) (1881-1973)');
  });

  it('drops senses marked offensive, but not what is about offence', () => {
    expect(thing('(ethnic slur) offensive name for someone')).toBeUndefined();
    expect(thing('vulgar terms for something')).toBeUndefined();
    expect(thing('having an offensive smell')).toBe('having an offensive smell');
  });

  it('drops what a place was under Soviet rule', () => {
    expect(place('a landlocked republic; formerly a European soviet')).toBe('a landlocked republic');
    expect(thing('a policy of the Soviet government')).toBe('a policy of the Soviet government');
  });

  it('closes what a cut left open', () => {
    expect(thing('a game (played; "we played")')).toBe('a game');
  });
});
