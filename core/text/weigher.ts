/**
 * Sums named values, each times its weight. The values have to be named in the same order each time, as those of one
 * function are: so each weight is looked up but once.
 */
export function weigher<Name extends string>(
  weights: Readonly<Record<Name, number>>,
): (values: Readonly<Record<Name, number>>) => number {
  let inOrder: number[] | undefined;
  return (values) => {
    inOrder ??= inOrderOf(weights, values);
    let sum = 0;
    let i = 0;
    for (const name in values) sum += (inOrder[i++] ?? 0) * values[name];
    return sum;
  };
}

function inOrderOf<Name extends string>(
  weights: Readonly<Record<Name, number>>,
  values: Readonly<Record<Name, number>>,
): number[] {
  const found: number[] = [];
  for (const name in values) found.push(weights[name]);
  return found;
}
