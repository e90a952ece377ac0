// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readLinkedData } from '../../../../../page/extract/metadata/linked-data.ts';

function typesIn(script: string) {
  const document = new DOMParser().parseFromString(
    `<script type="application/ld+json">${script}</script>`,
    'text/html',
  );
  return readLinkedData(document).map((item) => item['@type']);
}

describe('JSON-LD', () => {
  it.each([
    ['a comma too many', '{"@type": "Article", "author": ["a", "b",],}'],
    ['a raw line break', '{"@type": "Article", "headline": "one\ntwo"}'],
    ['a comment inside', '{/* ours */ "@type": "Article", "url": "https://a.example/"}'],
    ['a comment around', '<!-- {"@type": "Article"} -->'],
    ['a CDATA section', '//<![CDATA[\n{"@type": "Article"}\n//]]>'],
    ['character references', '{&quot;@type&quot;: &quot;Article&quot;}'],
    ['a semicolon after', '{"@type": "Article"};'],
    ['a wrong escape', '{"@type": "Article", "headline": "It\\\'s lamps"}'],
  ])('is read with %s', (_, script) => {
    expect(typesIn(script)).toEqual(['Article']);
  });

  it('is found in graphs and lists, the outermost first', () => {
    const person = { '@type': 'Person' };
    expect(typesIn(JSON.stringify([{ '@graph': [{ '@type': 'Article', author: person }] }]))).toEqual([
      'Article',
      'Person',
    ]);
  });

  it('is nothing when no repair helps', () => {
    expect(typesIn('{"@type": "Article", ')).toEqual([]);
  });
});
