import { ImportError } from '../../core/import/import-error.ts';

/** What stands where bytes are no text; a zero is in none, but at every other place of UTF-16 that is not marked so. */
const NO_TEXT = /[\0\uFFFD]/;
const UTF8 = new TextDecoder('utf-8', { fatal: true });

/** The text of a file: UTF-16 when it is marked so, as spreadsheets write it, else UTF-8. @throws ImportError for neither, with the line */
export function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const wide =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : undefined;
  const text = new TextDecoder(wide ?? 'utf-8').decode(bytes);
  const at = text.search(NO_TEXT);
  if (at < 0 || (!text.includes('\0') && isSound(bytes, wide ?? 'utf-8'))) return text;
  throw new ImportError('notText', text.slice(0, at).split('\n').length);
}

function isSound(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** The text of bytes in UTF-8, or undefined when they are something else. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return UTF8.decode(bytes);
  } catch {
    return undefined;
  }
}
