import { browser } from 'wxt/browser';
import { makeLexicon, shardName } from '../core/glossary/make-lexicon.ts';
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

async function load(): Promise<Lexicon> {
  const [index, common, irregular, keys, packs] = await Promise.all([
    packaged('index.txt').then((file) => file.text()),
    packaged('common.txt').then((file) => file.text()),
    packaged('irregular.txt').then((file) => file.text()),
    packaged('keys.bin').then(async (file) => new Uint8Array(await file.arrayBuffer())),
    packaged('packs.txt').then((file) => file.text()),
  ]);
  return makeLexicon({ index, common, irregular, keys, packs }, async (n) =>
    (await packaged(shardName(n))).text(),
  );
}

async function packaged(name: string): Promise<Response> {
  const file = await fetch(new URL(`dictionary/${name}`, browser.runtime.getURL('/')));
  if (!file.ok) throw new Error(`dictionary file ${name}: ${file.status}`);
  return file;
}
