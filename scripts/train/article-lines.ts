/** What people say a page's article is: its whole text, or phrases that must and must not be in it. */
export interface Truth {
  text?: string;
  with?: string[];
  without?: string[];
}

export interface Label {
  /** 0–1: how much of the line is the article's. */
  target: number;
  weight: number;
}

/** Tokens of a phrase by which a line is recognised in the whole text; as the benchmark has it. */
const SHINGLE = 4;
/** A single line counts no more than this share of its page. */
const HEAVIEST = 0.1;
/** All lines of a page count no more than this together: a page of which the article is a small part is no better known. */
const PAGE_HEAVIEST = 1.3;
/** What a line with a known phrase counts: pages with phrases only tell little. */
const PHRASE = 0.05;

/**
 * Says of each line of a page how much of it belongs to the article; `undefined` where the truth does not tell.
 * A text that the page repeats is the article's once, where Readability keeps it or else at first.
 * @param shares how much of each line Readability keeps, 0–1
 */
export function labelLines(
  lines: readonly string[],
  shares: readonly number[],
  truth: Truth,
): (Label | undefined)[] {
  if (truth.text !== undefined) return byText(lines, shares, truth.text);
  const folded = (phrases: readonly string[] = []) => phrases.map(fold).filter((phrase) => phrase !== '');
  const [inside, outside] = [folded(truth.with), folded(truth.without)];
  return lines.map((line) => {
    if (inside.some((phrase) => line.includes(phrase))) return { target: 1, weight: PHRASE };
    return outside.some((phrase) => line.includes(phrase)) ? { target: 0, weight: PHRASE } : undefined;
  });
}

function byText(lines: readonly string[], shares: readonly number[], text: string): (Label | undefined)[] {
  const all = tokens(text);
  const left = new Map<string, number>();
  for (const shingle of shingles(all)) left.set(shingle, (left.get(shingle) ?? 0) + 1);
  const whole = new Set(text.split('\n').map((line) => tokens(line).join(' ')));
  const joined = ` ${all.join(' ')} `;
  const labels: (Label | undefined)[] = lines.map(() => undefined);
  const known = new Set(left.keys());
  const flowing = inFlow(lines, known);
  const order = lines
    .map((_, i) => i)
    .sort((a, b) => Number((shares[b] ?? 0) > 0.5) - Number((shares[a] ?? 0) > 0.5));
  for (const i of order) {
    const words = tokens(lines[i] ?? '');
    if (words.length === 0) continue;
    const weight = Math.min(HEAVIEST, (words.length + 1) / (all.length + 20));
    labels[i] = { target: target(words, flowing[i] ?? 0), weight };
  }
  const total = labels.reduce((sum, label) => sum + (label?.weight ?? 0), 0);
  const scale = Math.min(1, PAGE_HEAVIEST / total);
  return labels.map((label) => label && { ...label, weight: label.weight * scale });

  function target(words: readonly string[], flow: number): number {
    const key = words.join(' ');
    if (words.length < SHINGLE) {
      if (whole.has(key)) return 1;
      return Math.max(flow, words.length > 1 && joined.includes(` ${key} `) ? 0.5 : 0);
    }
    const own = shingles(words);
    const found = own.filter((shingle) => (left.get(shingle) ?? 0) > 0);
    for (const shingle of found) left.set(shingle, (left.get(shingle) ?? 0) - 1);
    return found.length / own.length;
  }
}

/**
 * For each line the share of its tokens that the text has together with the tokens beside them, those of other lines
 * too: so the cells of a table are recognised.
 */
function inFlow(lines: readonly string[], known: ReadonlySet<string>): number[] {
  const words = lines.map(tokens);
  const all = words.flat();
  const covered = new Uint8Array(all.length);
  shingles(all).forEach((shingle, at) => {
    if (known.has(shingle)) covered.fill(1, at, at + SHINGLE);
  });
  let from = 0;
  return words.map(({ length }) => {
    const found = covered.subarray(from, from + length).reduce((sum, is) => sum + is, 0);
    from += length;
    return length > 0 ? found / length : 0;
  });
}

const tokens = (text: string): string[] => text.match(/[\p{L}\p{N}_]+/gu) ?? [];
const fold = (text: string): string => text.replace(/\s+/g, ' ').trim();
const shingles = (words: readonly string[]): string[] =>
  words
    .slice(0, Math.max(0, words.length - SHINGLE + 1))
    .map((_, i) => words.slice(i, i + SHINGLE).join('\u0001'));
