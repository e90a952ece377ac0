/** The sum of named values, each times its weight. */
export function weighted<Name extends string>(
  weights: Readonly<Record<Name, number>>,
  values: Readonly<Record<Name, number>>,
): number {
  let sum = 0;
  for (const name in weights) sum += weights[name] * values[name];
  return sum;
}
