import { type UnzipFileInfo, unzipSync } from 'fflate';
import { ImportError } from '../../core/import/import-error.ts';
import type { Archive } from '../../core/import/yomitan.ts';
import { decode } from './decode.ts';

/** Unpacked, an archive may fill so much: 200,000 entries of a kilobyte. More is a mistake, or meant to do harm. */
export const MOST_BYTES = 300_000_000;
/** Bytes of a gzip file's head and foot. */
const SMALLEST_GZIP = 18;

/** A zip file begins so. */
export const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3;

/** A look into a zip archive: each file is unpacked when it is asked for. @throws ImportError when it is damaged or too big */
export function unzip(bytes: Uint8Array): Archive & { bytes(name: string): Uint8Array<ArrayBuffer> } {
  const files: UnzipFileInfo[] = [];
  unpack(bytes, (file) => {
    files.push(file);
    return false;
  });
  // What is declared is also the most that is unpacked.
  if (files.reduce((sum, { originalSize }) => sum + originalSize, 0) > MOST_BYTES)
    throw new ImportError('tooBig');
  const unpacked = (wanted: string) => {
    const file = unpack(bytes, ({ name }) => name === wanted)[wanted];
    if (!file) throw new ImportError('badArchive');
    return file;
  };
  return {
    names: files.map(({ name }) => name),
    bytes: unpacked,
    text: (name) => decode(unpacked(name)),
  };
}

function unpack(bytes: Uint8Array, filter: (file: UnzipFileInfo) => boolean) {
  try {
    return unzipSync(bytes, { filter });
  } catch {
    throw new ImportError('badArchive');
  }
}

/**
 * A file as it was before gzip, or dictzip, packed it; one that isn't packed as it is. @throws ImportError as `unzip`
 */
export async function gunzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  if (bytes.length < SMALLEST_GZIP) throw new ImportError('badArchive');
  const size = new DataView(bytes.buffer, bytes.byteOffset + bytes.length - 4).getUint32(0, true);
  // What is declared is also the most that is unpacked.
  if (size > MOST_BYTES) throw new ImportError('tooBig');
  const unpacked = new Uint8Array(size);
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')).getReader();
  try {
    let at = 0;
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      unpacked.set(part.value, at);
      at += part.value.length;
    }
    if (at < size) throw new ImportError('badArchive');
  } catch {
    await reader.cancel().catch(() => {});
    throw new ImportError('badArchive');
  }
  return unpacked;
}
