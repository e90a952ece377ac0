/** Many examples in one flat table: `size` features a row, what the model should say (0–1), and how much the row counts. */
export interface Table {
  size: number;
  features: Float32Array;
  targets: Float32Array;
  weights: Float32Array;
}

const ROUNDS = 8;
/** A step in which no weight moves further than this is the last. */
const SETTLED = 1e-3;
/** Smallest curvature, so that none is lost to rounding, nor a feature's that is the same for all. */
const FLAT = 1e-6;

/**
 * Weights of a logistic regression on features as they come (the first is the constant 1), by Newton's method.
 * @param penalty pull of all weights but the constant's towards 0, per unit of example weight.
 */
export function fitTable({ size, features, targets, weights: counts }: Table, penalty: number): Float64Array {
  const weights = new Float64Array(size);
  for (let round = 0; round < ROUNDS; round++) {
    const curve = new Float64Array(size * size);
    const slope = new Float64Array(size);
    let total = 0;
    for (let row = 0; row < targets.length; row++) {
      const x = features.subarray(row * size, (row + 1) * size);
      const count = counts[row] ?? 0;
      let logit = 0;
      for (let a = 0; a < size; a++) logit += (weights[a] ?? 0) * (x[a] ?? 0);
      const chance = 1 / (1 + Math.exp(-logit));
      const error = ((targets[row] ?? 0) - chance) * count;
      const bend = Math.max(FLAT, chance * (1 - chance)) * count;
      total += count;
      for (let a = 0; a < size; a++) {
        const value = x[a] ?? 0;
        if (value === 0) continue;
        slope[a] = (slope[a] ?? 0) + error * value;
        for (let b = 0; b <= a; b++)
          curve[a * size + b] = (curve[a * size + b] ?? 0) + bend * value * (x[b] ?? 0);
      }
    }
    if (newtonStep(weights, slope, curve, (a) => (a === 0 ? 0 : penalty * total))) break;
  }
  return weights;
}

/**
 * Moves weights by one step of Newton's method, each pulled towards 0 by `pullOf` it. Slope and curvature, of which the lower
 * half is read, are used up. Answers whether no weight has moved far.
 */
export function newtonStep(
  weights: Float64Array,
  slope: Float64Array,
  curve: Float64Array,
  pullOf: (weight: number) => number,
): boolean {
  const size = weights.length;
  for (let a = 0; a < size; a++) {
    const pull = pullOf(a);
    slope[a] = (slope[a] ?? 0) - pull * (weights[a] ?? 0);
    curve[a * size + a] = (curve[a * size + a] ?? 0) + pull + FLAT;
    for (let b = 0; b < a; b++) curve[b * size + a] = curve[a * size + b] ?? 0;
  }
  const step = solve(curve, slope, size);
  step.forEach((move, a) => {
    weights[a] = (weights[a] ?? 0) + move;
  });
  return step.every((move) => Math.abs(move) < SETTLED);
}

/** Solves a linear system by Gaussian elimination with pivots; both arguments are used up. */
function solve(matrix: Float64Array, right: Float64Array, size: number): Float64Array {
  const at = (row: number, column: number): number => matrix[row * size + column] ?? 0;
  for (let i = 0; i < size; i++) {
    let pivot = i;
    for (let row = i + 1; row < size; row++) if (Math.abs(at(row, i)) > Math.abs(at(pivot, i))) pivot = row;
    for (let column = 0; column < size; column++) {
      const kept = at(i, column);
      matrix[i * size + column] = at(pivot, column);
      matrix[pivot * size + column] = kept;
    }
    [right[i], right[pivot]] = [right[pivot] ?? 0, right[i] ?? 0];
    for (let row = i + 1; row < size; row++) {
      const factor = at(row, i) / at(i, i);
      if (factor === 0) continue;
      for (let column = i; column < size; column++)
        matrix[row * size + column] = at(row, column) - factor * at(i, column);
      right[row] = (right[row] ?? 0) - factor * (right[i] ?? 0);
    }
  }
  for (let i = size - 1; i >= 0; i--) {
    for (let column = i + 1; column < size; column++)
      right[i] = (right[i] ?? 0) - at(i, column) * (right[column] ?? 0);
    right[i] = (right[i] ?? 0) / at(i, i);
  }
  return right;
}
