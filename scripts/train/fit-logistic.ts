/** One example: what the model sees, and what it should say (0–1). */
export interface Example {
  features: readonly number[];
  target: number;
}

const ROUNDS = 15;

/**
 * Weights of a logistic regression, the constant first, fitted by Newton's method with an L2 penalty on standardised
 * features.
 */
export function fitLogistic(examples: readonly Example[], penalty = 1e-4): number[] {
  const size = examples[0]?.features.length ?? 0;
  const n = examples.length;
  const mean = column(size, (j) => examples.reduce((sum, e) => sum + at(e.features, j), 0) / n);
  const deviation = column(
    size,
    (j) => Math.sqrt(examples.reduce((sum, e) => sum + (at(e.features, j) - at(mean, j)) ** 2, 0) / n) || 1,
  );
  const rows = examples.map(({ features }) => [
    1,
    ...features.map((v, j) => (v - at(mean, j)) / at(deviation, j)),
  ]);
  let weights = new Array<number>(size + 1).fill(0);
  for (let round = 0; round < ROUNDS; round++) {
    const hessian = rows[0]?.map(() => new Array<number>(size + 1).fill(0)) ?? [];
    const gradient = new Array<number>(size + 1).fill(0);
    rows.forEach((row, i) => {
      const p = 1 / (1 + Math.exp(-row.reduce((sum, v, j) => sum + v * at(weights, j), 0)));
      const error = (examples[i]?.target ?? 0) - p;
      const curve = Math.max(p * (1 - p), 1e-6);
      for (let a = 0; a <= size; a++) {
        gradient[a] = at(gradient, a) + error * at(row, a);
        const line = hessian[a] ?? [];
        for (let b = 0; b <= size; b++) line[b] = at(line, b) + curve * at(row, a) * at(row, b);
      }
    });
    for (let a = 1; a <= size; a++) {
      const line = hessian[a] ?? [];
      line[a] = at(line, a) + penalty * n;
      gradient[a] = at(gradient, a) - penalty * n * at(weights, a);
    }
    const step = solve(hessian, gradient);
    weights = weights.map((w, j) => w + at(step, j));
    if (Math.max(...step.map(Math.abs)) < 1e-7) break;
  }
  const slopes = weights.slice(1).map((w, j) => w / at(deviation, j));
  return [at(weights, 0) - slopes.reduce((sum, w, j) => sum + w * at(mean, j), 0), ...slopes];
}

/** Gauss–Jordan elimination with partial pivoting. */
function solve(matrix: number[][], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, at(right, i)]);
  rows.forEach((_, i) => {
    const pivot = rows.reduce(
      (best, row, r) => (r >= i && Math.abs(at(row, i)) > Math.abs(at(rows[best] ?? [], i)) ? r : best),
      i,
    );
    const top = rows[pivot] ?? [];
    rows[pivot] = rows[i] ?? [];
    rows[i] = top;
    rows.forEach((row, r) => {
      if (r === i) return;
      const factor = at(row, i) / at(top, i);
      for (let c = i; c < row.length; c++) row[c] = at(row, c) - factor * at(top, c);
    });
  });
  return rows.map((row, i) => (row.at(-1) ?? 0) / at(row, i));
}

const at = (values: readonly number[], i: number): number => values[i] ?? 0;
const column = (size: number, value: (j: number) => number): number[] =>
  Array.from({ length: size }, (_, j) => value(j));
