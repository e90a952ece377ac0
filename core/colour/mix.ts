import { type Colour, channels, contrast } from './contrast.ts';

/** Steps between two colours in which one is looked for: finer than an eye sees. */
const STEPS = 100;

/** `share` (0 to 1) of `into` mixed into a colour, in sRGB as CSS `color-mix()` does it. */
export function mix(colour: Colour, into: Colour, share: number): Colour {
  const to = channels(into);
  const bytes = channels(colour).map((c, i) => Math.round(c + share * ((to[i] ?? c) - c)));
  return `#${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}

/** The most of `into`, up to the share `most`, that can be mixed into a colour so that it still passes. */
export function mixWhile(
  colour: Colour,
  into: Colour,
  most: number,
  passes: (mixed: Colour) => boolean,
): Colour {
  for (let step = STEPS; step > 0; step--) {
    const mixed = mix(colour, into, (most * step) / STEPS);
    if (passes(mixed)) return mixed;
  }
  return colour;
}

/**
 * The colour nearest to `colour`, on its way to black or to white, with at least the contrast `least` to a ground; the
 * colour itself where that is enough. Always there up to 4.5; `undefined` where the ground allows no such contrast.
 */
export function nearestPassing(colour: Colour, ground: Colour, least: number): Colour | undefined {
  for (let step = 0; step <= STEPS; step++) {
    const both = (['#000000', '#ffffff'] as const).map((end) => mix(colour, end, step / STEPS));
    const passing = both.filter((c) => contrast(c, ground) >= least);
    if (passing.length > 0) return passing.sort((a, b) => contrast(b, ground) - contrast(a, ground))[0];
  }
  return undefined;
}
