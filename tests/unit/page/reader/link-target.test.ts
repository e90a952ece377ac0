// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { showLinkTarget } from '../../../../page/reader/link-target.ts';

beforeEach(() => {
  document.body.innerHTML = `<article>
    <a id="away" href="https://www.lamps.example/%C3%BCber/">Away</a>
    <a id="note" href="#n1">1</a>
    <a id="mail" href="mailto:keeper@lamps.example">Write</a>
  </article><section></section>`;
  const [content, layer] = [document.querySelector('article')!, document.querySelector('section')!];
  showLinkTarget(content, layer, new AbortController().signal);
});

/** What is told while the link has the focus. */
function told(id: string): string | undefined {
  document.getElementById(id)?.focus();
  const note = document.querySelector<HTMLElement>('.link-target')!;
  return note.hidden ? undefined : (note.textContent ?? '');
}

describe('a link that has the focus', () => {
  it('tells where it leads, as people read it', () => {
    expect(told('away')).toBe('lamps.example/über');
    expect(told('mail')).toBe('mailto:keeper@lamps.example');
  });

  it('tells nothing within the article, nor when the focus has gone', () => {
    expect(told('note')).toBeUndefined();
    told('away');
    document.querySelector<HTMLElement>('#away')?.blur();
    expect(document.querySelector<HTMLElement>('.link-target')?.hidden).toBe(true);
  });
});
