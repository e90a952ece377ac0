import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the corpora lie, beside the project; they are not part of it. */
export const FOLDER = join(import.meta.dirname, '../../../shared/corpora');

/** The documents of a corpus, one JSON object a line; throws with a plain message when the corpora are missing. */
export function corpus<T>(path: string): T[] {
  const file = join(FOLDER, `${path}.jsonl`);
  if (!existsSync(file)) throw new Error(`No corpora here: ${file}`);
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line): T => JSON.parse(line));
}
