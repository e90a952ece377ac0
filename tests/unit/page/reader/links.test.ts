// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { followLinks, targetInside } from '../../../../page/reader/links.ts';

const URL = 'https://example.org/article?id=7';

function lead(href: string): string | undefined {
  const content = document.createElement('article');
  content.innerHTML = '<p id="note-1">One</p><p id="größe">Two</p>';
  const link = document.createElement('a');
  link.setAttribute('href', href);
  return targetInside(link, content, URL)?.id;
}

describe('links within the article', () => {
  it('lead to their place, written short or in full', () => {
    expect(lead('#note-1')).toBe('note-1');
    expect(lead('https://example.org/article?id=7#note-1')).toBe('note-1');
    expect(lead('#gr%C3%B6%C3%9Fe')).toBe('größe');
  });

  it('are left to the browser when they lead elsewhere', () => {
    for (const href of [
      '#',
      '#missing',
      '/other#note-1',
      '?id=8#note-1',
      'mailto:a@b.c',
      'https://[',
      '#%',
    ]) {
      expect(lead(href), href).toBeUndefined();
    }
  });

  it('are followed in the copy, with the focus, unless a new tab was asked for', () => {
    document.body.innerHTML = '<article><a href="#n">1</a><p id="n" data-block="0">Note</p></article>';
    const content = document.querySelector('article')!;
    const shown: string[] = [];
    followLinks(content, URL, (range) => shown.push(range.toString()));
    const click = (init?: MouseEventInit) =>
      content
        .querySelector('a')!
        .dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...init }));
    expect(click()).toBe(false);
    expect(document.activeElement?.id).toBe('n');
    expect(click({ ctrlKey: true })).toBe(true);
    expect(shown).toEqual(['Note']);
  });
});
