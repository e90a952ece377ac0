/** A stretch of a block's text that stands, character by character, in one text node (white space counts as a space). */
export interface TextRun {
  /** UTF-16 offset in the block's text. */
  at: number;
  length: number;
  node: Text;
  /** UTF-16 offset in the node's data. */
  from: number;
}

/** For each block of the article, the runs that hold its text, in order; gaps are characters the page does not have. */
export type Sources = TextRun[][];

/** A text node, or a string that stands for something drawn without text: a line break, a gap between table cells. */
export type Piece = Text | string;

/** UTF-16 offsets in a text. */
export interface Stretch {
  start: number;
  end: number;
}

export interface Folded {
  text: string;
  runs: TextRun[];
}

/** Invisible characters inside words: soft hyphen, zero width space and joiners' kin, byte order mark. */
const isInvisible = (code: number): boolean =>
  code >= 0xad && (code === 0xad || code === 0x200b || code === 0x2060 || code === 0xfeff);

const SPACE = 32;

/** White space as `\s` has it; by code, for this runs over every character of a page. */
const isSpace = (code: number): boolean =>
  code <= SPACE
    ? code === SPACE || (code >= 9 && code <= 13)
    : code >= 0xa0 &&
      (code === 0xa0 ||
        code === 0x1680 ||
        (code >= 0x2000 && code <= 0x200a) ||
        code === 0x2028 ||
        code === 0x2029 ||
        code === 0x202f ||
        code === 0x205f ||
        code === 0x3000);

/**
 * Joins pieces of text, folding white space to single spaces and trimming the ends.
 * @param verbatim keeps white space as it is (for preformatted text), but for empty lines at the ends.
 */
export function fold(pieces: readonly Piece[], verbatim = false): Folded {
  let text = '';
  const runs: TextRun[] = [];
  let run: TextRun | undefined;
  // whole stretches are copied at once: `from` is where the current one starts in the piece's data
  const copy = (data: string, node: Text | undefined, from: number, to: number, replaced?: string): void => {
    if (from === to) return;
    if (node === undefined) run = undefined;
    else if (run?.node === node && run.from + run.length === from) run.length += to - from;
    else {
      run = { at: text.length, length: to - from, node, from };
      runs.push(run);
    }
    text += replaced ?? data.slice(from, to);
  };
  // at the start as after a space: further white space is dropped
  let spaced = true;
  for (const piece of pieces) {
    const node = typeof piece === 'string' ? undefined : piece;
    const data = typeof piece === 'string' ? piece : piece.data;
    let from = 0;
    for (let i = 0; i < data.length; i++) {
      const code = data.charCodeAt(i);
      const space = !verbatim && isSpace(code);
      if (space ? code === SPACE && !spaced : !isInvisible(code)) {
        spaced = space;
        continue;
      }
      copy(data, node, from, i);
      if (space && !spaced) copy(data, node, i, i + 1, ' ');
      if (space) spaced = true;
      from = i + 1;
    }
    copy(data, node, from, data.length);
  }
  return verbatim ? withoutEmptyLines(text, runs) : withoutLastSpace(text, runs);
}

/** Takes away the one space that what is folded may end with. */
function withoutLastSpace(text: string, runs: TextRun[]): Folded {
  if (!text.endsWith(' ')) return { text, runs };
  const last = runs.at(-1);
  // the space of a line break is in no run
  if (last && last.at + last.length === text.length && --last.length === 0) runs.pop();
  return { text: text.slice(0, -1), runs };
}

function withoutEmptyLines(text: string, runs: TextRun[]): Folded {
  const start = text.length - text.replace(/^(\s*\n)+|^\s+$/, '').length;
  const end = Math.max(start, text.trimEnd().length);
  return cut({ text, runs }, [
    { start: 0, end: start },
    { start: end, end: text.length },
  ]);
}

/** A text without some stretches of it, which come in order; what is left leads to where it led. */
export function cut({ text, runs }: Folded, stretches: readonly Stretch[]): Folded {
  const left: Folded = { text: '', runs: [] };
  const keep = (start: number, end: number): void => {
    const by = left.text.length - start;
    for (const run of runs) {
      const from = Math.max(run.at, start);
      const to = Math.min(run.at + run.length, end);
      if (from >= to) continue;
      left.runs.push({ at: from + by, length: to - from, node: run.node, from: run.from + (from - run.at) });
    }
    left.text += text.slice(start, end);
  };
  let from = 0;
  for (const { start, end } of stretches) {
    keep(from, start);
    from = end;
  }
  keep(from, text.length);
  return left;
}
