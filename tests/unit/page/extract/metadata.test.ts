// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { dateIn, isoDate } from '../../../../page/extract/metadata/date.ts';
import { readMetadata } from '../../../../page/extract/metadata/index.ts';
import { withoutSite } from '../../../../page/extract/metadata/title.ts';

function read(head: string, body = '', lines: string[] = []) {
  return readMetadata(
    new DOMParser().parseFromString(`<head>${head}</head><body>${body}</body>`, 'text/html'),
    lines,
  );
}
const jsonLd = (data: object) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe('the title', () => {
  it('is the heading that the page title supports, not the name of the site', () => {
    const head =
      '<title>Lamps of the world | The Daily Lamp</title><meta property="og:site_name" content="The Daily Lamp">';
    expect(read(head, '<h1>The Daily Lamp</h1><h1>Lamps of the world</h1>').title).toBe('Lamps of the world');
  });

  it('loses a kicker that stands in the same heading', () => {
    const head = '<meta property="og:title" content="Lamps of the world">';
    expect(read(head, '<h1><span>Light: </span>Lamps of the world</h1>').title).toBe('Lamps of the world');
  });

  it('is cut from the page title when there is no heading', () => {
    expect(withoutSite('Lamps of the world – The Daily', '')).toBe('Lamps of the world');
    expect(withoutSite('The Daily: Lamps of the world', 'The Daily')).toBe('The Daily: Lamps of the world');
    expect(withoutSite('The Daily | Lamps of the world', 'The Daily')).toBe('Lamps of the world');
  });

  it('has no soft hyphens and no sign of a link to itself', () => {
    expect(read('<title>Bundesverwaltung</title>', '<h1>Bundes&shy;verwaltung <a>¶</a></h1>').title).toBe(
      'Bundesverwaltung',
    );
  });
});

describe('the authors', () => {
  it('are those of JSON-LD, all of them', () => {
    const data = {
      '@type': 'NewsArticle',
      headline: 'A',
      author: [{ name: 'Ada Bell' }, { name: 'Cy Dee' }],
    };
    expect(read(jsonLd(data)).byline).toBe('Ada Bell, Cy Dee');
  });

  it.each([
    ['By Ada Bell, staff writer', 'Ada Bell'],
    ['Von Ada Bell', 'Ada Bell'],
    ['Ada Bell | 3 May 2021', 'Ada Bell'],
  ])('are read from a byline: %s', (line, name) => {
    expect(read('', `<p class="byline">${line}</p>`).byline).toBe(name);
  });

  it('are found in a line that says so, when nothing else does', () => {
    expect(read('', '', ['Lamps', 'By Ada Bell', 'By and large a lamp']).byline).toBe('Ada Bell');
  });

  it('are no addresses, systems or the site itself, and nobody from the comments', () => {
    const head =
      '<meta name="author" content="admin"><meta property="article:author" content="https://a.example/ada">';
    expect(
      read(head, '<div class="comments"><b class="author">Troll Bridge</b></div>').byline,
    ).toBeUndefined();
  });
});

describe('the date', () => {
  it.each([
    ['2023-02-13T09:20:00+00:00', '2023-02-13T09:20:00+00:00'],
    ['2023-02-13 09:20:00 +0100', '2023-02-13T09:20:00+01:00'],
    ['2023-02-13T09:20Z', '2023-02-13T09:20Z'],
    ['20230213', '2023-02-13'],
    ['Mon, 13 Feb 2023 09:20:00 GMT', '2023-02-13'],
  ])('keeps time and zone when the page gives them: %s', (given, iso) => {
    expect(isoDate(given)).toBe(iso);
  });

  it.each([
    ['Published February 13th, 2023', '2023-02-13'],
    ['13. Februar 2023', '2023-02-13'],
    ['le 13 février 2023', '2023-02-13'],
    ['13 de fevereiro de 2023', '2023-02-13'],
    ['13.02.2023, 9 Uhr', '2023-02-13'],
    ['2023年2月13日', '2023-02-13'],
    ['2/13/2023', '2023-02-13'],
    ['25/12/2022', '2022-12-25'],
    ['room 1302 at 13:20', undefined],
  ])('is read from words: %s', (given, iso) => {
    expect(dateIn(given)).toBe(iso);
  });

  it('prefers what the page declares to what it shows', () => {
    const head = '<meta property="article:published_time" content="2023-02-13">';
    expect(read(head, '<time datetime="2024-01-01">today</time>').publishedTime).toBe('2023-02-13');
  });
});

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

describe('odd pages', () => {
  it('survive broken JSON-LD and a wrong language', () => {
    const head = '<script type="application/ld+json">{"@type": "Article", </script><title>T</title>';
    expect(read(head)).toMatchObject({ title: 'T' });
    expect(read('<meta property="og:locale" content="en_GB">').lang).toBe('en-GB');
    expect(read('<meta http-equiv="content-language" content="no such thing">').lang).toBeUndefined();
  });
});
