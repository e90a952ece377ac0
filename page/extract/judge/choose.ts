/**
 * Chooses the lines of an article from how likely each belongs to it. It is the choice with the best F1 to be expected:
 * the likeliest lines down to the point where one more would cost more than it brings. On a clear page that is at about
 * one half, on a doubtful one lower (Lewis 1995, "Evaluating and optimizing autonomous text classification systems").
 * @param chances 0–1 for each line.
 * @param sizes of the lines, characters.
 * @returns for each line whether it is chosen.
 */
export function choose(chances: readonly number[], sizes: readonly number[]): boolean[] {
  const order = chances.map((_, i) => i).sort((a, b) => (chances[b] ?? 0) - (chances[a] ?? 0));
  const expected = chances.reduce((sum, chance, i) => sum + chance * (sizes[i] ?? 0), 0);
  const chosen = chances.map(() => false);
  let right = 0;
  let size = 0;
  let best = 0;
  let count = 0;
  order.forEach((i, rank) => {
    right += (chances[i] ?? 0) * (sizes[i] ?? 0);
    size += sizes[i] ?? 0;
    const f1 = (2 * right) / (size + expected);
    if (f1 <= best) return;
    best = f1;
    count = rank + 1;
  });
  for (const i of order.slice(0, count)) chosen[i] = true;
  return chosen;
}
