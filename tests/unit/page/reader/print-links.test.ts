// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { numberLinks, unfold } from '../../../../page/reader/print-links.ts';

const URL = 'https://daily.example/lamps';

describe('on paper', () => {
  it('links that lead elsewhere have numbers, one for each address, only while printing', () => {
    const html =
      '<p><a href="https://a.example/x">A</a>, <a href="https://b.example/">B</a>, <a href="https://a.example/x">A again</a>, ' +
      `<a href="#n1">1</a>, <a href="${URL}#n2">2</a>, <a href="https://c.example/"><img alt=""></a></p>` +
      '<div class="left-out"><a href="https://d.example/">D</a></div>';
    const content = document.createElement('article');
    content.innerHTML = html;
    const before = content.innerHTML;
    const { addresses, remove } = numberLinks(content, URL);
    expect(addresses).toEqual(['https://a.example/x', 'https://b.example/']);
    expect(content.textContent).toContain('A[1], B[2], A again[1], 1, 2');
    remove();
    expect(content.innerHTML).toBe(before);
  });

  it('what is folded is open, and folded again afterwards', () => {
    const sheet = document.createElement('section');
    sheet.innerHTML = '<details open></details><details></details>';
    const fold = unfold(sheet);
    const open = () => [...sheet.querySelectorAll('details')].map((details) => details.open);
    expect(open()).toEqual([true, true]);
    fold();
    expect(open()).toEqual([true, false]);
  });
});
