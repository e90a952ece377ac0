import { newtonStep } from './newton.ts';

/** A set of options, one of which is to be chosen. */
export interface Choice {
  /** Features of each option. */
  rows: readonly number[][];
  /** How good each option is. */
  merits: readonly number[];
  /** How much this set counts. */
  weight: number;
}

const ROUNDS = 12;

/**
 * Weights of a conditional logit model (McFadden 1974), by Newton's method: the chances it gives the options of a set come
 * close to those that their merits make.
 * @param heat how much worse an option of a third of the best one's chance is, in units of merit.
 * @param penalty pull of all weights towards 0, per unit of weight.
 */
export function fitChoices(choices: readonly Choice[], heat: number, penalty: number): Float64Array {
  const size = choices.find(({ rows }) => rows.length > 0)?.rows[0]?.length ?? 0;
  const weights = new Float64Array(size);
  const wanted = choices.map(({ merits }) => softmax(merits.map((merit) => merit / heat)));
  const total = choices.reduce((sum, { weight }) => sum + weight, 0);
  for (let round = 0; round < ROUNDS; round++) {
    const curve = new Float64Array(size * size);
    const slope = new Float64Array(size);
    choices.forEach(({ rows, weight }, k) => {
      const chances = softmax(rows.map((row) => dot(row, weights)));
      const mean = new Float64Array(size);
      rows.forEach((row, i) => {
        const chance = (chances[i] ?? 0) * weight;
        const error = (wanted[k]?.[i] ?? 0) * weight - chance;
        addProduct(curve, row, chance);
        for (let a = 0; a < size; a++) {
          slope[a] = (slope[a] ?? 0) + error * (row[a] ?? 0);
          mean[a] = (mean[a] ?? 0) + (chances[i] ?? 0) * (row[a] ?? 0);
        }
      });
      addProduct(curve, mean, -weight);
    });
    if (newtonStep(weights, slope, curve, () => penalty * total)) break;
  }
  return weights;
}

/** Adds the lower half of a row's product with itself. */
function addProduct(curve: Float64Array, row: ArrayLike<number>, factor: number): void {
  const size = row.length;
  for (let a = 0; a < size; a++) {
    const value = (row[a] ?? 0) * factor;
    if (value === 0) continue;
    for (let b = 0; b <= a; b++) curve[a * size + b] = (curve[a * size + b] ?? 0) + value * (row[b] ?? 0);
  }
}

/** Chances from scores. */
export function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}

const dot = (row: readonly number[], weights: Float64Array): number =>
  row.reduce((sum, value, k) => sum + value * (weights[k] ?? 0), 0);
