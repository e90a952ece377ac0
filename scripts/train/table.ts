/** TypeScript source of a named table of numbers, four digits each. */
export function table(
  name: string,
  type: string,
  keys: readonly string[],
  values: readonly number[],
): string {
  const lines = keys.map((key, i) => `  ${key}: ${Number((values[i] ?? 0).toPrecision(4))},`);
  return `export const ${name}: ${type} = {\n${lines.join('\n')}\n};`;
}
