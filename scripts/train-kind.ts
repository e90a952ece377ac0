import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { askEngine } from '../page/extract/engine/index.ts';
import { judge } from '../page/extract/judge/index.ts';
import { readAddress } from '../page/extract/kind/address.ts';
import { textFeatures, threadFeatures } from '../page/extract/kind/features.ts';
import { findPosts } from '../page/extract/kind/posts.ts';
import { DOCUMENTATION_WEIGHTS, TEXT_WEIGHTS, THREAD_WEIGHTS } from '../page/extract/kind/weights.ts';
import { readMetadata } from '../page/extract/metadata/index.ts';
import { survey } from '../page/extract/survey.ts';
import { atOnce } from '../page/extract/work.ts';
import { parseDocument } from './cli/dom.ts';
import { NOWHERE } from './cli/request.ts';
import { hundredths } from './train/hundredths.ts';
import { fitTable } from './train/newton.ts';

/**
 * Fits the three small models that tell a page's kind, and writes their weights: `node scripts/train-kind.ts`, about two
 * minutes, the same bytes each time. With `--check` it writes nothing and tells, by ten folds of whole hosts, what
 * each kind of page is taken for.
 */

const ROOT = join(import.meta.dirname, '..');
const CORPORA = join(ROOT, '../shared/corpora/extraction');
const WEIGHTS = join(ROOT, 'page/extract/kind/weights.ts');
/** In all but the one with types the pages were chosen as articles. */
const NAMES = ['scrapinghub', 'newspaper4k', 'fundus', 'wcxb', 'trafilatura'];
/** This one has a few threads among them, so it does not say what is none. */
const MIXED = 'trafilatura';
const TEXTS = new Set(['article', 'documentation', 'forum']);
/** Pages that are no text are few, and calling one an article is the worse mistake. */
const OTHER_COUNTS = 4;
/** Of the example weight altogether. */
const PENALTY = 5e-4;
const FOLDS = 10;

interface TruthPage {
  url?: string;
  pageType?: string;
}

interface KnownPage {
  corpus: string;
  type: string;
  host: string;
  text: ReturnType<typeof textFeatures>;
  thread: ReturnType<typeof threadFeatures>;
}

function* knownPages(): Generator<KnownPage> {
  for (const corpus of NAMES) {
    const truths: Record<string, TruthPage> = JSON.parse(
      readFileSync(join(CORPORA, corpus, 'truth.json'), 'utf8'),
    );
    for (const [id, { url = '', pageType }] of Object.entries(truths)) {
      const address = readAddress(url);
      // nobody said what the untyped pages at a site's root are
      if (address.isRoot && !pageType) continue;
      const html = gunzipSync(readFileSync(join(CORPORA, corpus, 'pages', `${id}.html.gz`))).toString('utf8');
      const document = parseDocument(html, URL.canParse(url) ? url : NOWHERE);
      const page = survey(document.body);
      const metadata = readMetadata(
        document,
        page.lines.map((line) => line.text),
      );
      const engine = atOnce(askEngine(document, page));
      yield {
        corpus,
        type: pageType ?? 'article',
        host: URL.canParse(url) ? new URL(url).hostname.split('.').slice(-2).join('.') : id,
        text: textFeatures(page, atOnce(judge(page, engine, metadata)), engine, metadata, address),
        thread: threadFeatures(page, findPosts(page), engine, metadata.declared, address),
      };
    }
  }
}

/** One model: its features of a page, the pages it learns from, and what it should say of them. */
interface Model {
  table: string;
  names: readonly string[];
  row: (page: KnownPage) => number[];
  learns: (page: KnownPage) => boolean;
  target: (page: KnownPage) => boolean;
  counts: (page: KnownPage) => number;
}

