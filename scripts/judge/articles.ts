import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Article } from '../../core/article.ts';
import { extract } from '../../page/extract/index.ts';
import { parseDocument } from '../cli/dom.ts';
import { FOLDER } from '../train/corpora.ts';

/** A page of the extraction corpora. */
export interface CorpusPage {
  /** `<corpus>/<page>` */
  id: string;
  url: string;
}

/** The corpora that hold news only; in the others pages of the type `article` are blogs and guides as well. */
export const NEWS = ['newspaper4k', 'fundus', 'scrapinghub'] as const;
/** The corpora that name each page's type. */
const TYPED = ['wcxb'] as const;
export const ARTICLES = [...NEWS, ...TYPED] as const;

interface Truth {
  url: string;
  lang?: string;
  pageType?: string;
}

/** The article pages of corpora that do not say they are in another language than English, by id. */
export function corpusPages(corpora: readonly string[], root = join(FOLDER, 'extraction')): CorpusPage[] {
  return corpora.flatMap((corpus) => {
    const file = join(root, corpus, 'truth.json');
    if (!existsSync(file)) throw new Error(`No corpus here: ${file}`);
    const truth: Record<string, Truth> = JSON.parse(readFileSync(file, 'utf8'));
    return Object.entries(truth)
      .filter(([, { lang = 'en', pageType = 'article' }]) => lang.startsWith('en') && pageType === 'article')
      .map(([page, { url }]) => ({ id: `${corpus}/${page}`, url }))
      .sort((a, b) => (a.id < b.id ? -1 : 1));
  });
}

/** What Glossa reads on a page. */
export function articleOfPage({ id, url }: CorpusPage, root = join(FOLDER, 'extraction')): Article {
  const [corpus = '', page = ''] = id.split('/');
  const html = gunzipSync(readFileSync(join(root, corpus, 'pages', `${page}.html.gz`))).toString('utf8');
  return extract(parseDocument(html, url)).article;
}
