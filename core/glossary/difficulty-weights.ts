/** Weights of the word difficulty model, fitted to 13,523 marked words of news sentences; the constant first. Written by scripts/train-glossary.ts. */
export const DIFFICULTY: readonly number[] = [
  -16.96, 1.282, 2.762, 6.728, 0.3049, -2.269, 4.965, -3.793, 3.051, 0.258, -0.6692, -3.668, 2.425, 0.8872,
  -1.446, -3.521, 0.2699, -0.03972, -0.1034, -0.03597, -0.7384, 0.5157, 0.3907, 0.1604, -0.1172, -0.2774,
  2.891, 1.67, 1.016,
];