const threadNames = Object.keys(THREAD_WEIGHTS) as (keyof typeof THREAD_WEIGHTS)[];
const textNames = Object.keys(TEXT_WEIGHTS) as (keyof typeof TEXT_WEIGHTS)[];
const documentationNames = Object.keys(DOCUMENTATION_WEIGHTS) as (keyof typeof DOCUMENTATION_WEIGHTS)[];

const MODELS = {
  thread: {
    table: 'THREAD_WEIGHTS',
    names: threadNames,
    row: ({ thread }) => threadNames.map((name) => thread[name]),
    learns: ({ corpus }) => corpus !== MIXED,
    target: ({ type }) => type === 'forum',
    counts: () => 1,
  },
  text: {
    table: 'TEXT_WEIGHTS',
    names: textNames,
    row: ({ text }) => textNames.map((name) => text[name]),
    learns: () => true,
    target: ({ type }) => TEXTS.has(type),
    counts: ({ type }) => (TEXTS.has(type) ? 1 : OTHER_COUNTS),
  },
  documentation: {
    table: 'DOCUMENTATION_WEIGHTS',
    names: documentationNames,
    row: ({ text }) => documentationNames.map((name) => text[name]),
    learns: ({ type, corpus }) => (type === 'article' && corpus !== MIXED) || type === 'documentation',
    target: ({ type }) => type === 'documentation',
    counts: () => 1,
  },
} satisfies Record<string, Model>;

function fitModel(model: Model, pages: readonly KnownPage[]): Float64Array {
  const known = pages.filter(model.learns);
  return fitTable(
    {
      size: model.names.length,
      features: Float32Array.from(known.flatMap(model.row)),
      targets: Float32Array.from(known, (page) => (model.target(page) ? 1 : 0)),
      weights: Float32Array.from(known, model.counts),
    },
    PENALTY,
  );
}

const says = (model: Model, weights: Float64Array, page: KnownPage): boolean =>
  model.row(page).reduce((sum, value, k) => sum + value * (weights[k] ?? 0), 0) > 0;

/** For each kind of page, how many are taken for what by models that have not seen their hosts. */
function check(pages: readonly KnownPage[]): void {
  const hosts = [...new Set(pages.map((page) => page.host))].sort();
  const fold = new Map(hosts.map((host, i) => [host, i % FOLDS]));
  const counts = new Map<string, Record<string, number>>();
  for (let k = 0; k < FOLDS; k++) {
    const seen = pages.filter((page) => fold.get(page.host) !== k);
    const weights = {
      thread: fitModel(MODELS.thread, seen),
      text: fitModel(MODELS.text, seen),
      documentation: fitModel(MODELS.documentation, seen),
    };
    for (const page of pages.filter((other) => fold.get(other.host) === k)) {
      const key = page.corpus === 'wcxb' ? page.type : page.corpus;
      const row = counts.get(key) ?? { pages: 0, article: 0, documentation: 0, thread: 0, other: 0 };
      const kind = says(MODELS.thread, weights.thread, page)
        ? 'thread'
        : !says(MODELS.text, weights.text, page)
          ? 'other'
          : says(MODELS.documentation, weights.documentation, page)
            ? 'documentation'
            : 'article';
      row.pages = (row.pages ?? 0) + 1;
      row[kind] = (row[kind] ?? 0) + 1;
      counts.set(key, row);
    }
  }
  console.table(Object.fromEntries(counts));
}

const pages = [...knownPages()];
if (process.argv.includes('--check')) check(pages);
else {
  let source = readFileSync(WEIGHTS, 'utf8');
  for (const model of Object.values<Model>(MODELS)) {
    const weights = fitModel(model, pages);
    const lines = model.names.map((name, k) => `  ${name}: ${hundredths(weights[k] ?? 0)},`);
    source = source.replace(
      new RegExp(`(const ${model.table}:[^{]*\\{)[^}]*`),
      (_, head: string) => `${head}\n${lines.join('\n')}\n`,
    );
  }
  writeFileSync(WEIGHTS, source);
  console.log(`${pages.length} pages`);
}
