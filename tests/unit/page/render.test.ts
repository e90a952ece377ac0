// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { rangeOf } from '../../../page/anchor.ts';
import { extract } from '../../../page/extract/index.ts';
import { renderContent } from '../../../page/render.ts';

const LONG =
  'It was bright enough to read by, which few lamps were, and it burned all night long without smoke. '.repeat(
    4,
  );

function page(body: string): Document {
  const html = `<!doctype html><title>Lamps</title><main><article><h1>Lamps</h1><p>${LONG}</p>${body}<p>${LONG}</p></article></main>`;
  return new DOMParser().parseFromString(html, 'text/html');
}

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe('content for the reader', () => {
  it('is a copy with its own places, its blocks numbered', () => {
    const document = page(`<p>Short <b>and</b> sweet, this one. ${LONG}</p>`);
    const extraction = extract(document);
    const { element, sources } = renderContent(extraction, document);
    document.body.append(element);
    extraction.article.blocks.forEach((block, n) => {
      const range = rangeOf({ block: n, start: 0, end: block.text.length }, sources);
      expect(folded(range?.toString() ?? '')).toBe(folded(block.text));
      expect(element.querySelector(`[data-block="${n}"]`)?.contains(range!.startContainer)).toBe(true);
    });
  });

  it('can hold nothing that runs', () => {
    const document = page('');
    const extraction = extract(document);
    extraction.content.innerHTML +=
      '<img src=x onerror="evil()"><svg onload="evil()"></svg><a href="javascript:evil()">a</a><form><input></form>';
    expect(renderContent(extraction, document).element.outerHTML).not.toMatch(/evil|<form|<input/);
  });

  it('sends other sites nothing of the reader', () => {
    const document = page(`<p>${LONG} <a href="https://other.example/">Another</a></p>`);
    const link = renderContent(extract(document), document).element.querySelector('a');
    expect(link?.getAttribute('rel')).toBe('noopener noreferrer');
  });
});
