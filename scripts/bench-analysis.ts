/**
 * `npm run bench:analysis`: what the analysis costs in Node on one core, how that grows, what the fitted weights weigh, and how
 * many sentences of the summaries stand alone. On the texts beside the project, or on our own where they are not there.
 */
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { costPerThousand, growth } from './bench/analysis-cost.ts';
import type { BenchDocument } from './bench/document.ts';
import { standingAlone } from './bench/standing-alone.ts';
import { diskLexicon } from './lib/disk-lexicon.ts';
import { corpus, FOLDER } from './train/corpora.ts';

const ROOT = join(import.meta.dirname, '..');
const lexicon = diskLexicon();
const shared = existsSync(FOLDER);
if (!shared) console.log('(No corpora beside this project, ../shared: measuring our own texts only.)');

const texts = shared ? corpus<BenchDocument>('summary/gum').map(({ paragraphs }) => paragraphs) : ownTexts();
console.log(`\nAnalysis of ${texts.length} texts, ms of processor time for 1,000 words`);
console.table(await costPerThousand(texts, lexicon));
console.log('\nAnalysis of one text, by its length');
console.table(await growth(texts, lexicon));

const weights = globSync('{core,page}/**/*weights.ts', { cwd: ROOT }).map((file) => ({
  file,
  bytes: statSync(join(ROOT, file)).size,
}));
const all = weights.reduce((sum, { bytes }) => sum + bytes, 0);
console.log(`\nWeights, as source: ${all} bytes in ${weights.length} files`);

if (shared) {
  console.log('\nSentences of summaries that do not stand alone, per cent (docs/models.md)');
  console.table(standingAlone(lexicon));
}

function ownTexts(): string[][] {
  const file = join(ROOT, 'tests/fixtures/texts/en.json');
  const { paragraphs }: { paragraphs: string[] } = JSON.parse(readFileSync(file, 'utf8'));
  return [paragraphs];
}
