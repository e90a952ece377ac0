/** The value below which a share `q` (0–1) of the values lies; `NaN` for none. */
function quantile(values: readonly number[], q: number): number {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** Median, 90th, 95th percentile and largest of some values, rounded to `digits` decimals. */
export function spread(values: readonly number[], digits = 1) {
  const round = (x: number) => Number(x.toFixed(digits));
  return {
    median: round(quantile(values, 0.5)),
    p90: round(quantile(values, 0.9)),
    p95: round(quantile(values, 0.95)),
    max: round(quantile(values, 1)),
  };
}

/** A share in words: "99.1 %". */
export const percent = (part: number, whole: number): string =>
  whole === 0 ? 'none' : `${((100 * part) / whole).toFixed(1)} %`;
