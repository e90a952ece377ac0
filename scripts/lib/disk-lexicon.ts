import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeLexicon, START } from '../../core/glossary/make-lexicon.ts';
import { readStart } from '../../core/glossary/start-file.ts';
import type { Lexicon } from '../../core/lexicon.ts';
import { buildDictionary, DICTIONARY } from '../build-dictionary.ts';

/** The dictionary of the extension, read from disk (and built first when it is missing or old), each file once. */
export function diskLexicon(): Lexicon {
  buildDictionary();
  const texts = new Map<string, Promise<string>>();
  const text = (name: string) => {
    const read = texts.get(name) ?? readFile(join(DICTIONARY, name), 'utf8');
    texts.set(name, read);
    return read;
  };
  // A copy, for a file's bytes may stand in the middle of a buffer.
  const start = new Uint8Array(readFileSync(join(DICTIONARY, START)));
  return makeLexicon(
    readStart(start.buffer, (bytes) => Buffer.from(bytes).toString()),
    text,
  );
}
