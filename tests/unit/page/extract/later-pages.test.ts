import { describe, expect, it } from 'vitest';
import { hasLaterPages } from '../../../../page/extract/later-pages.ts';
import { parseDocument } from '../../../../scripts/cli/dom.ts';

const goesOn = (url: string, ...links: string[]): boolean =>
  hasLaterPages(parseDocument(links.map((href) => `<a href="${href}">›</a>`).join(' '), url));

describe('a text on several pages', () => {
  it.each([
    ['https://a.example/cables/', '/cables/2/'],
    ['https://a.example/cables', '/cables/page/2'],
    ['https://a.example/cables/3', '/cables/4'],
    ['https://a.example/story?id=7', '?id=7&page=2'],
    ['https://a.example/story?page=2', '/story?page=3#top'],
    ['https://a.example/story.html', 'story-2.html'],
  ])('goes on from %s with %s', (url, next) => {
    expect(goesOn(url, '/', 'about.html', next)).toBe(true);
  });

  it.each([
    ['https://a.example/cables/', '/wires/2/'],
    ['https://a.example/cables/4', '/cables/3'],
    ['https://a.example/cables/', '/cables/comments?cpage=2'],
    ['https://a.example/2024/05/cables/', '/2024/06/'],
    ['https://a.example/cables/', '/cables/#2'],
  ])('does not go on from %s with %s', (url, other) => {
    expect(goesOn(url, other)).toBe(false);
  });

  it('may say so in its head', () => {
    const document = parseDocument('<link rel="next" href="/cables/2/">', 'https://a.example/cables/');
    expect(hasLaterPages(document)).toBe(true);
  });
});
