/** Bundled by `npm run bench` and run in real pages: the extraction and Readability alone, on the same document. */
import { Readability } from '@mozilla/readability';
import { rangeOf } from '../../page/anchor.ts';
import { type Extraction, extract } from '../../page/extract/index.ts';

/** Milliseconds of one call. */
function time(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** Alternates the two, so that neither always runs on the warmer code; the best of `rounds` counts. */
function measure(rounds: number) {
  const readability: number[] = [];
  const extraction: number[] = [];
  for (let i = 0; i < rounds; i++) {
    readability.push(time(() => new Readability(document.cloneNode(true) as Document).parse()));
    extraction.push(time(() => extract(document)));
  }
  return {
    readability: Math.min(...readability),
    /** The first, cold call is what a reader pays. */
    extractionFirst: extraction[0] ?? Number.NaN,
    extraction: Math.min(...extraction),
    elements: document.querySelectorAll('*').length,
    ...countMapped(extract(document)),
  };
}

/** Without white space and soft hyphens and their kin, which a block's text has fewer of than its page. */
const bare = (text: string): string => text.replace(/[\s\u00ad\u200b\u2060\ufeff]/g, '');

/** How many blocks lead to a Range of the live page with the same text; cells of a table row are joined by us. */
function countMapped({ article, live }: Extraction) {
  const mapped = article.blocks.filter(({ kind, text }, block) => {
    const range = rangeOf({ block, start: 0, end: text.length }, live);
    const expected = kind === 'table' ? text.replaceAll(' | ', '') : text;
    return range !== null && bare(range.toString()) === bare(expected);
  });
  return { blocks: article.blocks.length, mapped: mapped.length };
}

Object.assign(globalThis, { glossaBench: measure });
