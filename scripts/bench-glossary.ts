/**
 * `npm run bench:glossary`: what the glossary costs in the built extension, in real Chromium: its package, memory of the
 * background, look-ups and whole reports. On the texts beside the project, or on our own where they are not there.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Article } from '../core/article.ts';
import type { Report, Term } from '../core/report.ts';
import { type Background, call, freshBackground } from './bench/background.ts';
import type { BenchDocument } from './bench/document.ts';
import type { LookUpTimes } from './bench/in-worker.ts';
import { packageSizes } from './bench/package.ts';
import { startSession } from './bench/session.ts';
import { median, spread as spreadOf } from './bench/statistics.ts';
import { benchBundle } from './bench/world.ts';
import { builtFor } from './browser/launch.ts';
import { articleOf } from './cli/article.ts';
import { corpus, FOLDER } from './train/corpora.ts';

const ROOT = join(import.meta.dirname, '..');
/** Backgrounds started anew, for what happens but once in each. */
const STARTS = 5;
/** Until page and background have started and wait for work, ms: what that takes is part of the first call of a page. */
const SETTLE = 500;
/** Words of an article with some sixty terms. */
const LENGTH = 3_000;
/** Articles analysed, and how often each; the first round warms up. */
const ARTICLES = 12;
const ROUNDS = 7;
/** A report is counted when it has so many terms. */
const TERMS = 60;
/** Words looked up in each article. */
const ASKED = 10;
/** Of the dictionary, and of the packs. */
const WORD = 'apogee';
const FORMS = ['ESA', 'Roscosmos', 'Soyuz MS-22', 'inflation', 'Falcon 9', 'no such thing'];

function texts(): string[][] {
  if (existsSync(FOLDER)) return corpus<BenchDocument>('summary/gum').map(({ paragraphs }) => paragraphs);
  console.log('(No corpora beside this project, ../shared: measuring our own texts only.)');
  const own: { paragraphs: string[] } = JSON.parse(
    readFileSync(join(ROOT, 'tests/fixtures/texts/en.json'), 'utf8'),
  );
  return [own.paragraphs];
}

/** Texts one after another, until an article is long enough. */
function articles(): Article[] {
  const out: Article[] = [];
  let paragraphs: string[] = [];
  const all = texts();
  for (let i = 0; out.length < ARTICLES; i++) {
    paragraphs = [...paragraphs, ...(all[i % all.length] ?? [])];
    const article = articleOf('', paragraphs);
    if (article.kept.words < LENGTH) continue;
    out.push(article);
    paragraphs = [];
  }
  return out;
}

/** With the least, which other work on the machine has touched least. */
const spread = (values: readonly number[], digits = 1) => ({
  least: Number(Math.min(...values).toFixed(digits)),
  ...spreadOf(values, digits),
});

const analyse = async ({ options }: Background, article: Article) =>
  call<Report>(options, 'analyse', { article });
const lookUpAt = async ({ options }: Background, article: Article, { name, places: [place] }: Term) =>
  call<Term>(options, 'lookUp', { text: name, article, ...(place ? { place } : {}) });
const lookUp = async ({ options }: Background, text: string) =>
  call<Term>(options, 'lookUp', { text, article: articleOf('', []) });

const code = await benchBundle('in-worker.ts');
const { driver, close } = await startSession([]);
console.log(`\nThe package\n`);
console.table(packageSizes(builtFor('chromium')));

const inWorker: LookUpTimes[] = [];
const firstCalls: number[] = [];
for (let i = 0; i < STARTS; i++) {
  const background = await freshBackground(driver);
  firstCalls.push((await lookUp(background, WORD)).ms);
  await driver.closeExtensionPage();
  const other = await freshBackground(driver);
  await other.evaluate(`${code}\n;undefined`);
  await setTimeout(SETTLE);
  inWorker.push(await other.evaluate(`glossaBench.lookUps('${WORD}', ${JSON.stringify(FORMS)})`));
  await driver.closeExtensionPage();
}

const background = await freshBackground(driver);
const all = articles();
const memory: Record<string, number> = { 'before the first need': await background.memory() };
await lookUp(background, WORD);
memory['after the first look-up'] = await background.memory();
const counted: { terms: number; ms: number; analysis: number; glossary: number }[] = [];
/** Of a report, by round. */
const processor: number[] = [];
for (let round = 0; round < ROUNDS; round++) {
  const start = await background.processorTime();
  for (const article of all) {
    const { value, ms } = await analyse(background, article);
    const { total, glossary } = value.timings;
    if (round > 0 && value.terms.length >= TERMS)
      counted.push({ terms: value.terms.length, ms, analysis: total, glossary });
  }
  if (round > 0) processor.push(((await background.processorTime()) - start) / all.length);
}
memory[`after ${ROUNDS * all.length} reports`] = await background.memory();
const laterCalls: number[] = [];
for (const { name } of (await analyse(background, all[0] ?? articleOf('', []))).value.terms)
  laterCalls.push((await lookUp(background, name)).ms);
/** In an article whose report has just been made: the first word asked there, and those after it. */
const inArticle: Record<'first' | 'later', number[]> = { first: [], later: [] };
for (const article of all) {
  const { terms } = (await analyse(background, article)).value;
  for (const [i, term] of terms.slice(0, ASKED).entries())
    inArticle[i === 0 ? 'first' : 'later'].push((await lookUpAt(background, article, term)).ms);
}
await close();

console.log(`\nLook-ups in the service worker, ms (${driver.version})`);
console.table({
  'first of all, the start of the dictionary read': spread(inWorker.map(({ first }) => first)),
  'in a part of the dictionary not read yet': spread(inWorker.flatMap(({ unread }) => unread)),
  'in a part that is read': spread(
    inWorker.map(({ read }) => read),
    3,
  ),
  'in the packs': spread(
    inWorker.map(({ pack }) => pack),
    4,
  ),
  'first call of a page, with its messages': spread(firstCalls),
  'later calls': spread(laterCalls),
  [`first call in an article of ${LENGTH} words, after its report`]: spread(inArticle.first),
  'later calls in it': spread(inArticle.later),
});
console.log(
  `\nReports of ${TERMS} terms and more, warm, ms; ${counted.length} of ${median(counted.map((c) => c.terms))} terms in the middle`,
);
console.table({
  'whole call, with its messages': spread(counted.map((c) => c.ms)),
  analysis: spread(counted.map((c) => c.analysis)),
  'glossary alone': spread(counted.map((c) => c.glossary)),
  'processor time of the browser for a call': spread(processor),
});
console.log('\nMemory of the background, rubbish collected, MB');
console.table(memory);
