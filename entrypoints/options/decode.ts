import { ImportError } from '../../core/import/import-error.ts';

const UTF8 = new TextDecoder('utf-8', { fatal: true });

/** The text of a file: UTF-16 when it is marked so, as spreadsheets write it, else UTF-8. @throws ImportError for neither */
export function decode(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const wide =
    first === 0xff && second === 0xfe
      ? 'utf-16le'
      : first === 0xfe && second === 0xff
        ? 'utf-16be'
        : undefined;
  try {
    return new TextDecoder(wide ?? 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new ImportError('notText');
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
