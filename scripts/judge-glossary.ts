/**
 * Draws cases for people to judge whether the glossary explains rightly (docs/glossary-judgement.md has the rules), and
 * sums up what they say.
 *
 *     npm run -s judge -- names|words --seed N [--count N] > cases.txt      prints cases; corpora's text: not for the project
 *     npm run -s judge -- names|words --seed N --verdicts FILE > results.jsonl
 *                                      FILE: a line a case, its number and right, wrong, none or out
 *     npm run -s judge -- --score results.jsonl [second.jsonl]
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { analyse } from '../core/analyse.ts';
import { lookUp } from '../core/look-up.ts';
import { ARTICLES, articleOfPage, corpusPages, NEWS } from './judge/articles.ts';
import { type Case, namesIn, type Question, shownBy, wordsIn } from './judge/cases.ts';
import { draw } from './judge/draw.ts';
import {
  disagreements,
  isVerdict,
  type Judgement,
  judgements,
  score,
  type Verdict,
} from './judge/verdicts.ts';
import { diskLexicon } from './lib/disk-lexicon.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '200' },
    verdicts: { type: 'string' },
    score: { type: 'boolean' },
  },
});

const [first = '', second] = positionals;
if (values.score) {
  const one = judgements(first);
  console.log(lineOf(one));
  if (second) {
    const other = judgements(second);
    console.log(lineOf(other));
    for (const { id, term, title, verdicts } of disagreements(one, other))
      console.log(`${verdicts.join(' / ')}\t${term}\t${title}\t${id}`);
  }
} else if (first === 'words' || first === 'names') {
  const cases = await casesFor(first);
  if (values.verdicts) writeJudgements(cases, verdictsIn(values.verdicts));
  else for (const [i, each] of cases.entries()) console.log(printed(each, i + 1));
} else throw new Error('Which cases: words or names?');

/** Words: those that are marked. Names: whatever a reader may ask for, marked or not. */
function casesFor(kind: 'words' | 'names'): Promise<Case[]> {
  const lexicon = diskLexicon();
  const size = { seed: Number(values.seed), count: Number(values.count) };
  const articleOf = articleOfPage;
  if (kind === 'names')
    return draw(
      corpusPages(NEWS),
      {
        articleOf,
        find: namesIn,
        answer: async (name: Question, article): Promise<Case> => {
          return {
            ...name,
            ...shownBy(await lookUp({ text: name.term, article, place: name.place }, lexicon, undefined)),
          };
        },
      },
      size,
    );
  return draw(
    corpusPages(ARTICLES),
    {
      articleOf,
      find: async (id, article) => wordsIn(id, article, (await analyse(article, lexicon)).terms),
      answer: (word: Case) => word,
    },
    size,
  );
}

function printed({ context, shown }: Case, number: number): string {
  const answer = shown ? `${shown.title} = ${shown.text}  {${shown.key.split('/')[0]}}` : '(nothing)';
  return `${number}. ${context}\n   → ${answer}`;
}

function verdictsIn(file: string): Map<number, Verdict> {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return new Map(
    lines.map((line) => {
      const [number = '', verdict = ''] = line.trim().split(/\s+/);
      if (!isVerdict(verdict)) throw new Error(`No verdict: ${line}`);
      return [Number(number), verdict];
    }),
  );
}

/** A case without a verdict stands for itself where nothing is shown, and is missing otherwise. */
function writeJudgements(cases: readonly Case[], verdicts: ReadonlyMap<number, Verdict>): void {
  for (const [i, { id, term, shown }] of cases.entries()) {
    const verdict = verdicts.get(i + 1) ?? (shown ? undefined : 'none');
    if (!verdict) throw new Error(`Case ${i + 1} has no verdict`);
    const judgement: Judgement = { id, term, title: shown?.title ?? '', shown: shown?.key ?? '', verdict };
    console.log(JSON.stringify(judgement));
  }
}

function lineOf(all: readonly Judgement[]): string {
  const { cases, shown, right, coverage, precision } = score(all);
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
  return `${cases} cases, ${shown} shown, ${right} right: ${percent(coverage)} of all, ${percent(precision)} of those shown`;
}
