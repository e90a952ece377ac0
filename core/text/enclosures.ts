/** Longer ones are a passage, not a part of one sentence; UTF-16 units. */
const LONGEST_BRACKET = 240;
const LONGEST_QUOTE = 160;

/** Opening marks and the marks that may close them: German closes „ with “, Dutch and Polish with ”. */
const PAIRS: Record<string, string> = {
  '(': ')',
  '[': ']',
  '（': '）',
  '“': '”',
  '«': '»',
  '„': '“”',
  '「': '」',
  '『': '』',
};
/** Marks that open as well as close: straight ones, Swedish ”…”, German »…«. They open where a word begins. */
const EITHER_WAY: Record<string, string> = { '"': '"', '”': '”', '»': '«' };
const MARKS = /[()[\]（）“”«»„「」『』"]/g;

interface Stretch {
  start: number;
  end: number;
}

/** The places, given in ascending order, that do not cut a short bracket or quotation in two. Linear. */
export function outsideEnclosures(text: string, places: readonly number[]): number[] {
  const whole = enclosures(text);
  let next = 0;
  return places.filter((place) => {
    while ((whole[next]?.end ?? Number.POSITIVE_INFINITY) <= place) next++;
    const stretch = whole[next];
    return !stretch || place <= stretch.start;
  });
}

/** Outermost short brackets and quotations with their marks, in order. An opening mark without its closing one is none. */
function enclosures(text: string): Stretch[] {
  const out: Stretch[] = [];
  let open: { start: number; close: string } | undefined;
  for (const match of text.matchAll(MARKS)) {
    const [mark] = match;
    const at = match.index;
    if (open && at - open.start > longest(open.close)) open = undefined;
    if (open?.close.includes(mark)) {
      out.push({ start: open.start, end: at + 1 });
      open = undefined;
    } else if (!open) open = opened(text, at, mark);
  }
  return out;
}

function opened(text: string, start: number, mark: string) {
  const close = PAIRS[mark] ?? (opensWord(text, start) ? EITHER_WAY[mark] : undefined);
  return close ? { start, close } : undefined;
}

function opensWord(text: string, at: number): boolean {
  return (at === 0 || /[\s([—–-]/.test(text.charAt(at - 1))) && /\S/.test(text.charAt(at + 1));
}

function longest(close: string): number {
  return close === ')' || close === ']' || close === '）' ? LONGEST_BRACKET : LONGEST_QUOTE;
}
