/** A stretch of a string in UTF-16 code units, with its text: `text === source.slice(start, end)`. */
export interface Span {
  start: number;
  end: number;
  text: string;
}
