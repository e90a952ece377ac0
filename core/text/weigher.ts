/**
 * What a linear model sees of a thing: a number for each name, in their order. There are many such things to a text, and
 * the numbers of an object are boxed, one by one.
 */
export type Row<Names extends readonly string[]> = { readonly [Place in keyof Names]: number };

/** A number for each name. */
export type Named<Names extends readonly string[]> = Readonly<Record<Names[number], number>>;

/** Numbers in the order of some names, by their names. */
export function named<const Names extends readonly string[]>(
  names: Names,
  row: ArrayLike<number>,
): Named<Names> {
  return Object.fromEntries(names.map((name, i) => [name, row[i] ?? 0])) as Named<Names>;
}

/** Sums the numbers of a row, each times the weight of its name. */
export function weigher<const Names extends readonly string[]>(
  names: Names,
  weights: Named<Names>,
): (row: Row<Names>) => number {
  const inOrder = names.map((name: Names[number]) => weights[name]);
  return (row) => {
    let sum = 0;
    for (let i = 0; i < row.length; i++) sum += (inOrder[i] ?? 0) * (row[i] ?? 0);
    return sum;
  };
}

/** The same of the numbers of an object, in its order. */
export function weighed<Name extends string>(
  values: Readonly<Record<Name, number>>,
  weights: Readonly<Record<Name, number>>,
): number {
  let sum = 0;
  for (const name in values) sum += weights[name] * values[name];
  return sum;
}
