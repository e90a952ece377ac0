/** What JSON may have at one place, one after the other (RFC 8259). */
type Wanted = 'value' | 'valueOrEnd' | 'key' | 'keyOrEnd' | 'colon' | 'commaOrEnd';

const SPACE = /[ \t\n\r]*/y;
const TEXT = /"(?:[^"\\\p{Cc}]|\x7f|[\x80-\x9f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/uy;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/**
 * The line, from 1, at which a text that `JSON.parse` refuses stops being JSON: browsers tell it each in its own words, or
 * not at all.
 */
export function lineOfFault(text: string): number {
  const at = faultIn(text);
  return text.slice(0, at).split('\n').length;
}

/** The offset of the first sign that cannot stand there; the length of a text that only ends too early. */
function faultIn(text: string): number {
  const open: string[] = [];
  let wanted: Wanted = 'value';
  let at = 0;
  const read = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0] ?? '';
    at += found.length;
    return found !== '';
  };
  for (;;) {
    read(SPACE);
    const sign = text[at] ?? '';
    if (sign === '') return at;
    const within = open.at(-1);
    if (wanted === 'colon' && sign === ':') {
      at++;
      wanted = 'value';
    } else if (wanted === 'commaOrEnd' && sign === ',') {
      at++;
      wanted = within === '{' ? 'key' : 'value';
    } else if (wanted.endsWith('OrEnd') && sign === (within === '{' ? '}' : ']')) {
      at++;
      open.pop();
      if (open.length === 0) return text.length;
      wanted = 'commaOrEnd';
    } else if (wanted.startsWith('key')) {
      if (!read(TEXT)) return at;
      wanted = 'colon';
    } else if (!wanted.startsWith('value')) {
      return at;
    } else if (sign === '{' || sign === '[') {
      at++;
      open.push(sign);
      wanted = sign === '{' ? 'keyOrEnd' : 'valueOrEnd';
    } else {
      if (!read(TEXT) && !read(SCALAR)) return at;
      wanted = 'commaOrEnd';
    }
  }
}
