import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { KeyTable } from '../../core/glossary/key-table.ts';
import { makeLexicon, shardName } from '../../core/glossary/make-lexicon.ts';
import type { Lexicon } from '../../core/lexicon.ts';
import { buildDictionary, DICTIONARY } from '../build-dictionary.ts';

/** The dictionary of the extension, read from disk (and built first when it is missing or old), each file once. */
export function diskLexicon(): Lexicon {
  buildDictionary();
  const shards = new Map<number, Promise<string>>();
  const shard = (number: number) => {
    const read = shards.get(number) ?? readFile(join(DICTIONARY, shardName(number)), 'utf8');
    shards.set(number, read);
    return read;
  };
  const bytes = (name: string) => readFileSync(join(DICTIONARY, name));
  const text = (name: string) => bytes(name).toString();
  const table = (name: string): KeyTable => ({
    text: text(`${name}.txt`),
    // A copy, for a file's bytes may begin where no number can.
    slots: new Uint32Array(new Uint8Array(bytes(`${name}.bin`)).buffer),
  });
  return makeLexicon(
    { index: text('index.txt'), words: table('words'), packs: table('packs'), keys: bytes('keys.bin') },
    shard,
  );
}
