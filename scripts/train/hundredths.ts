/** A fitted number as our source files write it: rounded to hundredths, without needless zeros, as the formatter wants it. */
export const hundredths = (value: number): string => String(Number(value.toFixed(2)) || 0);
