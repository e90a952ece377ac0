import { folded } from './sources.ts';

/** So many lines after its title say who wrote an article and when, or as many before it. */
const CLOSE = 8;
/** So many after it may still; and where the page does not show the title, so many first lines. */
const FAR = 80;

/** The lines around the place where a page shows its title, those first that most likely tell who wrote it and when. */
export function linesNearTitle(lines: readonly string[], title: string): string[] {
  const key = folded(title);
  // a heading may say more than the title, and its line is not much longer
  const at = lines.findIndex((line) => line.length < title.length * 2 + 10 && folded(line).includes(key));
  if (at < 0 || key === '') return lines.slice(0, FAR);
  const before = lines.slice(Math.max(0, at - CLOSE), at).reverse();
  return [...lines.slice(at, at + CLOSE), ...before, ...lines.slice(at + CLOSE, at + FAR)];
}
