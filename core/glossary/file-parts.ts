/**
 * Several files in one, for to ask for a file takes a browser longer than to read it: the number of parts and the length
 * of each in bytes, as 32-bit numbers, then the parts, each from a multiple of four on, so that it may be read as numbers.
 */
const NUMBER = Uint32Array.BYTES_PER_ELEMENT;

/** The file of some parts. */
export function joinParts(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const head = new Uint32Array([parts.length, ...parts.map((part) => part.length)]);
  const all = [new Uint8Array(head.buffer), ...parts];
  const file = new Uint8Array(all.reduce((length, part) => length + padded(part.length), 0));
  let at = 0;
  for (const part of all) {
    file.set(part, at);
    at += padded(part.length);
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
