export interface Option {
  key: string;
  /** How often the article mentions it. */
  count: number;
  /** A single common word: it gives way to a phrase that says which one is meant. Not known without a list of words. */
  plain: boolean | undefined;
  name: boolean;
}

const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}ー]+$/u;
/** A longer phrase is the same tag as a part of it that has at least this share of the part's mentions. */
const SAME = 0.7;
/** A kind of a thing is what is meant when it has at least this share of the thing's mentions. */
const NEARLY = 0.85;
/** A single common word gives way to a phrase with it that has at least this share of its mentions. */
const PART = 0.25;

/**
 * Whether a tag may stand beside another: not a part of it, nor little more than it in more words. A phrase is never another
 * thing than the phrase within it: "status symbol", "quiet status symbol"; a name is: "New York", "New York Times".
 */
function distinct(option: Option, chosen: Option): boolean {
  if (within(option.key, chosen.key)) return false;
  if (isThinned(option, chosen) && option.count <= chosen.count) return false;
  if (!within(chosen.key, option.key)) return true;
  return (option.name || !chosen.key.includes(' ')) && option.count < SAME * chosen.count;
}

/**
 * Whether a key is a kind of what a single word is: "street lamp", "lamp". Asked only where it is known what the word says
 * by itself, and where no spaces are written.
 */
function isKind({ key }: Option, thing: Option): boolean {
  if (thing.key.includes(' ') || key === thing.key) return false;
  if (UNSPACED.test(thing.key)) return key.endsWith(thing.key);
  return thing.plain !== undefined && key.endsWith(` ${thing.key}`);
}

/** Whether a chosen word says so little by itself that a phrase which says which one is meant stands for it. */
function givesWay(chosen: Option, option: Option): boolean {
  return chosen.plain === true && option.count >= PART * chosen.count;
}

/**
 * Up to `n` options in their order, each distinct from those before it. Of a thing and a kind of it there is one: the kind
 * when nearly all mentions are of it, or a fair part where the bare word says little.
 */
export function select<T extends Option>(ranked: readonly T[], n: number): T[] {
  let chosen: T[] = [];
  for (const option of ranked) {
    if (chosen.length >= n) break;
    const thing = chosen.find((other) => isKind(option, other));
    if (!chosen.every((other) => other === thing || distinct(option, other))) continue;
    if (thing && !givesWay(thing, option) && option.count < NEARLY * thing.count) continue;
    chosen = chosen.filter(
      (other) => other !== thing && !(givesWay(other, option) && within(other.key, option.key)),
    );
    chosen.push(option);
  }
  return chosen;
}

/** Whether one of two phrases is the other with words left out inside: "school children", "school age children". */
function isThinned(a: Option, b: Option): boolean {
  return !a.name && !b.name && (thins(a.key, b.key) || thins(b.key, a.key));
}

function thins(part: string, whole: string): boolean {
  const words = part.split(' ');
  if (words.length < 2) return false;
  let at = 0;
  for (const word of whole.split(' ')) if (word === words[at]) at++;
  return at === words.length;
}

/** Whether a key's words stand in a row within another's; where no spaces are written, its signs. */
function within(part: string, whole: string): boolean {
  return UNSPACED.test(part) ? whole.includes(part) : ` ${whole} `.includes(` ${part} `);
}
