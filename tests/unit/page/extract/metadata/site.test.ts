// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { jsonLd, readAt } from './read.ts';

const nameOf = (head: string, url = 'https://www.the-lamp.example/oil') => readAt({ head, url }).siteName;

describe('the name of the site', () => {
  it.each([
    ['<meta property="og:site_name" content="The Lamp">'],
    [jsonLd({ '@type': 'Article', headline: 'Oil', publisher: { name: 'The Lamp' } })],
    [jsonLd({ '@type': 'WebSite', name: 'The Lamp' })],
  ])('is declared: %s', (head) => {
    expect(nameOf(head)).toBe('The Lamp');
  });

  it('is what the page title adds to the one for sharing', () => {
    const head = '<title>Oil - or wax? | Lamp News</title><meta property="og:title" content="Oil - or wax?">';
    expect(nameOf(head)).toBe('Lamp News');
  });

  it('is the end of the page title that is named like the host', () => {
    expect(nameOf('<title>Oil or wax – The Lamp</title>')).toBe('The Lamp');
    expect(nameOf('<title>Oil – or wax</title>')).toBeUndefined();
  });

  it('is no address and not the title of the page', () => {
    expect(nameOf('<meta property="og:site_name" content="https://the-lamp.example">')).toBeUndefined();
    expect(nameOf('<title>Oil</title><meta property="og:site_name" content="Oil">')).toBeUndefined();
  });
});
