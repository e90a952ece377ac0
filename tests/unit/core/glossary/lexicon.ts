import { makeBloom } from '../../../../core/glossary/bloom.ts';
import { entryLine, sortKey } from '../../../../core/glossary/entries.ts';
import { glossesName, makeLexicon } from '../../../../core/glossary/make-lexicon.ts';
import { type Pack, packTable } from '../../../../core/glossary/pack-table.ts';
import { wordTable } from '../../../../core/glossary/word-facts.ts';
import type { Lexicon } from '../../../../core/lexicon.ts';

type Glosses = Record<string, readonly string[]>;

/** The commonest first, with their parts of speech. */
const COMMON = [
  ['the', ''],
  ['of', ''],
  ['a', ''],
  ['said', 'v'],
  ['space', 'n'],
  ['agency', 'n'],
  ['russian', 'an'],
  ['ship', 'nv'],
  ['leak', 'nv'],
  ['leaked', 'v'],
  ['station', 'nv'],
  ['cargo', 'n'],
  ['father', 'n'],
  ['founder', 'n'],
  ['editor', 'n'],
  ['town', 'n'],
  ['small', 'a'],
  ['former', 'a'],
  ['flew', 'v'],
  ['pressure', 'nv'],
  ['pipe', 'nv'],
  ['loop', 'nv'],
  ['find', 'v'],
  ['found', 'v'],
] as const;

/** A lexicon in memory. Glosses begin with the letter of their part of speech: `{ tokamak: ['na reactor'] }`. */
export function lexiconOf(glosses: Glosses = {}, packs: readonly Pack[] = []): Lexicon {
  const lines = Object.entries(glosses).map(([form, senses]) =>
    entryLine(
      form,
      senses.map((sense) => ({ letter: sense[0]!, gloss: sense.slice(1) })),
    ),
  );
  const sorted = lines.toSorted().join('\n');
  const keys = makeBloom(Object.keys(glosses).map(sortKey));
  const words = wordTable({ common: COMMON, known: [], irregular: new Map([['ran', ['run']]]) });
  const { table, glosses: packGlosses } = packTable(packs);
  const start = { keys, words, packs: table, entries: [''], glosses: [''] };
  return makeLexicon(start, async (name) =>
    name === glossesName(0) ? `${packGlosses.join('\n')}\n` : `${sorted}\n`,
  );
}
