import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { definitionSigns } from '../core/glossary/definition-sentence.ts';
import { wordFeatures } from '../core/glossary/difficulty.ts';
import { diskLexicon } from './lib/disk-lexicon.ts';
import { corpus } from './train/corpora.ts';
import { type Example, fitLogistic } from './train/fit-logistic.ts';

/**
 * Fits the glossary's two small models to the development corpora and writes their weights (37 and 52 numbers):
 * `node scripts/train-glossary.ts`, a few seconds, the same bytes each time.
 */

const ROOT = join(import.meta.dirname, '..');

interface WordLine {
  text: string;
  targets: { text: string; prob: number }[];
}

/** Words in news sentences, each with the share of twenty readers who marked it as hard (CWI 2018). */
function wordExamples(): Example[] {
  const lexicon = diskLexicon();
  return corpus<WordLine>('glossary/cwi').flatMap(({ text, targets }) =>
    targets
      .filter((target) => !/\s/.test(target.text))
      .map((target) => ({ features: wordFeatures(target.text, text, lexicon), target: target.prob })),
  );
}

interface SentenceLine {
  sentences: { text: string; definition: boolean }[];
}

/** Sentences of textbooks, marked whether they define something (DEFT). */
function sentenceExamples(): Example[] {
  return corpus<SentenceLine>('glossary/deft').flatMap(({ sentences }) =>
    sentences.map(({ text, definition }) => ({
      features: definitionSigns(text),
      target: Number(definition),
    })),
  );
}

function write(file: string, name: string, comment: string, weights: readonly number[]): void {
  const numbers = weights.map((w) => Number(w.toPrecision(4))).join(', ');
  const text = `/** ${comment}; the constant first. Written by scripts/train-glossary.ts. */\nexport const ${name}: readonly number[] = [${numbers}];\n`;
  writeFileSync(join(ROOT, 'core/glossary', file), text);
}

write(
  'difficulty-weights.ts',
  'DIFFICULTY',
  'Weights of the word difficulty model, fitted to 13,523 marked words of news sentences',
  fitLogistic(wordExamples()),
);

write(
  'definition-weights.ts',
  'DEFINES',
  'Weights of the definition sentence model, fitted to 9,693 marked sentences of textbooks',
  fitLogistic(sentenceExamples(), 1e-3),
);
