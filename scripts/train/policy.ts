import { random } from './random.ts';
import { spread } from './spread.ts';

/** A document to choose sentences from. */
export interface Task {
  /** Features of each sentence that may be chosen. */
  rows: number[][];
  /** Sentences to choose. */
  wanted: number;
  /** How much this document counts. */
  weight: number;
  similarity(a: number, b: number): number;
  /** Whether a sentence may be chosen after those chosen so far. */
  allowed(option: number, chosen: readonly number[]): boolean;
  /** How good a choice is; any scale. */
  reward(chosen: readonly number[]): number;
}

/** Coefficients of the features as they come (not standardised) and of the similarity to what is chosen. */
export interface Policy {
  weights: number[];
  penalty: number;
}

export interface Training {
  rounds: number;
  /** Choices tried per document and round. */
  samples: number;
  rate: number;
  /** Pull of the weights towards 0. */
  decay: number;
  seed: number;
  /** Where to begin; default all 0. */
  start?: readonly number[];
}

interface Step {
  taken: number;
  /** Chance of each sentence at this step. */
  chances: Float64Array;
  similar: Float64Array;
}

/**
 * Learns a linear score by policy gradient (REINFORCE, Williams 1992, with the mean reward of a document's samples as its
 * baseline): sentences are drawn one by one from the softmax of score less penalty × similarity (Plackett-Luce), and
 * choices that fare better than their document's mean become likelier. So the weights are fitted to what is measured,
 * the whole summary, length and repetition included, not to labels of single sentences. Adam, whole batch.
 */
export function learn(tasks: readonly Task[], training: Training): Policy {
  const { rounds, samples, rate, decay, seed, start } = training;
  const next = random(seed);
  const { mean, deviation } = spread(tasks.flatMap((t) => t.rows));
  const size = mean.length;
  const rows = tasks.map((t) =>
    t.rows.map((row) => row.map((x, j) => (x - (mean[j] ?? 0)) / (deviation[j] ?? 1))),
  );
  const values = new Float64Array(size + 1);
  for (let j = 0; j < size; j++) values[j] = (start?.[j] ?? 0) * (deviation[j] ?? 1);
  values[size] = 0.5;
  const first = new Float64Array(size + 1);
  const second = new Float64Array(size + 1);
  const total = tasks.reduce((sum, t) => sum + t.weight, 0);
  for (let round = 1; round <= rounds; round++) {
    const gradient = new Float64Array(size + 1);
    tasks.forEach((task, k) => {
      if (task.rows.length > task.wanted) climb(task, rows[k] ?? [], values, samples, next, gradient);
    });
    const step = rate * Math.min(1, (rounds - round) / (rounds * 0.5));
    for (let j = 0; j <= size; j++) {
      const g = ((gradient[j] ?? 0) / total - (j < size ? decay * (values[j] ?? 0) : 0)) * 20;
      first[j] = 0.9 * (first[j] ?? 0) + 0.1 * g;
      second[j] = 0.99 * (second[j] ?? 0) + 0.01 * g * g;
      const momentum = (first[j] ?? 0) / (1 - 0.9 ** round);
      const scale = Math.sqrt((second[j] ?? 0) / (1 - 0.99 ** round)) + 1e-8;
      values[j] = (values[j] ?? 0) + (step * momentum) / scale;
    }
  }
  const weights = Array.from({ length: size }, (_, j) => (values[j] ?? 0) / (deviation[j] ?? 1));
  return { weights, penalty: values[size] ?? 0 };
}

/** Adds one document's gradient. */
function climb(
  task: Task,
  rows: number[][],
  values: Float64Array,
  samples: number,
  next: () => number,
  gradient: Float64Array,
): void {
  const size = values.length - 1;
  const scores = rows.map((row) => row.reduce((sum, x, j) => sum + x * (values[j] ?? 0), 0));
  const tried = Array.from({ length: samples }, () => draw(task, scores, values[size] ?? 0, next));
  const rewards = tried.map((steps) => task.reward(steps.map((s) => s.taken)));
  const mean = rewards.reduce((a, b) => a + b, 0) / samples;
  // Features are multiplied in once for all samples and steps.
  const pulls = new Float64Array(rows.length);
  tried.forEach((steps, k) => {
    const gain = (((rewards[k] ?? 0) - mean) * task.weight) / (samples - 1);
    if (Math.abs(gain) < 1e-9) return;
    for (const { taken, chances, similar } of steps) {
      for (let i = 0; i < chances.length; i++) {
        const chance = chances[i] ?? 0;
        if (chance === 0) continue;
        const pull = gain * ((i === taken ? 1 : 0) - chance);
        pulls[i] = (pulls[i] ?? 0) + pull;
        gradient[size] = (gradient[size] ?? 0) - pull * (similar[i] ?? 0);
      }
    }
  });
  rows.forEach((row, i) => {
    const pull = pulls[i] ?? 0;
    if (pull !== 0) for (let j = 0; j < size; j++) gradient[j] = (gradient[j] ?? 0) + pull * (row[j] ?? 0);
  });
}

function draw(task: Task, scores: readonly number[], penalty: number, next: () => number): Step[] {
  const steps: Step[] = [];
  const chosen: number[] = [];
  let similar = new Float64Array(scores.length);
  while (chosen.length < task.wanted) {
    const open = scores.map((_, i) => !chosen.includes(i) && task.allowed(i, chosen));
    const values = scores.map((s, i) =>
      open[i] ? s - penalty * (similar[i] ?? 0) : Number.NEGATIVE_INFINITY,
    );
    const most = Math.max(...values);
    if (most === Number.NEGATIVE_INFINITY) break;
    const chances = Float64Array.from(values, (v) => Math.exp(v - most));
    const sum = chances.reduce((a, b) => a + b, 0);
    for (let i = 0; i < chances.length; i++) chances[i] = (chances[i] ?? 0) / sum;
    const taken = pick(chances, next());
    steps.push({ taken, chances, similar });
    chosen.push(taken);
    similar = similar.map((s, i) => Math.max(s, task.similarity(i, taken)));
  }
  return steps;
}

function pick(chances: Float64Array, at: number): number {
  let left = at;
  let last = 0;
  for (let i = 0; i < chances.length; i++) {
    const chance = chances[i] ?? 0;
    if (chance === 0) continue;
    last = i;
    left -= chance;
    if (left <= 0) break;
  }
  return last;
}
