/** Weights of the word difficulty model, fitted to 13,523 marked words of news sentences; the constant first. Written by scripts/train-glossary.ts. */
export const DIFFICULTY: readonly number[] = [
  -16.95, 6.775, -0.9853, 3.593, -0.744, 0.5435, 4.941, -2.575, 0.7871, 0.3105, -1.155, -2.032, 1.884, 1.217,
  -5.112, -4.037, 0.3289, -0.1914, -0.1935, -0.1751, 0.2019, 0.412, 0.2268, 0.02963, -0.3209, -0.2261, 2.889,
  1.798, 0.7026, 0.08846, 2.601, -0.5906, -4.874, 1.231, 8.35, -3.304, -0.4926,
];
