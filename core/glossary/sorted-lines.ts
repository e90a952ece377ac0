/** Texts of lines `key⇥…`, sorted by the UTF-16 units of their keys; each line ends with a break. */

/** Where the first line stands whose key is `key` or sorts behind it. */
export function lineOf(text: string, key: string): number {
  let low = 0;
  let high = text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = text.lastIndexOf('\n', middle - 1) + 1;
    if (text.slice(start, text.indexOf('\t', start)) < key) low = lineAfter(text, middle);
    else high = start;
  }
  return low;
}

/** Where the next line begins; each ends with a line break. */
export const lineAfter = (text: string, at: number): number => text.indexOf('\n', at) + 1;
