/** Bundled by `npm run bench` and run in real pages: the extraction and Readability alone, on the same document. */
import { Readability } from '@mozilla/readability';
import { extract } from '../../page/extract/index.ts';

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
  };
}

Object.assign(globalThis, { glossaBench: measure });
