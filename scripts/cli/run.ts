import { analyse } from '../../core/analyse.ts';
import type { Article, LeftOutPart } from '../../core/article.ts';
import type { Lexicon } from '../../core/lexicon.ts';
import type { Report } from '../../core/report.ts';
import { extract } from '../../page/extract/index.ts';
import { articleOf } from './article.ts';
import { parseDocument } from './dom.ts';
import { type Request, RequestError } from './request.ts';

export interface Result {
  article: Article;
  report: Report;
  /** What of the page is not in the article, part by part. */
  leftOut: LeftOutPart[];
  /** Milliseconds of each step. */
  ms: { parse: number; extract: number; analyse: number };
}

/**
 * Does what a request asks.
 * @throws RequestError `parse-failed` or `analysis-failed`.
 */
export async function run(request: Request, lexicon: Lexicon): Promise<Result> {
  const start = performance.now();
  let parsed = start;
  let article: Article;
  let leftOut: LeftOutPart[] = [];
  if (request.kind === 'paragraphs') article = articleOf(request.title, request.paragraphs);
  else {
    try {
      const document = parseDocument(request.html, request.url);
      parsed = performance.now();
      const extraction = extract(document);
      article = extraction.article;
      leftOut = extraction.leftOut();
    } catch (error) {
      throw new RequestError('parse-failed', String(error), request.id);
    }
  }
  const extracted = performance.now();
  const report = await analyse(article, lexicon, request.options).catch((error: unknown) => {
    throw new RequestError('analysis-failed', String(error), request.id);
  });
  return {
    article,
    report,
    leftOut,
    ms: {
      parse: round(parsed - start),
      extract: round(extracted - parsed),
      analyse: round(performance.now() - extracted),
    },
  };
}

const round = (ms: number): number => Math.round(ms * 100) / 100;
