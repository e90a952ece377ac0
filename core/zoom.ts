/** How large a picture is shown, as a multiple of the size at which all of it fits. */
const STEPS = [1, 1.5, 2, 3, 4, 6] as const;

/** The next larger size, or smaller; the same at the ends. */
export function zoomed(zoom: number, by: 1 | -1): number {
  const next = by > 0 ? STEPS.find((step) => step > zoom) : STEPS.findLast((step) => step < zoom);
  return next ?? zoom;
}

export const SMALLEST: number = STEPS[0];
export const LARGEST: number = STEPS.at(-1) ?? SMALLEST;
