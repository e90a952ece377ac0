/** Weights of the word difficulty model, fitted to 13,523 marked words of news sentences; the constant first. Written by scripts/train-glossary.ts. */
export const DIFFICULTY: readonly number[] = [
  -16.6, 6.753, -1.04, 3.947, -1.146, 0.5827, 4.044, -2.223, 1.438, 0.1284, -1.316, -1.9, 1.839, 1.252,
  -0.2186, -3.912, 0.4085, -0.2078, -0.1172, -0.1483, 0.1639, 0.4628, 0.3683, 0.06994, -0.2422, -0.2635,
  2.977, 1.586, 0.5401, 0.1556, 2.438, -0.5191, -5.156, 1.467,
];
