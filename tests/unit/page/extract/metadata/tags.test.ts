// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { jsonLd, read } from './read.ts';

describe('publisher tags', () => {
  it('come from all places, once each, without the junk', () => {
    const head = `${jsonLd({ '@type': 'Article', headline: 'A', keywords: ['Lamps', 'Light'] })}
      <meta property="article:tag" content="lamps"><meta name="keywords" content="news, oil, https://a.example/">`;
    expect(read(head, '<a rel="tag" href="/t">#Wicks</a>').publisherTags).toEqual([
      'Lamps',
      'Light',
      'Wicks',
      'oil',
    ]);
  });
});
