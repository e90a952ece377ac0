/** Weights of the word difficulty model, fitted to 13,523 marked words of news sentences; the constant first. Written by scripts/train-glossary.ts. */
export const DIFFICULTY: readonly number[] = [
  -14.32, 1.062, 2.845, 9.453, 1.323, -3.468, 4.11, -3.514, 3.049, 0.6192, -0.1034, -4.374, 2.357, 0.6903,
  -1.608, -3.636, 0.3133, 0.1447, 0.107, 0.1019, -0.5293, 0.5123, 0.4644, 0.2163, -0.1386, -0.2112,
];
