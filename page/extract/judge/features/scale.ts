import type { Box } from '../../page.ts';

/** Natural logarithms of the sizes at which features reach 1: a long paragraph, many lines. */
export const LENGTH_SCALE = 6.5;
export const COUNT_SCALE = 5;

/** A count or size on a logarithmic scale, 1 from e^`scale` on. */
export const scaled = (value: number, scale: number): number =>
  Math.min(1, Math.log1p(Math.max(0, value)) / scale);

export const flag = (value: boolean): number => (value ? 1 : 0);

export const isInside = (line: number, box: Box | undefined): boolean =>
  box !== undefined && line >= box.first && line <= box.last;
