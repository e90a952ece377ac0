import { fragmentOf } from './anchors.ts';
import { isNoteMark, LONGEST_NOTE } from './note-mark.ts';
import type { Box, Line, Page } from './page.ts';
import { nameOf } from './tags.ts';

/** The lines of the notes, such as footnotes, that marks in some of a page's lines lead to; the lines stand before them. */
export function notesOf(page: Page, lines: ReadonlySet<Line>): Line[] {
  const { ownerDocument } = page.root;
  const [address = ''] = (ownerDocument.URL || ownerDocument.baseURI).split('#', 1);
  const marked = new Map<string, number>();
  page.lines.forEach((line, i) => {
    if (line.linkChars === 0 || !lines.has(line)) return;
    for (const id of marksIn(line, address)) if (!marked.has(id)) marked.set(id, i);
  });
  if (marked.size === 0) return [];
  const boxes = new Map(page.boxes.map((box) => [box.element, box]));
  const found: Line[] = [];
  for (const [id, mark] of marked) {
    const note = boxAround(ownerDocument.getElementById(id), boxes);
    if (!note || note.first <= mark || note.chars > LONGEST_NOTE) continue;
    found.push(...page.lines.slice(note.first, note.last + 1));
  }
  return found;
}

/** The ids that the marks in a line lead to. */
function marksIn({ runs, box }: Line, page: string): string[] {
  return runs.flatMap(({ node }) => {
    if (!isNoteMark(node.data)) return [];
    for (let at = node.parentElement; at && at !== box.element; at = at.parentElement) {
      const id = nameOf(at) === 'a' ? fragmentOf(at.getAttribute('href') ?? '', page) : '';
      if (id !== '') return [id];
    }
    return [];
  });
}

function boxAround(element: Element | null, boxes: ReadonlyMap<Element, Box>): Box | undefined {
  for (let at = element; at; at = at.parentElement) {
    const box = boxes.get(at);
    if (box) return box;
  }
  return undefined;
}
