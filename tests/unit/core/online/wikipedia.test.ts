import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  askable,
  ranked,
  readSearch,
  readSummary,
  searchAddress,
  summaryAddress,
} from '../../../../core/online/wikipedia.ts';

const summary = { type: 'standard', title: 'Lantern', extract: 'A lantern is a lamp.', lang: 'en' };

describe('the address', () => {
  it('holds the term and nothing else of what is read', () => {
    expect(summaryAddress('en', 'AC/DC?')).toBe(
      'https://en.wikipedia.org/api/rest_v1/page/summary/AC%2FDC%3F',
    );
    expect(summaryAddress('en', 'low Earth orbit')).toMatch(/\/low_Earth_orbit$/);
    expect(searchAddress('de', 'Öl & Gas')).toMatch(
      /^https:\/\/de\.wikipedia\.org\/w\/rest\.php\/v1\/search\/page\?q=%C3%96l%20%26%20Gas&limit=\d$/,
    );
  });

  it('stays below the summary’s path for any term that can be asked', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('..', '../x', '%2e%2e', '?a', '//b')),
        (text) => {
          const title = askable(text);
          if (title === undefined) return;
          const { pathname, search, hash } = new URL(summaryAddress('en', title));
          expect(pathname).toMatch(/^\/api\/rest_v1\/page\/summary\/[^/]+$/);
          expect(search + hash).toBe('');
        },
      ),
    );
  });

  it.each(['', ' ', '..', 'a<b', '[x]', 'x#y', '{{t}}', 'é'.repeat(128)])('is not made for %j', (text) => {
    expect(askable(text)).toBeUndefined();
  });
});

describe('a summary', () => {
  it('is read as plain text, with an address of our making', () => {
    const answer = {
      ...summary,
      title: 'Tilley lamp',
      extract: ' A <b>lamp</b>\n\u0007burning  oil. ',
      extract_html: '<img src=x>',
      content_urls: { desktop: { page: 'https://evil.example/' } },
    };
    expect(readSummary(answer, 'en')).toEqual({
      title: 'Tilley lamp',
      text: 'A <b>lamp</b> burning oil.',
      url: 'https://en.wikipedia.org/wiki/Tilley_lamp',
      lang: 'en',
    });
  });

  it('is cut after a sentence', () => {
    const read = readSummary(
      { ...summary, extract: 'This sentence has no more than that. '.repeat(40) },
      'en',
    );
    expect(read).toMatchObject({ text: expect.stringMatching(/than that\.$/) });
    expect(JSON.stringify(read).length).toBeLessThan(600);
  });

  it('that only lists articles is said to be ambiguous', () => {
    expect(readSummary({ ...summary, type: 'disambiguation' }, 'en')).toBe('ambiguous');
  });

  it.each([[null], [[]], ['x'], [{}], [{ ...summary, extract: '' }], [{ ...summary, title: 3 }]])(
    'is not made of %j',
    (answer) => {
      expect(readSummary(answer, 'en')).toBeUndefined();
    },
  );
});

describe('the choices of a search', () => {
  const pages = [
    { title: 'Mercury (planet)', description: 'First planet of the Solar System' },
    { title: 'Mercury (element)', description: null },
    { title: 7 },
  ];

  it('are titles with what they are', () => {
    expect(readSearch({ pages })).toEqual([
      { title: 'Mercury (planet)', description: 'First planet of the Solar System' },
      { title: 'Mercury (element)', description: '' },
    ]);
  });

  it('are none of anything else', () => {
    for (const answer of [undefined, {}, { pages: {} }, []]) expect(readSearch(answer)).toBeUndefined();
  });

  it('come in the order of what they share with the article, the term itself not counted', () => {
    const choices = readSearch({ pages }) ?? [];
    const titles = (context: string) =>
      ranked(choices, 'Mercury', { context, lang: 'en' }).map(({ title }) => title);
    expect(titles('Mercury in the elements of old thermometers')).toEqual([
      'Mercury (element)',
      'Mercury (planet)',
    ]);
    expect(titles('Mercury')).toEqual(['Mercury (planet)', 'Mercury (element)']);
  });
});
