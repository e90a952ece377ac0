/** A part of a plain text, as the stretches of it that are its lines; a line that was only wrapped goes on in its stretch. */
export interface TextPart {
  kind: 'p' | 'li' | 'h2' | 'h3' | 'pre';
  /** Of an item: the list it is in. */
  list?: 'ul' | 'ol';
  /** UTF-16 offsets, without the white space around and the mark of an item. */
  lines: Stretch[];
}

interface Stretch {
  start: number;
  end: number;
}

/** Signs that make up much of code and drawings, and little of prose. */
const SIGNS = /[{}()[\]<>=;|\\_&$#@*+/^~`]/g;
/** From this share of them on, of all that is no white space, a text is none to read. */
const CODE_SIGNS = 0.08;

/** Text set in columns, or drawn with dashes and bars. */
const COLUMNS = /\S {3,}\S|\t\S|[-=_]{3,}\s|\|.*\|/;

/** The mark before an item of a list. */
const ITEM = /^(?:[-*•+–]|\d{1,3}[.)])\s+(?=\S)/;
const UNDERLINE = /^\s*(=|-|~)\1{2,}\s*$/;

/** Lines longer than this are not wrapped: each is a paragraph, characters. */
const WRAPPED = 120;
/** A line that ends so much before the others was ended on purpose, characters beyond the word that comes next. */
const SLACK = 10;
/** What share of lines is no longer than the width of the text: the few that stick out don't count. */
const WIDTH_SHARE = 0.95;

/**
 * The parts of a plain text: paragraphs parted by blank lines, with their wrapped lines joined; lists; underlined headings;
 * code, tables and drawings as they are. A text that is all code is one part.
 */
export function partsOfText(text: string): TextPart[] {
  const all = linesOf(text);
  const [first] = all;
  const last = all.at(-1);
  if (!first || !last) return [];
  if (isCode(text))
    return [{ kind: 'pre', lines: [{ start: text.lastIndexOf('\n', first.start) + 1, end: last.end }] }];
  const width = widthOf(all.filter((line) => line.end > line.start));
  return groups(all).flatMap((lines) => partsOfGroup(text, lines, width));
}

/** Every line, trimmed; blank ones are empty stretches. */
function linesOf(text: string): Stretch[] {
  const lines = Array.from(text.matchAll(/[^\n]*\n?/g), ({ 0: line, index }) => {
    const start = index + (line.length - line.trimStart().length);
    return {
      start: line.trim() === '' ? index : start,
      end: line.trim() === '' ? index : start + line.trim().length,
    };
  });
  const filled = (line: Stretch): boolean => line.end > line.start;
  return lines.slice(Math.max(0, lines.findIndex(filled)), lines.findLastIndex(filled) + 1);
}

/** Lines between blank ones. */
function groups(lines: readonly Stretch[]): Stretch[][] {
  const out: Stretch[][] = [[]];
  for (const line of lines) {
    if (line.end > line.start) out.at(-1)?.push(line);
    else out.push([]);
  }
  return out.filter((group) => group.length > 0);
}

function partsOfGroup(text: string, lines: Stretch[], width: number): TextPart[] {
  const written = lines.map(({ start, end }) => text.slice(start, end));
  const [first = '', second = ''] = written;
  const [head] = lines;
  if (head && lines.length === 2 && UNDERLINE.test(second) && first.length < WRAPPED) {
    return [{ kind: second.trim().startsWith('=') ? 'h2' : 'h3', lines: [head] }];
  }
  const columns = written.filter((line) => COLUMNS.test(line)).length;
  if (lines.length > 1 && (columns > lines.length / 2 || isCode(written.join('\n')))) {
    const start = text.lastIndexOf('\n', (head?.start ?? 0) - 1) + 1;
    return [{ kind: 'pre', lines: [{ start, end: lines.at(-1)?.end ?? start }] }];
  }
  const isList = ITEM.test(first);
  const parts: TextPart[] = [];
  lines.forEach((line, i) => {
    const words = written[i] ?? '';
    const [mark = ''] = (isList && ITEM.exec(words)) || [];
    const part = parts.at(-1);
    const before = part?.lines.at(-1);
    if (mark !== '') {
      const list = /\d/.test(mark) ? 'ol' : 'ul';
      parts.push({ kind: 'li', list, lines: [{ start: line.start + mark.length, end: line.end }] });
    } else if (!part || !before || (width > WRAPPED && !isList))
      parts.push({ kind: 'p', lines: [{ ...line }] });
    else if (isWrapped(written[i - 1] ?? '', words, width)) before.end = line.end;
    else part.lines.push({ ...line });
  });
  return parts;
}

/** Whether the next line's first word had no room on the line. */
function isWrapped(line: string, next: string, width: number): boolean {
  const [word = ''] = next.split(/\s/, 1);
  return line.length + 1 + word.length > width - SLACK;
}

function widthOf(lines: readonly Stretch[]): number {
  const lengths = lines.map(({ start, end }) => end - start).sort((a, b) => a - b);
  return lengths[Math.floor((lengths.length - 1) * WIDTH_SHARE)] ?? 0;
}

function isCode(text: string): boolean {
  const size = text.replace(/\s+/g, '').length;
  return (text.match(SIGNS)?.length ?? 0) > size * CODE_SIGNS;
}
