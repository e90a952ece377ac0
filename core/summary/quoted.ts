import type { Sentence } from '../text/document.ts';

/** Marks that open a quotation, each with those that close it: German closes „ with “ too, and sets »…« for «…». */
const CLOSED_BY: Readonly<Record<string, string>> = { '“': '”', '„': '“”', '«': '»', '»': '«', '"': '"' };
const MARKS = /[“”„«»"]/g;

interface Mark {
  at: number;
  opens: boolean;
}

/**
 * Tells which sentences stand wholly inside a longer quotation of their block, so that neither its marks nor who speaks is to be
 * seen in them. `blocks`: texts, each of which is looked at once.
 */
export function insideQuotations(blocks: readonly { text: string }[]): (sentence: Sentence) => boolean {
  const marks = new Map<number, Mark[]>();
  const marksOf = (block: number) => {
    const known = marks.get(block) ?? turns(blocks[block]?.text ?? '');
    marks.set(block, known);
    return known;
  };
  return ({ block, start, end }) => {
    const before = lastBefore(marksOf(block), end);
    return before?.opens === true && before.at < start;
  };
}

/** The last of ascending marks that stands before an offset: a text in one block may have thousands of them. */
function lastBefore(marks: readonly Mark[], end: number): Mark | undefined {
  let [from, to] = [0, marks.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((marks[middle]?.at ?? end) < end) from = middle + 1;
    else to = middle;
  }
  return marks[from - 1];
}

/** Where a text goes into a quotation and out of it. Straight marks take turns, if there is an even number of them. */
function turns(text: string): Mark[] {
  const found = [...text.matchAll(MARKS)];
  const straight = found.filter(([mark]) => mark === '"').length;
  let closing = '';
  return found.flatMap(({ 0: mark, index: at }) => {
    if (mark === '"' && straight % 2 === 1) return [];
    if (closing === '') closing = CLOSED_BY[mark] ?? '';
    else if (closing.includes(mark)) closing = '';
    return [{ at, opens: closing !== '' }];
  });
}
