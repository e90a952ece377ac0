// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readMetadata } from '../../../../../page/extract/metadata/index.ts';
import { jsonLd, read, readAt } from './read.ts';

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

  it('are turned where libraries have the surname first', () => {
    const head = (...names: string[]) =>
      names.map((name) => `<meta name="citation_author" content="${name}">`).join('');
    expect(read(head('Bell, Ada', 'van Dee, Cy M.')).byline).toBe('Ada Bell, Cy M. van Dee');
    expect(read(head('Ada Bell, Cy Dee')).byline).toBe('Ada Bell, Cy Dee');
    expect(read('<meta name="author" content="Reuters, Bell">').byline).toBe('Reuters, Bell');
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

  it('are found where JSON-LD only refers to them', () => {
    const graph = {
      '@graph': [
        { '@type': 'Article', headline: 'Lamps', author: { '@id': '#7' } },
        { '@type': 'Person', '@id': '#7', name: 'Ada Bell' },
      ],
    };
    expect(read(jsonLd(graph)).byline).toBe('Ada Bell');
  });

  it.each([
    [
      '<p class="byline"><a>Ada Bell</a>, <a>Cy Dee</a> and <a>Eve Fox</a><span>5 min</span></p>',
      'Ada Bell, Cy Dee, Eve Fox',
    ],
    ['<p class="byline"><span>Ada Bell</span><span>Head Gardener</span></p>', 'Ada Bell'],
    ['<p class="author">Von<br>Ada Bell und Cy Dee, dpa</p>', 'Ada Bell, Cy Dee'],
    ['<a rel="author">View all posts by Ada Bell</a>', 'Ada Bell'],
  ])('are told from what stands beside them: %s', (body, names) => {
    expect(read('', body).byline).toBe(names);
  });

  it('are people rather than the site or a desk, wherever these stand', () => {
    const head =
      '<meta property="og:site_name" content="The Daily Lamp"><meta name="author" content="The Daily Lamp">';
    const body = '<i class="post-author">News desk</i><i class="author">Ada Bell</i>';
    expect(read(head, body).byline).toBe('Ada Bell');
    expect(read(head, '<i class="author">News desk</i>').byline).toBe('The Daily Lamp');
  });

  it('stand beside the date under the title', () => {
    const lines = [
      'Home',
      'Lamps of the world',
      'Ada Bell | Senior Writer | May 3, 2021',
      'Oil Lamp, May 4, 1921',
    ];
    expect(read('<title>Lamps of the world</title>', '', lines).byline).toBe('Ada Bell');
  });

  it('have names of accounts where people talk, the first of them', () => {
    expect(read('', '<a class="username">lampen_77</a><a class="username">cy</a>').byline).toBe('lampen_77');
  });

  it('are not who publishes the page, unless a person of that name does', () => {
    const by = (type: string, name: string) =>
      read(
        jsonLd({ '@type': 'Article', headline: 'A', author: { '@type': type, name } }) +
          '<meta property="og:site_name" content="Lamp Daily">',
      ).byline;
    expect(by('NewsMediaOrganization', 'Lamp Daily')).toBeUndefined();
    expect(by('Organization', 'Lighting Institute')).toBe('Lighting Institute');
    expect(by('Person', 'Ada Bell')).toBe('Ada Bell');
  });

  it.each(['lamps.example', 'Lamp Templates GmbH', 'News desk'])(
    'are not the makers of the site, whom its head names: %s',
    (name) => {
      const page = { head: `<meta name="author" content="${name}">`, url: 'https://www.lamps.example/oil' };
      expect(readAt(page).byline).toBeUndefined();
    },
  );

  it('are not those of quotations and pictures', () => {
    const body = '<blockquote><p class="author">Eve Fox</p></blockquote><p class="photo-author">Cy Dee</p>';
    expect(read('', body).byline).toBeUndefined();
  });

  it('are found in lines that say who wrote, not who did something else', () => {
    expect(read('', '', ['Lamps', 'Site designed by Eve Fox', 'Auteur : Ada Bell']).byline).toBe('Ada Bell');
    expect(read('', '', ['Lamps', 'Verfasst von Ada Bell']).byline).toBe('Ada Bell');
    expect(read('', '', ['Lamps', 'Managed by Eve Fox']).byline).toBeUndefined();
  });

  const lampBy = (author: object | object[]) =>
    `<title>Lamps of the world</title>${jsonLd({ '@type': 'Article', headline: 'Lamps of the world', author })}`;
  const below = (...lines: string[]) => ['Lamps of the world', ...lines];
  const ada = { name: 'Ada Bell' };
  const cy = { name: 'Cy Dee' };

  it('are those of the byline where the page declares more who took part, or only the first', () => {
    expect(read(lampBy([ada, cy]), '', below('By Ada Bell', 'Photography by Cy Dee')).byline).toBe(
      'Ada Bell',
    );
    expect(read(lampBy(ada), '', below('By Ada Bell and Cy Dee on May 3, 2021 at 5 pm')).byline).toBe(
      'Ada Bell, Cy Dee',
    );
    expect(read(lampBy(ada), '', below('Ada Bell, Cy Dee & Eve Fox')).byline).toBe(
      'Ada Bell, Cy Dee, Eve Fox',
    );
  });

  it('are the people of the byline rather than the account that put the page up', () => {
    expect(read(lampBy({ name: 'adabell' }), '', below('Auteur : Ada Bell')).byline).toBe('Ada Bell');
    expect(read(lampBy(cy), '', below('By Ada Bell')).byline).toBe('Cy Dee');
  });

  it('are not joined by their firm, nor by the site', () => {
    const lines = below('By Ada Bell, Deputy Lamplighter, Bright Lamp Technologies');
    expect(read(lampBy(ada), '', lines).byline).toBe('Ada Bell');
    const site = '<meta property="og:site_name" content="Lamp Daily">';
    expect(read(lampBy(ada) + site, '', below('by Ada Bell, Lamp Daily')).byline).toBe('Ada Bell');
  });

  it('are all that the head names, where JSON-LD has one of them', () => {
    const head = `${lampBy(ada)}<meta name="author" content="Ada Bell, Cy Dee">`;
    expect(read(head).byline).toBe('Ada Bell, Cy Dee');
  });

  it('are named for cards and by sharing tools', () => {
    expect(
      read('<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Ada Bell">')
        .byline,
    ).toBe('Ada Bell');
    expect(read('<meta name="twitter:data1" content="5 minutes">').byline).toBeUndefined();
    expect(read('<meta name="sharing:article_author_name" content="Ada Bell">').byline).toBe('Ada Bell');
  });

  it('are known by their page on the site', () => {
    expect(read('', '<p><a href="/author/x7">Ada Bell</a></p>').byline).toBe('Ada Bell');
    expect(read('', '<p><a href="/author/ada/">ada</a></p>').byline).toBe('ada');
    expect(read('', '<p><a href="/author/x7">Lamps</a></p>').byline).toBeUndefined();
  });

  it('are found where "by" and the name run together', () => {
    expect(read('<title>Lamps</title>', '', ['Lamps', 'ByAda Bell']).byline).toBe('Ada Bell');
  });

  it('are not those of works it refers to', () => {
    const works =
      '<li itemprop="citation" itemscope><meta itemprop="author" content="Eve Fox"><i class="author">Eve Fox</i></li>';
    expect(read('', works).byline).toBeUndefined();
  });

  it('are read on a page whose body is named after its comments', () => {
    const document = new DOMParser().parseFromString(
      '<body class="comments-page"><a class="author">Ada Bell</a></body>',
      'text/html',
    );
    expect(readMetadata(document, []).byline).toBe('Ada Bell');
  });
});
