/** Mean and standard deviation (1 where it is 0) of each column. */
export function spread(rows: readonly number[][]) {
  const size = rows[0]?.length ?? 0;
  const at = (row: number[], j: number) => row[j] ?? 0;
  const columns = Array.from({ length: size }, (_, j) => j);
  const mean = columns.map((j) => rows.reduce((sum, row) => sum + at(row, j), 0) / rows.length);
  const deviation = columns.map(
    (j) =>
      Math.sqrt(rows.reduce((sum, row) => sum + (at(row, j) - (mean[j] ?? 0)) ** 2, 0) / rows.length) || 1,
  );
  return { mean, deviation };
}
