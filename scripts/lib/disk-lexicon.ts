import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
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
  const text = (name: string) => readFileSync(join(DICTIONARY, name), 'utf8');
  return makeLexicon(
    {
      index: text('index.txt'),
      common: text('common.txt'),
      irregular: text('irregular.txt'),
      keys: readFileSync(join(DICTIONARY, 'keys.bin')),
      packs: text('packs.txt'),
    },
    shard,
  );
}
