/**
 * Several files in one, for to ask for a file takes a browser longer than to read it: the number of parts and the length
 * of each in bytes, as 32-bit numbers, then the parts, each from a multiple of four on, so that it may be read as numbers.
 */
const NUMBER = Uint32Array.BYTES_PER_ELEMENT;

/** The file of some parts. */
export function joinParts(parts: readonly ArrayBufferView[]): Uint8Array<ArrayBuffer> {
  const head = new Uint32Array([parts.length, ...parts.map(({ byteLength }) => byteLength)]);
  const all = [head, ...parts];
  const file = new Uint8Array(all.reduce((length, { byteLength }) => length + padded(byteLength), 0));
  let at = 0;
  for (const { buffer, byteOffset, byteLength } of all) {
    file.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += padded(byteLength);
  }
  return file;
}

/** The parts of a file, which are views of its bytes. @throws RangeError when it is not whole. */
export function partsOf(file: ArrayBuffer): Uint8Array<ArrayBuffer>[] {
  const [count = 0] = new Uint32Array(file, 0, 1);
  let at = NUMBER * (1 + count);
  return Array.from(new Uint32Array(file, NUMBER, count), (length) => {
    const part = new Uint8Array(file, at, length);
    at += padded(length);
    return part;
  });
}

const padded = (length: number): number => Math.ceil(length / NUMBER) * NUMBER;
