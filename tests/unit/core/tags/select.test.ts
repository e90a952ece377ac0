import { describe, expect, it } from 'vitest';
import { select } from '../../../../core/tags/select.ts';

const option = (key: string, count: number, plain = false) => ({ key, count, plain, name: false });
const name = (key: string, count: number) => ({ ...option(key, count), name: true });
const keys = (...options: ReturnType<typeof option>[]) => select(options, 5).map(({ key }) => key);

describe('select', () => {
  it('never gives a thing and a kind of it: the kind when nearly all mentions are of it, else the thing', () => {
    expect(keys(option('lamp', 7), option('street lamp', 2))).toEqual(['lamp']);
    expect(keys(option('lamp', 7), option('bridge', 3), option('street lamp', 7))).toEqual([
      'bridge',
      'street lamp',
    ]);
  });

  it('gives the kind of what says little by itself', () => {
    expect(keys(option('ship', 7, true), option('cargo ship', 2))).toEqual(['cargo ship']);
  });

  it('keeps what the text is full of beside a phrase that it has once', () => {
    expect(keys(option('food', 33, true), option('good food', 1))).toEqual(['food']);
    expect(keys(option('food', 33, true), option('food chain', 1))).toEqual(['food', 'food chain']);
  });

  it('gives no phrase beside the same with words left out, unless that comes more often', () => {
    expect(keys(option('school age children', 2), option('school children', 2))).toEqual([
      'school age children',
    ]);
    expect(keys(option('school children', 2), option('school age children', 1))).toEqual(['school children']);
    expect(keys(option('school age children', 1), option('school children', 4))).toHaveLength(2);
    expect(keys(name('ann holm', 3), name('ann lee holm', 1))).toHaveLength(2);
  });

  it('gives no phrase beside the phrase within it, but a name that another begins with', () => {
    expect(keys(option('status symbol', 5), option('quiet status symbol', 1))).toEqual(['status symbol']);
    expect(keys(name('new york', 5), name('new york times', 2))).toEqual(['new york', 'new york times']);
  });
});
