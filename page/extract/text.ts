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

export interface Folded {
  text: string;
  runs: TextRun[];
}

/** Invisible characters inside words: soft hyphen, zero width space and joiners' kin, byte order mark. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/;
const SPACE = /\s/;

/**
 * Joins pieces of text, folding white space to single spaces and trimming the ends.
 * @param verbatim keeps white space as it is (for preformatted text), but for empty lines at the ends.
 */
export function fold(pieces: readonly Piece[], verbatim = false): Folded {
  let text = '';
  const runs: TextRun[] = [];
  let run: TextRun | undefined;
  const add = (char: string, node: Text | undefined, index: number): void => {
    if (node === undefined) run = undefined;
    else if (run !== undefined && run.node === node && run.from + run.length === index)
      run.length += char.length;
    else {
      run = { at: text.length, length: char.length, node, from: index };
      runs.push(run);
    }
    text += char;
  };
  for (const piece of pieces) {
    const node = typeof piece === 'string' ? undefined : piece;
    const data = typeof piece === 'string' ? piece : piece.data;
    for (let i = 0; i < data.length; i++) {
      const char = data.charAt(i);
      if (INVISIBLE.test(char)) continue;
      if (verbatim || !SPACE.test(char)) add(char, node, i);
      else if (text !== '' && !text.endsWith(' ')) add(' ', node, i);
    }
  }
  return trimEnds(text, runs);
}

function trimEnds(text: string, runs: TextRun[]): Folded {
  const start = text.length - text.replace(/^(\s*\n)+|^\s+$/, '').length;
  const end = text.trimEnd().length;
  const inside = runs
    .map((run) => {
      const from = Math.max(run.at, start);
      const to = Math.min(run.at + run.length, end);
      return { at: from - start, length: to - from, node: run.node, from: run.from + (from - run.at) };
    })
    .filter((run) => run.length > 0);
  return { text: text.slice(start, end), runs: inside };
}
