/**
 * The lines of a byte stream, one at a time, as soon as each is whole. Only a line feed ends a line: JSON may hold the
 * other characters that `node:readline` breaks at (U+2028, U+2029).
 */
export async function* lines(input: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let parts: string[] = [];
  for await (const chunk of input) {
    const [first = '', ...rest] = decoder.decode(chunk, { stream: true }).split('\n');
    parts.push(first);
    for (const next of rest) {
      yield parts.join('');
      parts = [next];
    }
  }
  parts.push(decoder.decode());
  const last = parts.join('');
  if (last !== '') yield last;
}
