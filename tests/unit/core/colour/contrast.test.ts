import { describe, expect, it } from 'vitest';
import { type Colour, contrast, isColour } from '../../../../core/colour/contrast.ts';

describe('contrast', () => {
  it.each<[Colour, Colour, number]>([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    // Two greys that are known as the limits of 4.5 and 7 on white.
    ['#767676', '#ffffff', 4.54],
    ['#595959', '#ffffff', 7],
    ['#0000ff', '#ffff00', 8],
  ])('of %s and %s is %d, whichever is the ground', (a, b, ratio) => {
    expect(contrast(a, b)).toBeCloseTo(ratio, 1);
    expect(contrast(b, a)).toBe(contrast(a, b));
  });
});

it('knows a colour from what is none', () => {
  expect(['#00ff7f', '#ABCDEF'].every(isColour)).toBe(true);
  expect(['red', '#fff', '#12345g', '#1234567', '', 7, null].some(isColour)).toBe(false);
});
