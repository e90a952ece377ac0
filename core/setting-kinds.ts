import { type Colour, isColour } from './colour/contrast.ts';

/**
 * The kinds of thing a reader can set. Each knows its default and makes a valid value of whatever was stored, so that
 * a setting is one line in settings.ts.
 */

export interface Setting<T> {
  /** What it is until the reader changes it. */
  initial: T;
  /** The stored value where it is valid, else the nearest valid one or the default. */
  read(stored: unknown): T;
}

/** Lowest, highest and step of a number. */
export interface Limits {
  min: number;
  max: number;
  step: number;
}

/** One of a few names. */
export function choice<T extends string>(options: readonly T[], initial: T) {
  return {
    initial,
    options,
    read: (stored) => options.find((o) => o === stored) ?? initial,
  } satisfies Setting<T> & { options: readonly T[] };
}

/** A number, clamped to its limits. */
export function number(limits: Limits, initial: number) {
  return {
    initial,
    limits,
    read: (stored) =>
      typeof stored === 'number' && Number.isFinite(stored)
        ? Math.min(limits.max, Math.max(limits.min, stored))
        : initial,
  } satisfies Setting<number> & { limits: Limits };
}

/** On or off. */
export function flag(initial: boolean): Setting<boolean> {
  return { initial, read: (stored) => (typeof stored === 'boolean' ? stored : initial) };
}

/** A colour, `#rrggbb`. */
export function colour(initial: Colour): Setting<Colour> {
  return { initial, read: (stored) => (isColour(stored) ? stored : initial) };
}
