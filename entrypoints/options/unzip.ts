import { type UnzipFileInfo, unzipSync } from 'fflate';
import { ImportError } from '../../core/import/import-error.ts';
import type { Archive } from '../../core/import/yomitan.ts';
import { decode } from './decode.ts';

/** Unpacked, an archive may fill so much: 200,000 entries of a kilobyte. More is a mistake, or meant to do harm. */
const MOST_BYTES = 300_000_000;

/** A zip file begins so. */
export const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3;

/** A look into a zip archive: each file is unpacked when it is asked for. @throws ImportError when it is damaged or too big */
export function unzip(bytes: Uint8Array): Archive {
  const files: UnzipFileInfo[] = [];
  unpack(bytes, (file) => {
    files.push(file);
    return false;
  });
  // What is declared is also the most that is unpacked.
  if (files.reduce((sum, { originalSize }) => sum + originalSize, 0) > MOST_BYTES)
    throw new ImportError('tooBig');
  return {
    names: files.map(({ name }) => name),
    text: (name) => {
      const file = unpack(bytes, (f) => f.name === name)[name];
      if (!file) throw new ImportError('badArchive');
      return decode(file);
    },
  };
}

function unpack(bytes: Uint8Array, filter: (file: UnzipFileInfo) => boolean) {
  try {
    return unzipSync(bytes, { filter });
  } catch {
    throw new ImportError('badArchive');
  }
}
