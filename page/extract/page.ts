import type { Folded } from './text.ts';

/*
 * A page as the survey read it: the boxes that hold its text, and the lines of text in them.
 */

/** A block element that holds text, with its totals. */
export interface Box {
  element: Element;
  name: string;
  parent: Box | undefined;
  depth: number;
  /** Its attributes `class`, `id` and `role`, empty where it has none: many steps ask for them. */
  className: string;
  id: string;
  role: string;
  hints: number;
  /** Characters of text in it, and of those the ones in links. */
  chars: number;
  linkChars: number;
  /** Its lines are `lines[first] … lines[last]`. */
  first: number;
  last: number;
  hidden: boolean;
  /** Its place among the page's boxes. */
  index: number;
}

/** A line of text: an unbroken run of inline content, such as a paragraph, a heading, a table cell. */
export interface Line extends Folded {
  box: Box;
  linkChars: number;
  /** Hints of inline elements around all of its text. */
  hints: number;
  /** Breaks inside it. */
  breaks: number;
}

/** A node the survey met: an element or a text that is shown, or an element whose text is not read. */
export type Seen =
  | { depth: number; text: Text; data: string }
  | { depth: number; text?: undefined; element: Element; box: Box | undefined };

export interface Page {
  root: Element;
  lines: Line[];
  boxes: Box[];
  /** What is below the root, in order; `depth` counts from 0 for its children. */
  seen: Seen[];
  /** What a press on its heading unfolds. */
  panels: ReadonlySet<Element>;
}
