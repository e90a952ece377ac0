import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BoxFeatures } from '../page/extract/scope/features.ts';
import { BOX_WEIGHTS, WHOLE_WEIGHTS } from '../page/extract/scope/weights.ts';
import type { WholeFeatures } from '../page/extract/scope/whole.ts';
import { softmax } from './train/choices.ts';
import { extractionPages } from './train/extraction-pages.ts';
import { hundredths } from './train/hundredths.ts';
import { fitBoxes, fitWhole, type ScopePage, scopePage } from './train/scope-models.ts';

/**
 * Fits the second witness of the extraction, and when it is taken as a whole, to the development corpora beside the
 * project, and writes the weights: `node --max-old-space-size=8000 scripts/train-scope.ts`, about three minutes, the same
 * bytes each time. The second model is fitted to how well the judge does line by line, so train that first.
 */

const WEIGHTS = join(import.meta.dirname, '../page/extract/scope/weights.ts');

const boxNames = Object.keys(BOX_WEIGHTS) as (keyof BoxFeatures)[];
const wholeNames = Object.keys(WHOLE_WEIGHTS) as (keyof WholeFeatures)[];

const pages: ScopePage[] = [];
for (const { document, truth } of extractionPages()) pages.push(scopePage(document, truth));
const boxWeights = fitBoxes(pages, boxNames);
const wholeWeights = fitWhole(pages, wholeNames, ({ boxes }) =>
  softmax(boxes.map((box) => boxNames.reduce((sum, name, k) => sum + box[name] * (boxWeights[k] ?? 0), 0))),
);

/** Puts fitted numbers in the place of the old ones: the file's names and comments are people's. */
let source = readFileSync(WEIGHTS, 'utf8');
const tables: [string, readonly string[], readonly number[]][] = [
  ['BOX_WEIGHTS', boxNames, boxWeights],
  ['WHOLE_WEIGHTS', wholeNames, wholeWeights],
];
for (const [table, names, values] of tables) {
  source = source.replace(
    new RegExp(`(const ${table}:[^{]*\\{)[^}]*`),
    (_, head: string) =>
      `${head}\n${names.map((name, k) => `  ${name}: ${hundredths(values[k] ?? 0)},`).join('\n')}\n`,
  );
}
writeFileSync(WEIGHTS, source);
console.log(`${pages.length} pages, ${boxNames.length + wholeNames.length} weights`);
