// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readMetadata } from '../../../../../page/extract/metadata/index.ts';
import { read, readAt } from './read.ts';

describe('the date', () => {
  it('prefers what the page declares to what it shows', () => {
    const head = '<meta property="article:published_time" content="2023-02-13">';
    expect(read(head, '<time datetime="2024-01-01">today</time>').publishedTime).toBe('2023-02-13');
  });

  it('is the day as the page prints it where a time zone makes it the next or the one before', () => {
    const head =
      '<title>Lamps</title><meta property="article:published_time" content="2022-05-04T00:44:00Z">';
    expect(read(head, '', ['Lamps', 'May 3, 2022, 9:44 pm']).publishedTime).toBe('2022-05-03');
    expect(read(head, '', ['Lamps', 'May 9, 2022']).publishedTime).toBe('2022-05-04T00:44:00Z');
  });

  it('stands near the title rather than at other articles', () => {
    const body = '<ul class="teasers"><li class="date">1 May 2022</li></ul>';
    expect(read('<title>Lamps</title>', body, ['1 May 2022', 'Lamps', '3 May 2022']).publishedTime).toBe(
      '2022-05-03',
    );
  });

  it('is that of publication when the page tells of changes too', () => {
    const lines = ['Lamps', 'Updated: 9 May 2022', 'Published: 3 May 2022'];
    expect(read('<title>Lamps</title>', '', lines).publishedTime).toBe('2022-05-03');
    expect(read('<title>Lamps</title>', '', lines.slice(0, 2)).publishedTime).toBe('2022-05-09');
  });

  it('keeps the time that the same day has in an element', () => {
    const body = '<time datetime="2022-05-03T10:00:00+02:00">3 May</time>';
    expect(read('<title>Lamps</title>', body, ['Lamps', '3 May 2022']).publishedTime).toBe(
      '2022-05-03T10:00:00+02:00',
    );
  });

  it.each([
    ['https://a.example/2022/05/03/lamps', '2022-05-03'],
    ['https://a.example/2022-05-03-lamps', '2022-05-03'],
    ['https://a.example/20220503/lamps', '2022-05-03'],
    ['https://a.example/2022/12/lamps', undefined],
    ['https://a.example/2022/12/231213112457.htm', undefined],
  ])('may be in the address: %s', (url, date) => {
    const document = new DOMParser().parseFromString('<title>Lamps</title>', 'text/html');
    Object.defineProperty(document, 'URL', { value: url });
    expect(readMetadata(document, []).publishedTime).toBe(date);
  });

  it('is the printed one where the page declares only some date', () => {
    const lines = ['Lamps', '3 May 2022'];
    expect(read('<meta name="date" content="2022-04-01">', '', lines).publishedTime).toBe('2022-05-03');
    expect(read('<meta name="publish-date" content="2022-04-01">', '', lines).publishedTime).toBe(
      '2022-04-01',
    );
    expect(read('<meta name="date" content="2022-04-01">').publishedTime).toBe('2022-04-01');
  });

  it('stands in a line of its own rather than in a sentence', () => {
    const lines = [
      'Lamps',
      'On 4 May 2021 the last lamp lighter of our town put his long pole away for good.',
    ];
    const page = '<title>Lamps</title>';
    expect(read(page, '', [...lines, 'ada, 3 May 2022']).publishedTime).toBe('2022-05-03');
    expect(
      read(page, '', [...lines, ...Array(30).fill('x'), 'Last changed on 9 May 2022']).publishedTime,
    ).toBe('2022-05-09');
    expect(read(page, '', lines).publishedTime).toBe('2021-05-04');
  });

  it('is not the day when somebody joined', () => {
    const lines = ['Lamps', 'ada', 'Registered: 1 May 2008', '3 May 2022'];
    expect(read('<title>Lamps</title>', '', lines).publishedTime).toBe('2022-05-03');
  });

  const lamps = '<title>Lamps</title>';
  const declared = (published: string, modified: string) =>
    `${lamps}<meta property="article:published_time" content="${published}"><meta property="article:modified_time" content="${modified}">`;

  it('is the one day that the page shows, where it declares that too and does not call it a change', () => {
    const head = declared('2021-03-01T08:00:00Z', '2022-05-03T08:00:00Z');
    expect(read(head, '', ['Lamps', '3 May 2022']).publishedTime).toBe('2022-05-03');
    expect(read(head, '', ['Lamps', 'Updated 3 May 2022']).publishedTime).toBe('2021-03-01T08:00:00Z');
    expect(read(head, '', ['Lamps', '4 May 2022']).publishedTime).toBe('2021-03-01T08:00:00Z');
    expect(read(head, '', ['Lamps', '3 May 2022', '1 March 2021']).publishedTime).toBe(
      '2021-03-01T08:00:00Z',
    );
  });

  it('is not the day of the last answer', () => {
    const head = declared('2021-03-01', '2022-05-03');
    expect(read(head, '', ['Lamps', 'last post by ada, 3 May 2022']).publishedTime).toBe('2021-03-01');
  });

  it('has the time zone of the page, where the page shows the same moment in its own', () => {
    const head = declared('2022-05-02T22:30:00Z', '2022-05-02T22:30:00Z');
    const body = '<time datetime="2022-05-03T00:30:00+02:00">12.30 am</time>';
    expect(read(head, body).publishedTime).toBe('2022-05-03T00:30:00+02:00');
  });

  it('is not a day of which the title speaks', () => {
    const page = { head: '<title>Race of 2 May 2022</title>', url: 'https://a.example/2022/05/03/race' };
    expect(readAt({ ...page, lines: ['Race of 2 May 2022', 'Who won'] }).publishedTime).toBe('2022-05-03');
  });

  it('is of the element that says so, not of the change before it nor of an answer', () => {
    const changed = '<time itemprop="dateModified" datetime="2022-05-09">9 May</time>';
    const published = '<time itemprop="datePublished" datetime="2022-05-03">3 May</time>';
    expect(read(lamps, changed + published, ['Lamps', '9 May 2022 3 May 2022']).publishedTime).toBe(
      '2022-05-03',
    );
    const answer = `<div itemprop="acceptedAnswer">${published}</div>`;
    expect(read(lamps, answer, ['Lamps', '1 May 2022']).publishedTime).toBe('2022-05-01');
  });

  it('may stand far from the title in a line that says so', () => {
    const lines = ['Lamps', ...Array(100).fill('x'), 'Posted on 3 May 2022'];
    expect(read(lamps, '<p class="date">9 May 2022</p>', lines).publishedTime).toBe('2022-05-03');
  });

  it('may be declared under other names', () => {
    expect(read('<meta name="published_on" content="2022-05-03">').publishedTime).toBe('2022-05-03');
  });
});
