export interface Option {
  key: string;
  /** How often the article mentions it. */
  count: number;
  /** A single common word: it gives way to a phrase that says which one is meant. */
  plain: boolean;
}

const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}ー]+$/u;
/** A longer phrase is the same tag as a part of it that has at least this share of the part's mentions. */
const SAME = 0.7;

/** Whether a tag may stand beside another: not a part of it, nor little more than it in more words. */
function distinct(option: Option, chosen: Option): boolean {
  if (within(option.key, chosen.key)) return false;
  return !within(chosen.key, option.key) || option.count < SAME * chosen.count;
}

/** Up to `n` options in their order, each distinct from those before it. */
export function select<T extends Option>(ranked: readonly T[], n: number): T[] {
  let chosen: T[] = [];
  for (const option of ranked) {
    if (chosen.length >= n) break;
    if (!chosen.every((other) => distinct(option, other))) continue;
    chosen = chosen.filter((other) => !(other.plain && within(other.key, option.key)));
    chosen.push(option);
  }
  return chosen;
}

/** Whether a key's words stand in a row within another's; where no spaces are written, its signs. */
function within(part: string, whole: string): boolean {
  return UNSPACED.test(part) ? whole.includes(part) : ` ${whole} `.includes(` ${part} `);
}
