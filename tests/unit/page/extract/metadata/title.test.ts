// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { withoutSite } from '../../../../../page/extract/metadata/title-parts.ts';
import { read, readAt } from './read.ts';

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
    expect(withoutSite('Lamps of the world – The Daily', () => false)).toBe('Lamps of the world');
    expect(withoutSite('The Daily: Lamps of the world', (text) => text === 'The Daily')).toBe(
      'The Daily: Lamps of the world',
    );
    expect(withoutSite('The Daily | Lamps of the world', (text) => text === 'The Daily')).toBe(
      'Lamps of the world',
    );
  });

  it('has no soft hyphens and no sign of a link to itself', () => {
    expect(read('<title>Bundesverwaltung</title>', '<h1>Bundes&shy;verwaltung <a>¶</a></h1>').title).toBe(
      'Bundesverwaltung',
    );
  });

  it('is whole in Open Graph when the page title only adds the name of the site', () => {
    const head =
      '<meta property="og:title" content="Lamps – of what use?"><title>Lamps – of what use? – The Daily</title>';
    expect(read(head).title).toBe('Lamps – of what use?');
  });

  it.each([
    ['leads to the front page', '<h1><a href="/">The Lamp Club</a></h1>'],
    ['is named so', '<h1 class="site-title">The Lamp Club</h1>'],
    ['stands last in the page title', '<h1>The Lamp Club</h1>'],
  ])('is not a heading with the name of the site: it %s', (_, heading) => {
    const head = '<title>How lamps are lit – The Lamp Club</title>';
    expect(read(head, `${heading}<h3>Contact</h3>`).title).toBe('How lamps are lit');
  });

  it('may be one short word that the page title starts with', () => {
    expect(read('<title>Wicks - Lamp Wiki</title>', '<h1>Wicks</h1>').title).toBe('Wicks');
    expect(read('<title>Wicks in oil lamps - Lamp Wiki</title>', '<h1>News</h1>').title).toBe(
      'Wicks in oil lamps',
    );
  });

  it('loses what its heading holds besides: labels, dates, buttons, the site', () => {
    const head =
      '<title>Lamps of the world | The Daily</title><meta property="og:site_name" content="The Daily">';
    const heading =
      '<h1><b class="kicker">Light</b> Lamps of<br>the world <i class="date">3 May</i><button>Copy</button> | The Daily</h1>';
    expect(read(head, heading).title).toBe('Lamps of the world');
  });

  it('loses words over it that the page title sets apart', () => {
    const head = '<title>Light at last: Lamps of the world</title>';
    expect(read(head, '<h1><span>Light at last</span> Lamps of the world</h1>').title).toBe(
      'Lamps of the world',
    );
  });

  it('may be a heading that links to the page itself', () => {
    const body = '<h2 class="headline"><a href="">How lamps are lit</a></h2><h1>Shoes of the year</h1>';
    expect(read('<title>How lamps are lit – The Lamp Club</title>', body).title).toBe('How lamps are lit');
  });

  it('loses the sections before the name of the site, in a page without headings', () => {
    expect(read('<title>Which oil? | Oil | Forum | The Lamp Club</title>').title).toBe('Which oil?');
  });

  it('is not the name of the host', () => {
    const page = { head: '<title>lamp-club.example | Oil</title>', url: 'https://www.lamp-club.example/' };
    expect(readAt({ ...page, body: '<h1>Lamp Club</h1>' }).title).toBe('Oil');
  });

  it('is whole where a heading cuts it off', () => {
    const head = '<title>How lamps are lit in winter</title>';
    expect(read(head, '<h1>How lamps</h1><h2 class="title">How lamps are lit in ...</h2>').title).toBe(
      'How lamps',
    );
    expect(read(head, '<h1>How lamps are lit in ...</h1>').title).toBe('How lamps are lit in winter');
    expect(read('<title>Who knows…</title>', '<h1>Who knows…</h1>').title).toBe('Who knows…');
  });

  it.each([
    ['3.05.2022 - Lamps of the world', 'Lamps of the world'],
    ['Lamps of the world 03.05.2022', 'Lamps of the world'],
    ['Lamps of the world, 3.5.2022', 'Lamps of the world, 3.5.2022'],
    ['Die Lampen vom 03.05.2022', 'Die Lampen vom 03.05.2022'],
  ])('loses a day that only stands beside it: %s', (heading, title) => {
    expect(read('<title>x</title>', `<h1>${heading}</h1>`).title).toBe(title);
  });

  it('is the name of the site on its front page', () => {
    expect(read('<title>Home - The Lamp Club</title><meta property="og:title" content="Home">').title).toBe(
      'The Lamp Club',
    );
  });

  it('is not a whole text that somebody made a heading', () => {
    const head = '<title>The best lamps of the year | The Daily</title>';
    expect(read(head, `<h1>${'Read all about lamps. '.repeat(12)}</h1>`).title).toBe(
      'The best lamps of the year',
    );
  });
});
