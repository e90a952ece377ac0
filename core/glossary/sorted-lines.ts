/** Texts of lines `key⇥…`, sorted by the UTF-16 units of their keys; each line ends with a break. */

/** What stands behind the tab in each line that has a key. */
export function linesUnder(text: string, key: string): string[] {
  const head = `${key}\t`;
  const lines: string[] = [];
  for (let at = lineOf(text, key); text.startsWith(head, at); at = lineAfter(text, at))
    lines.push(text.slice(at + head.length, text.indexOf('\n', at)));
  return lines;
}

/** Where the first line stands whose key is `key` or sorts behind it. */
function lineOf(text: string, key: string): number {
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
const lineAfter = (text: string, at: number): number => text.indexOf('\n', at) + 1;
