// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readAt } from './read.ts';

const canonical = (href: string) => `<link rel="canonical" href="${href}">`;
const shared = (href: string) => `<meta property="og:url" content="${href}">`;
const at = (head: string, url = 'https://www.lamps.example/oil?from=mail') =>
  readAt({ head, url }).canonicalUrl;

describe('the canonical address', () => {
  it('is absolute and names the page, not a place in it', () => {
    expect(at(canonical('/oil#top'))).toBe('https://www.lamps.example/oil');
  });

  it('is the one for sharing where there is no other', () => {
    expect(at(shared('https://lamps.example/oil'))).toBe('https://lamps.example/oil');
    expect(at(canonical('https://www.lamps.example/') + shared('https://lamps.example/oil'))).toBe(
      'https://lamps.example/oil',
    );
  });

  it('is not the front page, except there', () => {
    expect(at(canonical('https://www.lamps.example/'))).toBeUndefined();
    expect(at(canonical('https://lamps.example/'), 'https://www.lamps.example/')).toBe(
      'https://lamps.example/',
    );
  });

  it('is on another site only where the page says so twice', () => {
    const original = 'https://wire.example/oil';
    expect(at(canonical(original))).toBeUndefined();
    expect(at(canonical(original) + shared(original))).toBe(original);
    expect(at(canonical('https://m.lamps.example/oil'))).toBe('https://m.lamps.example/oil');
  });

  it('is one of the web', () => {
    expect(at(canonical('javascript:void(0)'))).toBeUndefined();
    expect(at(canonical('file:///oil'))).toBeUndefined();
    expect(at('')).toBeUndefined();
    expect(at(canonical('https://lamps.example/oil'), 'file:///saved/oil.html')).toBe(
      'https://lamps.example/oil',
    );
  });
});
