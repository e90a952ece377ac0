import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { askEngine } from '../page/extract/engine/index.ts';
import { HINTS, has } from '../page/extract/hints.ts';
import { isIn } from '../page/extract/judge/context.ts';
import { type Features, featuresOf, namedOf } from '../page/extract/judge/features/index.ts';
import { type Evidence, neighbourhoods } from '../page/extract/judge/model.ts';
import { settingOf } from '../page/extract/judge/setting.ts';
import {
  ELEMENT_WEIGHTS,
  HINT_WEIGHTS,
  LINE_WEIGHTS,
  NEIGHBOUR_WEIGHTS,
} from '../page/extract/judge/weights.ts';
import { readMetadata } from '../page/extract/metadata/index.ts';
import { survey } from '../page/extract/survey.ts';
import { atOnce } from '../page/extract/work.ts';
import { parseDocument } from './cli/dom.ts';
import { NOWHERE } from './cli/request.ts';
import { type Label, labelLines, type Truth } from './train/article-lines.ts';
import { hundredths } from './train/hundredths.ts';
import { fitTable } from './train/newton.ts';

/**
 * Fits the judge's two small models to the development corpora beside the project and writes their weights:
 * `node --max-old-space-size=8000 scripts/train-extraction.ts`, about three minutes, the same bytes each time.
 */

const ROOT = join(import.meta.dirname, '..');
const CORPORA = join(ROOT, '../shared/corpora/extraction');
const NAMES = ['scrapinghub', 'newspaper4k', 'fundus', 'wcxb', 'trafilatura'];
const WEIGHTS = join(ROOT, 'page/extract/judge/weights.ts');
const PENALTY = 2e-4;
const NEIGHBOUR_PENALTY = 1e-5;
/** Pages that are neither articles, documentation nor threads matter less. */
const MAIN_TYPES = new Set(['article', 'documentation', 'forum', undefined]);
const OTHER_TYPES = 0.5;

interface TruthPage extends Truth {
  url?: string;
  pageType?: string;
}

interface TrainingPage {
  features: Features[];
  groups: { of: readonly number[]; sizes: number[] };
  labels: (Label | undefined)[];
  counts: number;
}

const own = Object.keys(LINE_WEIGHTS) as (keyof typeof LINE_WEIGHTS)[];
const hints = HINTS.filter((hint) => HINT_WEIGHTS[hint] !== undefined);
const elements = Object.keys(ELEMENT_WEIGHTS) as (keyof typeof ELEMENT_WEIGHTS)[];
const around = Object.keys(NEIGHBOUR_WEIGHTS) as (keyof typeof NEIGHBOUR_WEIGHTS)[];

function rowOf(line: Features): number[] {
  const named = { bias: 1, ...namedOf(line) };
  return [
    ...own.map((name) => named[name]),
    ...hints.map((hint) => Number(has(line.hints, hint))),
    ...elements.map((element) => Number(isIn(line.names, element))),
  ];
}

function* trainingPages(): Generator<TrainingPage> {
  for (const name of NAMES) {
    const truths: Record<string, TruthPage> = JSON.parse(
      readFileSync(join(CORPORA, name, 'truth.json'), 'utf8'),
    );
    for (const [id, truth] of Object.entries(truths)) {
      const html = gunzipSync(readFileSync(join(CORPORA, name, 'pages', `${id}.html.gz`))).toString('utf8');
      const url = truth.url && URL.canParse(truth.url) ? truth.url : NOWHERE;
      const document = parseDocument(html, url);
      const page = survey(document.body);
      const texts = page.lines.map((line) => line.text);
      const setting = settingOf(page, atOnce(askEngine(document, page)));
      yield {
        features: page.lines.map(featuresOf(page, setting, readMetadata(document, texts))),
        groups: { of: setting.groups, sizes: texts.map((text) => text.length) },
        labels: labelLines(texts, setting.shares, truth),
        counts: MAIN_TYPES.has(truth.pageType) ? 1 : OTHER_TYPES,
      };
    }
  }
}

function fitWeights(
  pages: readonly TrainingPage[],
  rowsOf: (page: TrainingPage) => number[][],
  penalty: number,
): Float64Array {
  const rows: number[] = [];
  const targets: number[] = [];
  const weights: number[] = [];
  let size = 0;
  for (const page of pages) {
    rowsOf(page).forEach((row, i) => {
      const label = page.labels[i];
      if (!label) return;
      size = row.length;
      for (const value of row) rows.push(value);
      targets.push(label.target);
      weights.push(label.weight * page.counts);
    });
  }
  const flat = {
    features: Float32Array.from(rows),
    targets: Float32Array.from(targets),
    weights: Float32Array.from(weights),
  };
  return fitTable({ size, ...flat }, penalty);
}

const pages = [...trainingPages()];
const lineWeights = fitWeights(pages, (page) => page.features.map(rowOf), PENALTY);
const evidenceOf = (line: Features): Evidence => ({
  logit: rowOf(line).reduce((sum, value, k) => sum + value * (lineWeights[k] ?? 0), 0),
  engine: line.opinion.engine,
  length: line.wording.length,
});
const neighbourWeights = fitWeights(
  pages,
  ({ features, groups }) =>
    neighbourhoods(features.map(evidenceOf), groups).map((row) => around.map((name) => row[name])),
  NEIGHBOUR_PENALTY,
);

/** Puts fitted numbers in the place of the old ones: the file's names and comments are people's. */
let source = readFileSync(WEIGHTS, 'utf8');
const names = [...own, ...hints, ...elements];
const tables: [string, readonly string[], (k: number) => number][] = [
  ['LINE_WEIGHTS', own, (k) => lineWeights[k] ?? 0],
  ['HINT_WEIGHTS', hints, (k) => lineWeights[own.length + k] ?? 0],
  ['ELEMENT_WEIGHTS', elements, (k) => lineWeights[own.length + hints.length + k] ?? 0],
  ['NEIGHBOUR_WEIGHTS', around, (k) => neighbourWeights[k] ?? 0],
];
for (const [table, keys, value] of tables) {
  source = source.replace(
    new RegExp(`(const ${table}:[^{]*\\{)[^}]*`),
    (_, head: string) =>
      `${head}\n${keys.map((key, k) => `  ${key}: ${hundredths(value(k))},`).join('\n')}\n`,
  );
}
writeFileSync(WEIGHTS, source);
console.log(`${pages.length} pages, ${names.length + around.length} weights`);
