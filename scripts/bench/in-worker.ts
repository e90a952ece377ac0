/** Bundled by the benchmark of the glossary and run in the extension's service worker, over the files that are packaged with it. */
import { type DictionaryFiles, readLexicon, START } from '../../core/glossary/make-lexicon.ts';
import { readStart } from '../../core/glossary/start-file.ts';
import type { Lexicon } from '../../core/lexicon.ts';

/** Looked up over and over in files that are read already: the clock is too coarse for one. */
const ROUNDS = 20;

/** Milliseconds. */
export interface LookUpTimes {
  /** The very first word: what is read up front is read for it, and the part of the dictionary where it stands. */
  first: number;
  /** Words each in a part of the dictionary not read yet. */
  unread: number[];
  /** The same word again; a form in the packs. */
  read: number;
  pack: number;
}

const files: DictionaryFiles = {
  read: async (name) => (await fetch(`/dictionary/${name}`)).arrayBuffer(),
  decode: (bytes) => new TextDecoder().decode(bytes),
};

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Times look-ups; `forms` are to be found in the packs. */
async function lookUps(word: string, forms: readonly string[]): Promise<LookUpTimes> {
  let lexicon: Lexicon | undefined;
  const first = await timed(async () => {
    lexicon = await readLexicon(files);
    await lexicon.define(word);
  });
  if (!lexicon) throw new Error('The dictionary was not read.');
  const { define, pack } = lexicon;
  const words = readStart(await files.read(START), files.decode).entries;
  const unread: number[] = [];
  for (const key of words) unread.push(await timed(() => define(key)));
  const again = words.slice(-1);
  const repeatedly = async (work: () => unknown) =>
    (await timed(async () => {
      for (let i = 0; i < ROUNDS; i++) await work();
    })) / ROUNDS;
  return {
    first,
    unread,
    read: await repeatedly(() => define(again[0] ?? word)),
    pack: (await repeatedly(() => forms.map(pack))) / forms.length,
  };
}

Object.assign(globalThis, { glossaBench: { lookUps } });
