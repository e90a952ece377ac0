import { browser } from 'wxt/browser';
import { readLexicon } from '../core/glossary/make-lexicon.ts';
import type { Lexicon } from '../core/lexicon.ts';

let lexicon: Promise<Lexicon> | undefined;

/**
 * The dictionary packaged with the extension. Nothing is read before the first call; each shard at its first look-up.
 * @throws when the packaged files can't be read; the next call tries again.
 */
export function browserLexicon(): Promise<Lexicon> {
  lexicon ??= load().catch((error: unknown) => {
    lexicon = undefined;
    throw error;
  });
  return lexicon;
}

const load = (): Promise<Lexicon> =>
  readLexicon({ read: packaged, decode: (bytes) => new TextDecoder().decode(bytes) });

async function packaged(name: string): Promise<ArrayBuffer> {
  const file = await fetch(new URL(`dictionary/${name}`, browser.runtime.getURL('/')));
  if (!file.ok) throw new Error(`dictionary file ${name}: ${file.status}`);
  return file.arrayBuffer();
}
