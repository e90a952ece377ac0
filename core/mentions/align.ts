/** Words that give no letter to an abbreviation without being missed. */
const SMALL = new Set(
  'a an and at by de del der des di du e et for from in into la le of on or per the to und with y'.split(' '),
);
/** Points of a letter that opens a word, that goes on in a row, and that stands elsewhere in a word. */
const INITIAL = 1;
const IN_ROW = 0.7;
const INSIDE = 0.35;
/** Points lost for each full word that gives no letter. */
const SKIPPED = 0.5;
/** Least points a letter, else the fit is chance. */
const LEAST = 0.5;
/** More words than letters a long form may have. */
const MORE_WORDS = 6;

export interface Fit {
  /** Where the long form begins in the text. */
  start: number;
  end: number;
  /** Points per letter, 1 when every letter opens a word and no full word is left over. */
  score: number;
}

interface Word {
  start: number;
  lower: string;
  /** Whether a long form may begin here: not inside "world-wide". */
  opens: boolean;
  small: boolean;
}

/**
 * Fits the letters of `short` to the end of `text` in order, the first one at the start of a word, and gives the
 * stretch that fits best: letters that open words count most, full words without a letter count against it.
 * Differs from Schwartz & Hearst 2003, who take the shortest stretch that fits at all.
 */
export function align(short: string, text: string): Fit | undefined {
  const letters = [...short.toLowerCase()].filter((c) => /[\p{L}\d]/u.test(c));
  const found: Word[] = [...text.matchAll(/[\p{L}\d][\p{L}\d'’.]*/gu)].map((m) => ({
    start: m.index,
    lower: m[0].toLowerCase(),
    opens: !/[-‐–/’']/u.test(text[m.index - 1] ?? ''),
    small: SMALL.has(m[0].toLowerCase()),
  }));
  const words = found.slice(-(letters.length + MORE_WORDS));
  const forms = /[\p{Lu}\d]s$/u.test(short) ? [letters.slice(0, -1), letters] : [letters];
  let best: Fit | undefined;
  for (const form of forms) {
    const table = fitFrom(form, words);
    words.forEach((word, i) => {
      const points = table[i]?.[0] ?? Number.NEGATIVE_INFINITY;
      const score = points / form.length;
      if (!word.opens || word.lower[0] !== form[0] || score < LEAST) return;
      if (!best || score > best.score) best = { start: word.start, end: text.length, score };
    });
  }
  if (!best || !plausible(short, text.slice(best.start), letters)) return undefined;
  return best;
}

/** `table[i][k]`: most points when letters from `k` on are found in words from `i` on, where word `i` has to give one. */
function fitFrom(letters: readonly string[], words: readonly Word[]): number[][] {
  const none = Number.NEGATIVE_INFINITY;
  const table: number[][] = Array.from({ length: words.length + 1 }, () =>
    new Array(letters.length + 1).fill(none),
  );
  for (let i = words.length - 1; i >= 0; i--) {
    const word = words[i];
    if (!word) continue;
    for (let k = letters.length - 1; k >= 0; k--) {
      let best = none;
      for (const [taken, points] of takes(letters, k, word))
        best = Math.max(best, points + rest(table, words, i + 1, k + taken));
      const row = table[i];
      if (row) row[k] = best;
    }
  }
  return table;

  function rest(t: number[][], ws: readonly Word[], i: number, k: number): number {
    let lost = 0;
    let best = none;
    for (let j = i; j <= ws.length; j++) {
      const value = k === letters.length ? (j === ws.length ? 0 : none) : (t[j]?.[k] ?? none);
      best = Math.max(best, value - lost);
      if (ws[j] && !ws[j]?.small) lost += SKIPPED;
    }
    return best;
  }
}

/** The ways word gives letters from `k` on: how many, for how many points. The first always opens the word. */
function takes(letters: readonly string[], k: number, word: Word): [number, number][] {
  if (word.lower[0] !== letters[k]) return [];
  const out: [number, number][] = [[1, INITIAL]];
  let at = 0;
  let points = INITIAL;
  for (let n = 1; k + n < letters.length; n++) {
    const letter = letters[k + n] ?? '';
    const next = word.lower.indexOf(letter, at + 1);
    if (next < 0) break;
    points += next === at + 1 ? IN_ROW : INSIDE;
    at = next;
    out.push([n + 1, points]);
  }
  return out;
}

function plausible(short: string, long: string, letters: readonly string[]): boolean {
  const words = long.split(/[\s-]+/u);
  if (long.length <= short.length || words.includes(short)) return false;
  return words.length > 1 || letters.length <= 3 || long.length > 2 * short.length;
}
