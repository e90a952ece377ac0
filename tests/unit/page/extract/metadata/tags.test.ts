// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { jsonLd, read } from './read.ts';

describe('publisher tags', () => {
  it('come from the surest place that has some', () => {
    const linked = jsonLd({ '@type': 'Article', headline: 'A', keywords: ['Lamps', 'Light'] });
    const declared = '<meta property="article:tag" content="Oil"><meta name="keywords" content="lamp, shop">';
    const link = '<a rel="tag" href="/t">#Wicks</a>';
    expect(read(linked + declared, link).publisherTags).toEqual(['Lamps', 'Light']);
    expect(read(declared, link).publisherTags).toEqual(['Oil']);
    expect(read('<meta name="keywords" content="lamp, shop">', link).publisherTags).toEqual(['Wicks']);
    expect(read('<meta name="keywords" content="lamp, shop">').publisherTags).toEqual(['lamp', 'shop']);
  });

  it('are one each where several are given, commas included', () => {
    const several =
      '<meta property="article:tag" content="Lee, Ann"><meta property="article:tag" content="Lamps (old)">';
    expect(read(several).publisherTags).toEqual(['Lee, Ann', 'Lamps (old)']);
  });

  it('are no repeats, sections, addresses or sentences, and not the site', () => {
    const head =
      '<meta property="og:site_name" content="The Daily Lamp"><meta name="keywords" content="Oil, oil, news, The Daily Lamp, https://a.example/, 42, all that you want to know of lamps">';
    expect(read(head).publisherTags).toEqual(['Oil']);
  });

  it('are found where they are only shown', () => {
    expect(
      read('', '<ul class="article-tags"><li><a>Wicks</a></li><li><a>Oil</a></li></ul>').publisherTags,
    ).toEqual(['Wicks', 'Oil']);
  });

  it('are not those of other articles, and categories only where there are no tags', () => {
    const category = '<a rel="category tag">Household</a>';
    const other = '<div class="related-posts"><a rel="tag">Shoes</a></div>';
    expect(read('', `${category}${other}<a rel="tag">Wicks</a>`).publisherTags).toEqual(['Wicks']);
    expect(read('', category + other).publisherTags).toEqual(['Household']);
  });
});
