import { describe, expect, it } from 'vitest';
import { ImportError } from '../../../../core/import/import-error.ts';
import { decode } from '../../../../entrypoints/options/decode.ts';

const bytes = (text: string, encoding: BufferEncoding) => Uint8Array.from(Buffer.from(text, encoding));
const fault = (read: () => unknown) => {
  try {
    read();
  } catch (error) {
    if (error instanceof ImportError) return { reason: error.reason, line: error.line };
  }
  return undefined;
};

describe('the text of a file', () => {
  it('is read in UTF-8, and in UTF-16 that is marked so', () => {
    expect(decode(bytes('Küste', 'utf8'))).toBe('Küste');
    expect(decode(bytes('\uFEFFKüste', 'utf16le'))).toBe('Küste');
    expect(decode(bytes('a\uFFFDb', 'utf8'))).toBe('a\uFFFDb');
  });

  it('is refused in anything else, with the line where that shows', () => {
    expect(fault(() => decode(bytes('a,b\nKüste,c', 'latin1')))).toEqual({ reason: 'notText', line: 2 });
    expect(fault(() => decode(bytes('a,b', 'utf16le')))).toEqual({ reason: 'notText', line: 1 });
  });
});
