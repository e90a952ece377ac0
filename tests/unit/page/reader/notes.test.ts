// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { addWaysBack, notesIn, noteText } from '../../../../page/reader/notes.ts';

const URL = 'https://daily.example/lamps';

function articleOf(html: string): HTMLElement {
  document.body.innerHTML = `<article>${html}</article>`;
  return document.querySelector('article')!;
}

const told = (content: HTMLElement) =>
  notesIn(content, URL).map((note) => [
    note.mark.textContent,
    noteText(note, content, URL).textContent?.trim(),
  ]);

describe('the notes of an article', () => {
  it.each([
    [
      'in a list, with ways back',
      '<p id="r1">Oil<sup><a href="#n1">1</a></sup></p><ol><li id="n1"><p>Whale oil. <a href="#r1">↩</a></p></li></ol>',
    ],
    [
      'in paragraphs, named by their number',
      '<p>Oil<a href="#n1"><sup>1</sup></a></p><p><a id="n1"></a>Whale oil.</p>',
    ],
    [
      'with the number leading back',
      '<p id="r1">Oil<a href="#n1">1</a></p><p id="n1"><sup><a href="#r1">1</a></sup> Whale oil.</p>',
    ],
    ['by their full address', `<p>Oil<a href="${URL}#n1">1</a></p><div id="n1">Whale oil.</div>`],
  ])('are found %s', (_how, html) => {
    expect(told(articleOf(html))).toEqual([['1', 'Whale oil.']]);
  });

  it.each([
    [
      'a link whose words are more than a mark',
      '<p><a href="#n1">See below</a></p><p id="n1">Whale oil.</p>',
    ],
    ['a way back', '<p id="n1">Whale oil.</p><p><a href="#n1">1</a></p>'],
    ['a link to a section', '<p><a href="#n1">1</a></p><h2 id="n1">Whale oil</h2>'],
    [
      'a link to half of the article',
      `<p><a href="#n1">1</a></p><div id="n1">${'Whale oil. '.repeat(400)}</div>`,
    ],
    ['a link to another page', '<p><a href="/other#n1">1</a></p><p id="n1">Whale oil.</p>'],
  ])('are not %s', (_what, html) => {
    expect(told(articleOf(html))).toEqual([]);
  });

  it('keep their own links and emphasis on a card, and nothing that answers to presses', () => {
    const content = articleOf(
      '<p>Oil<a href="#n1">1</a></p><p id="n1" data-block="1">A <span data-term="0" role="button" tabindex="0">whale</span>: <a href="https://x.example/">see <i>there</i></a>.</p>',
    );
    const card = document.createElement('div');
    card.append(noteText(notesIn(content, URL)[0]!, content, URL));
    expect(card.innerHTML).toBe('A <span>whale</span>: <a href="https://x.example/">see <i>there</i></a>.');
  });

  it('have a way back to their first mark, once, where the page gives none', () => {
    const content = articleOf(
      '<p id="r">Oil<a href="#n1">1</a>, gas<a href="#n1">1</a>, wood<a href="#n2">2</a></p><p id="n1">Whale oil.</p><p id="n2">Oak. <a href="#r">↩</a></p>',
    );
    const back = vi.fn();
    addWaysBack(notesIn(content, URL), content, URL, { label: 'Back to the text', back });
    const buttons = content.querySelectorAll<HTMLElement>('button');
    expect([...buttons].map((b) => b.parentElement?.id)).toEqual(['n1']);
    buttons[0]?.click();
    expect(back.mock.calls[0]?.[0].mark).toBe(content.querySelector('a'));
  });
});
