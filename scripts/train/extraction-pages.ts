import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parseDocument } from '../cli/dom.ts';
import { NOWHERE } from '../cli/request.ts';
import type { Truth } from './article-lines.ts';

/** The corpora lie beside the project; they are not part of it. */
const CORPORA = join(import.meta.dirname, '../../../shared/corpora/extraction');
const NAMES = ['scrapinghub', 'newspaper4k', 'fundus', 'wcxb', 'trafilatura'];

interface LabelledPage {
  document: Document;
  truth: Truth & { url?: string; pageType?: string };
}

/** The pages of the extraction corpora with what people say of them, parsed one by one. */
export function* extractionPages(): Generator<LabelledPage> {
  for (const corpus of NAMES) {
    const truths: Record<string, LabelledPage['truth']> = JSON.parse(
      readFileSync(join(CORPORA, corpus, 'truth.json'), 'utf8'),
    );
    for (const [id, truth] of Object.entries(truths)) {
      const html = gunzipSync(readFileSync(join(CORPORA, corpus, 'pages', `${id}.html.gz`))).toString('utf8');
      const url = truth.url && URL.canParse(truth.url) ? truth.url : NOWHERE;
      yield { document: parseDocument(html, url), truth };
    }
  }
}
