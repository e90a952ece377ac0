import { analyse } from '../../core/analyse.ts';
import type { Article } from '../../core/article.ts';
import type { Lexicon } from '../../core/lexicon.ts';
import { articleOf } from '../cli/article.ts';
import { median } from './statistics.ts';

/** Rounds that are not counted: the engine compiles what runs often. */
const WARM_UP = 2;
const ROUNDS = 5;
/** Lengths of text, in words. */
const LENGTHS = [1_000, 10_000, 100_000];

/** Processor time of the process, ms: other work on the machine does not count, collecting our garbage does. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

const STAGES = ['summary', 'tags', 'glossary'] as const;
type Stages = Record<(typeof STAGES)[number], number>;

/** Milliseconds of processor time of the analysis of some articles: of copies, as nothing is kept of what comes by message. */
async function cost(articles: readonly Article[], lexicon: Lexicon): Promise<number> {
  const fresh = structuredClone(articles);
  const start = processorTime();
  for (const article of fresh) await analyse(article, lexicon);
  return processorTime() - start;
}

/** The same by stage; not added up, for reading the clock takes a twentieth of the time. */
async function costByStage(articles: readonly Article[], lexicon: Lexicon): Promise<Stages> {
  const sums: Stages = { summary: 0, tags: 0, glossary: 0 };
  for (const article of structuredClone(articles)) {
    const { timings } = await analyse(article, lexicon, { now: processorTime });
    for (const stage of STAGES) sums[stage] += timings[stage];
  }
  return sums;
}

/** Milliseconds for 1,000 words of ordinary texts, after warm-up, by stage: the median rounds. */
export async function costPerThousand(
  texts: readonly (readonly string[])[],
  lexicon: Lexicon,
): Promise<Stages & { total: number }> {
  const articles = texts.map((paragraphs) => articleOf('', paragraphs));
  const words = articles.reduce((sum, article) => sum + article.kept.words, 0);
  for (let i = 0; i < WARM_UP; i++) await cost(articles, lexicon);
  const totals: number[] = [];
  const stages: Stages[] = [];
  for (let i = 0; i < ROUNDS; i++) {
    totals.push(await cost(articles, lexicon));
    stages.push(await costByStage(articles, lexicon));
  }
  const perThousand = (rounds: readonly number[]) => Math.round((10_000 * median(rounds)) / words) / 10;
  const of = (stage: keyof Stages) => perThousand(stages.map((round) => round[stage]));
  return { total: perThousand(totals), summary: of('summary'), tags: of('tags'), glossary: of('glossary') };
}

/** What texts of growing length cost, in milliseconds and for 1,000 words; the texts are those given, one after another. */
export async function growth(texts: readonly (readonly string[])[], lexicon: Lexicon) {
  const rows: { words: number; ms: number; 'ms per 1,000 words': number }[] = [];
  for (const length of LENGTHS) {
    const article = ofLength(texts, length);
    const rounds: number[] = [];
    for (let i = 0; i < ROUNDS; i++) rounds.push(await cost([article], lexicon));
    const ms = median(rounds);
    const { words } = article.kept;
    rows.push({ words, ms: Math.round(ms), 'ms per 1,000 words': Math.round((10_000 * ms) / words) / 10 });
  }
  return rows;
}

function ofLength(texts: readonly (readonly string[])[], length: number): Article {
  const paragraphs: string[] = [];
  let words = 0;
  for (let i = 0; words < length; i++) {
    for (const paragraph of texts[i % texts.length] ?? []) {
      if (words >= length) break;
      paragraphs.push(paragraph);
      words += paragraph.split(' ').length;
    }
  }
  return articleOf('A long text', paragraphs);
}
