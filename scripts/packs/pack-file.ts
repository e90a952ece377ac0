import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

/** An entry as written in assets/packs/<name>.json; README.md there says what each field holds. */
export interface WrittenEntry {
  term: string;
  aliases?: readonly string[];
  kind: string;
  gloss: string;
  needs?: readonly string[];
  asOf?: string;
}

/** A pack's file that its schema accepts. */
export interface PackFile {
  name: string;
  title: string;
  licence: string;
  entries: readonly WrittenEntry[];
  patterns?: readonly { match: string; kind: string; gloss: string; needs?: readonly string[] }[];
}

/** Every form an entry is met by. */
export const formsOf = ({ term, aliases = [] }: WrittenEntry): string[] => [term, ...aliases];

/**
 * The packs in assets/packs, unchecked, by the names of their files without the ending, in alphabetical order.
 * @throws SyntaxError when one is not JSON, with the file's name.
 */
export function readPacks(): Map<string, unknown> {
  const paths = globSync('assets/packs/*.json', { cwd: ROOT }).sort();
  return new Map(paths.map((path) => [basename(path, '.json'), readJson(path)]));
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
  } catch (error) {
    throw new SyntaxError(`${path}: ${error instanceof Error ? error.message : error}`);
  }
}
