import type { Lexicon } from '../../core/lexicon.ts';
import { summaryOfLength } from '../../core/summary/lengths.ts';
import { articleText } from './article.ts';
import { lines } from './lines.ts';
import { type Request, RequestError, readRequest } from './request.ts';
import { type Result, run } from './run.ts';

/**
 * Answers each line of `input` with one line, in order, as soon as it is ready; a bad line gets an error and the next
 * one its turn. Blank lines are skipped.
 * @param write waits until the line is taken.
 */
export async function answerLines(
  input: AsyncIterable<Uint8Array>,
  write: (line: string) => Promise<void>,
  lexicon: Lexicon,
): Promise<void> {
  for await (const line of lines(input)) {
    if (line.trim() !== '') await write(`${JSON.stringify(await answer(line, lexicon))}\n`);
  }
}

async function answer(line: string, lexicon: Lexicon): Promise<unknown> {
  try {
    const request = readRequest(line);
    return shape(request, await run(request, lexicon));
  } catch (error) {
    const known = error instanceof RequestError ? error : new RequestError('analysis-failed', String(error));
    return { id: known.id, error: { code: known.code, message: known.message } };
  }
}

function shape(request: Request, { article, report, ms }: Result) {
  return {
    id: request.id,
    article: {
      canonicalUrl: article.canonicalUrl,
      title: article.title,
      byline: article.byline,
      siteName: article.siteName,
      publishedTime: article.publishedTime,
      lang: report.lang === 'und' ? article.lang : report.lang,
      text: articleText(article),
      publisherTags: article.publisherTags,
    },
    summary: summaryOfLength(report, 'auto').map((sentence) => sentence.text),
    tags: report.tags.map((tag) => tag.label),
    glossary: report.terms.flatMap((term) => {
      const [best] = term.definitions;
      return best ? [{ term: term.name, kind: term.kind, definition: best.text, source: best.source }] : [];
    }),
    ms,
  };
}
