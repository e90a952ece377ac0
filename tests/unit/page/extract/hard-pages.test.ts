import { describe, expect, it } from 'vitest';
import { extract } from '../../../../page/extract/index.ts';
import { parseDocument } from '../../../../scripts/cli/dom.ts';

const sentence =
  'The lamp was lit at dusk, as every evening, and burned, with a steady flame, until the oil was gone. ';
const paragraphs = `<p>${sentence.repeat(3)}</p>`.repeat(8);
const textOf = (html: string): string =>
  extract(parseDocument(html, 'https://page.invalid/'))
    .article.blocks.map(({ text }) => text)
    .join('\n');

describe('pages that are hard by form', () => {
  it('reads what is nested thousands deep', () => {
    const deep = 5000;
    expect(textOf(`<body>${'<div>'.repeat(deep)}${paragraphs}${'</div>'.repeat(deep)}</body>`)).toContain(
      'dusk',
    );
  });

  it('reads one long line without markup, in a time that grows with its length', () => {
    const took = (times: number): number => {
      const document = parseDocument(sentence.repeat(times), 'https://page.invalid/');
      const start = performance.now();
      expect(extract(document).article.kept.words).toBeGreaterThan(times * 10);
      return performance.now() - start;
    };
    took(1000);
    // far from exact, for other tests run beside it; the square would make it a hundred
    expect(took(20_000) / took(2000)).toBeLessThan(40);
  });

  it('reads elements that are never closed', () => {
    expect(textOf(`<body>${`<div><b><p>${sentence}`.repeat(500)}`)).toContain('dusk');
  });
});
