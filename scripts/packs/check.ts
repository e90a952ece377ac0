import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import type { Lexicon } from '../../core/lexicon.ts';
import type { PackFile } from './pack-file.ts';
import { faultsOf, sharedForms } from './rules.ts';

const SCHEMA = join(import.meta.dirname, '../../assets/packs/schema/pack.schema.json');

/** A capitalised word commoner than this, in lower case, may be just that word; a rank. */
const COMMON = 6000;

/**
 * Checks packs against their schema and the rules of their README.
 * @param files parsed JSON by the file's name without its ending.
 * @param lexicon to tell ordinary words from names.
 * @returns every fault, a line each; none when all is well.
 */
export function checkPacks(
  files: ReadonlyMap<string, unknown>,
  lexicon: Pick<Lexicon, 'rank' | 'letters'>,
): string[] {
  const matches = new Ajv({ allErrors: true }).compile<PackFile>(JSON.parse(readFileSync(SCHEMA, 'utf8')));
  const isCommon = (word: string): boolean => lexicon.rank(word) <= COMMON && lexicon.letters(word) !== '';
  const faults: string[] = [];
  const sound: PackFile[] = [];
  for (const [file, pack] of files) {
    if (!matches(pack)) {
      for (const { instancePath, message, params } of matches.errors ?? [])
        faults.push(`${file}.json${placeOf(pack, instancePath)}: ${message} ${JSON.stringify(params)}`);
      continue;
    }
    sound.push(pack);
    if (pack.name !== file) faults.push(`${file}.json: is named “${pack.name}” inside`);
    faults.push(...faultsOf(pack, { isCommon }).map((fault) => `${file}.json: ${fault}`));
  }
  return [...faults, ...sharedForms(sound).map((shared) => `in several entries: ${shared}`)];
}

/** Where in a pack a fault is, with the term of the entry it is in. */
function placeOf(pack: unknown, path: string): string {
  const index = /^\/entries\/(\d+)/.exec(path)?.[1];
  const entries = (pack as { entries?: { term?: unknown }[] }).entries;
  const term = index === undefined ? undefined : entries?.[Number(index)]?.term;
  return typeof term === 'string' ? `${path} (${term})` : path;
}
