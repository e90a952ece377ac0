// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../../../page/extract/index.ts';
import { dress } from '../../../page/reader/dress.ts';
import { renderContent } from '../../../page/render.ts';
import { prose } from './extract/pages.ts';

/*
 * Nothing of a page that runs, loads a page, takes input or tells somebody of the reader lives in the reader: whole
 * pages, and articles made of whatever is known to have got through elsewhere.
 */
const source = (slug: string) =>
  readFileSync(join(import.meta.dirname, `../../fixtures/pages/${slug}/source.html`), 'utf8');

const ELEMENTS =
  /^(?:script|style|link|meta|base|i?frame|frameset|object|embed|applet|form|input|select|textarea|dialog|portal|template|noscript)$/;
const ATTRIBUTES = /^(?:on.*|ping|srcdoc|formaction|autofocus|autoplay|style|target|background|xlink:href)$/;

function unsafe(html: string): string[] {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const { element } = renderContent(extract(document), document, true);
  dress(element, { table: 'Table', code: 'Code' });
  return [...element.querySelectorAll('*')].flatMap((part) => [
    ...(ELEMENTS.test(part.localName) ? [part.localName] : []),
    ...[...part.attributes]
      .filter(({ name, value }) => ATTRIBUTES.test(name) || /^[\s\0-\x20]*(?:java|vb)script:/i.test(value))
      .map(({ name, value }) => `${part.localName} ${name}="${value}"`),
    ...(part.matches('img[width="1"], img[height="1"]') ? ['a picture of one dot'] : []),
  ]);
}

describe('the reader’s copy of a page', () => {
  it.each(['hostile-content', 'all-content', 'hostile'])(
    'has nothing that runs, loads, asks or spies: %s',
    (slug) => {
      expect(unsafe(source(slug))).toEqual([]);
    },
  );

  it('has nothing of the kind whatever an article is made of', () => {
    const part = fc.constantFrom(
      '<p onclick="x()">',
      '</p>',
      '<a href=" java\nscript:x()">go on',
      '</a>',
      '<img src=x onerror=x()>',
      '<svg><animate onbegin=x() attributeName=x></svg>',
      '<math><mi//xlink:href="data:x,<script>x()</script>">',
      '<iframe src="//evil.example" allowfullscreen></iframe>',
      '<table><form><input name=attributes>',
      '</table>',
      '<video src=x onplay=x() autoplay poster=y>',
      '</video>',
      '<details ontoggle=x() open><summary>More',
      '</details>',
      '<noscript><img src=1x1.gif onload=x()></noscript>',
      '<style>@import "//evil.example"</style>',
      '<template><script>x()</script></template>',
      'words of the article, with a comma and a full stop.',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const html = `<title>Lamps</title><article><h1>Lamps</h1><p>${prose('A lamp')}</p>${parts.join(' ')}<p>${prose('An end')}</p></article>`;
        expect(unsafe(html)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
