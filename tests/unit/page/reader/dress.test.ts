// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { dress } from '../../../../page/reader/dress.ts';

let content: HTMLElement;
beforeEach(() => {
  content = document.createElement('article');
});

function dressed(html: string): HTMLElement {
  content.innerHTML = html;
  dress(content, { table: 'Table', code: 'Code' });
  return content;
}

describe('dress', () => {
  it('lets a wide table scroll by itself, by keyboard too', () => {
    dressed('<p>a</p><table><tr><td>b<table></table></td></tr></table>');
    const frame = content.children[1] as HTMLElement;
    expect(frame.matches('div[tabindex="0"][role="group"][aria-label="Table"]')).toBe(true);
    expect(content.querySelectorAll('.frame').length).toBe(1);
  });

  it('lets code scroll by keyboard', () => {
    expect(dressed('<pre>x</pre>').firstElementChild?.matches('[tabindex="0"][aria-label="Code"]')).toBe(
      true,
    );
  });

  it('keeps links in this tab and tells the other site nothing', () => {
    const link = dressed('<a href="https://example.org" target="_blank">x</a>').firstElementChild;
    expect(link?.getAttribute('rel')).toBe('noopener noreferrer');
    expect(link?.hasAttribute('target')).toBe(false);
  });

  it('leaves it to the browser when a picture is near enough to be fetched', () => {
    expect(dressed('<img src="far.jpg">').querySelector('img')?.loading).toBe('lazy');
  });

  it('spares the browser the layout of long articles, wrapped or not, and of few but long tables', () => {
    expect(dressed('<p>x</p>'.repeat(20)).classList.contains('long')).toBe(false);
    const table = `<table>${'<tr><td>x</td></tr>'.repeat(20)}</table>`;
    expect(dressed(table).classList.contains('long')).toBe(false);
    expect(dressed(table.repeat(10)).classList.contains('long')).toBe(true);
    expect(dressed(`<div>${'<p>x</p>'.repeat(200)}</div>`).classList.contains('long')).toBe(true);
  });
});
