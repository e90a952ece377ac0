/** A name of several words at the end of a text: "the Italian Episcopal Conference". */
const NAME =
  /(?:^|[\s"“‘(])(\p{Lu}[\p{L}\d'’.&-]*(?:\s+(?:(?:of|for|and|on|the|in|to|against|de|du|des|la|&)\s+){0,3}\p{Lu}[\p{L}\d'’.&-]*)+)$/u;
/** Share of an abbreviation's letters that have to open a word of the name. */
const SHARED = 0.5;
const LEAST_LETTERS = 3;

/**
 * The name that ends `text`, when most letters of `short` open its words in any order: abbreviations of another
 * language stand by an English name ("Italian Episcopal Conference (CEI)", "Surveyors (FIG)").
 */
export function foreign(short: string, text: string): { start: number } | undefined {
  const name = NAME.exec(text)?.[1];
  const letters = [...short].filter((c) => /\p{Lu}/u.test(c));
  if (!name || letters.length < LEAST_LETTERS || letters.length < 0.6 * short.length) return undefined;
  const initials = [...name.matchAll(/(?<![\p{L}\d])\p{L}/gu)].map((m) => m[0].toUpperCase());
  let shared = 0;
  for (const letter of letters) {
    const at = initials.indexOf(letter);
    if (at < 0) continue;
    initials.splice(at, 1);
    shared++;
  }
  return shared / letters.length >= SHARED ? { start: text.length - name.length } : undefined;
}
