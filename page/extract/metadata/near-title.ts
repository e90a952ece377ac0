import { folded } from './sources.ts';

/** How many lines before and after its title may say who wrote an article and when. */
const BEFORE = 8;
const AFTER = 80;
/** Where the page does not show the title, what is said of the article is in this many first lines. */
const WITHOUT_TITLE = 120;

/** The lines around the place where a page shows its title: first those after it, in order, then those before it. */
export function linesNearTitle(lines: readonly string[], title: string): string[] {
  const key = folded(title);
  // a heading may say more than the title, and its line is not much longer
  const at = lines.findIndex((line) => line.length < title.length * 2 + 10 && folded(line).includes(key));
  if (at < 0 || key === '') return lines.slice(0, WITHOUT_TITLE);
  return [...lines.slice(at, at + AFTER), ...lines.slice(Math.max(0, at - BEFORE), at).reverse()];
}
