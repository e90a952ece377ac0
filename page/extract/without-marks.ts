import { isNoteMark } from './note-mark.ts';
import { BLOCK, nameOf } from './tags.ts';
import { cut, type Folded, type Stretch } from './text.ts';

/** What is longer is no mark, characters. */
const LONGEST = 30;
/** So much of the text on either side is looked at, characters. */
const AROUND = 20;

/** Between the marks of several notes at one place. */
const BETWEEN = /[\s,;–-]+/;
const ONLY_BETWEEN = /^[\s,;–-]*$/;
/** What editors raise above the line: a remark in brackets, the page of a source. */
const REMARK = /^(?:\[[^[\]]+\]|:\s?\d[\d\s,–-]*)$/;
/** Leads from a note back to its mark. */
const BACK = /^(?:[↑↩↵⏎⤴^]\uFE0E?\s?)+$/;
const SIGN = /^[*†‡§¶]{1,3}$/;
const SIGN_OR_NUMBER = /^[*†‡\d]/;
/** The end of a word, or of a part of a sentence: a mark that is not raised stands close behind. */
const CLOSE_BEHIND = /[\p{L}.,;:!?"”’»]$/u;
/** The rest of what is in brackets: only marks. */
const REST = /^[\s\d,;–-]*\]/;

/** What a raised number that leads nowhere stands behind where it is a mark: a whole word, or the end of a part of a sentence. */
const BEHIND = /(?:\p{L}{4}|[.,;:!?%"”’»…。、」]\s?)$/u;
/** Behind these it is an exponent. */
const UNIT = /(?:met(?:er|re)|inche?|foot|feet|yard|mile)s?$/i;
/** What goes on right after it, as isotopes and fractions do, has the number for itself. */
const GOES_ON = /^[\p{L}\p{N}/⁄]/u;
/** A letter by itself, which takes signs in formulae. */
const LETTER = /(?<!\p{L})\p{L}$/u;

/** No space stands before these. */
const CLOSING = /^(?:[\s.,;:!?)\]”’»…]|$)/;

const areMarks = (text: string): boolean => text.split(BETWEEN).every(isNoteMark);

/**
 * A line without the marks of notes in it ("nobody spoke.[12] One stopped"), which are no words of its sentences. All
 * that is left keeps its place on the page. A line of nothing else stays as it is.
 */
export function withoutMarks(line: Folded): Folded {
  const marks = marksIn(line);
  if (marks.length === 0) return line;
  const left = cut(line, marks);
  return /[\p{L}\p{N}]/u.test(left.text) ? left : line;
}

/** The stretches of a line that marks take up, in order. */
function marksIn({ text, runs }: Folded): Stretch[] {
  const found: Stretch[] = [];
  for (const { node, at, length } of runs) {
    const last = found.at(-1);
    const element = node.length > LONGEST || (last && last.end > at) ? undefined : markAround(node);
    if (!element) continue;
    const inside = runs.findLast((run) => element.contains(run.node));
    const stretch = trimmed(text, at, inside ? inside.at + inside.length : at + length);
    if (
      last &&
      ONLY_BETWEEN.test(text.slice(last.end, at)) &&
      areMarks(text.slice(stretch.start, stretch.end))
    ) {
      last.end = stretch.end;
    } else if (isMark(element, text, stretch)) found.push(stretch);
  }
  return found.map((mark) => widened(mark, text));
}

/** A stretch without white space at its ends. */
function trimmed(text: string, start: number, end: number): Stretch {
  const inner = text.slice(start, end);
  return { start: end - inner.trimStart().length, end: start + inner.trimEnd().length };
}

/** The outermost link or raised element around a text that looks like a mark. */
function markAround(text: Text): Element | undefined {
  let found: Element | undefined;
  for (let at = text.parentElement; at && !BLOCK.has(nameOf(at)); at = at.parentElement) {
    const name = nameOf(at);
    if (name !== 'sup' && name !== 'a') continue;
    const mark = (at.textContent ?? '').trim();
    if (mark.length > LONGEST) break;
    if (areMarks(mark) || (name === 'sup' ? REMARK : BACK).test(mark)) found = at;
  }
  return found;
}

function isMark(element: Element, text: string, { start, end }: Stretch): boolean {
  const mark = text.slice(start, end);
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  const link = nameOf(element) === 'a' ? element : element.querySelector('a[href]');
  const isRaised = nameOf(element) === 'sup' || element.querySelector('sup') !== null;
  if (isRaised && (link || REMARK.test(mark))) return true;
  if (isRaised) {
    if (SIGN.test(mark)) return !LETTER.test(before);
    const standsFree = before === '' || (BEHIND.test(before) && !UNIT.test(before));
    return standsFree && /\d/.test(mark) && !GOES_ON.test(after);
  }
  if (!link?.getAttribute('href')?.includes('#')) return false;
  const isBracketed = mark.startsWith('[') || (before.endsWith('[') && REST.test(after));
  return isBracketed || BACK.test(mark) || (SIGN_OR_NUMBER.test(mark) && CLOSE_BEHIND.test(before));
}

/** A mark with the brackets around it, and with one space that would be left alone. */
function widened({ start, end }: Stretch, text: string): Stretch {
  const isBracketed = text[start - 1] === '[' && text[end] === ']';
  const from = isBracketed ? start - 1 : start;
  const to = isBracketed ? end + 1 : end;
  if (from === 0) return { start: 0, end: text[to] === ' ' ? to + 1 : to };
  const isIdle = text[from - 1] === ' ' && CLOSING.test(text.slice(to, to + 1));
  return { start: isIdle ? from - 1 : from, end: to };
}
