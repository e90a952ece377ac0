// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { extract } from '../../../../page/extract/index.ts';
import { heightsOf, keepFromSelection, showLeftOut } from '../../../../page/reader/left-out.ts';
import { renderContent, renderLeftOut } from '../../../../page/render.ts';

const paragraph = (subject: string): string =>
  `<p>${`${subject} is described here at some length, with commas, clauses and a full stop. `.repeat(5)}</p>`;
const AD = '<div class="ad-slot"><p>Buy two lamps</p></div>';

/** The reader's copy of a page, with what was left out of it shown. */
function show(inside: string, around: { before?: string; after?: string } = {}) {
  const page = new DOMParser().parseFromString(
    `<!doctype html><title>Lamps</title><body>${around.before ?? ''}<main><article>${paragraph('The oil lamp')}${inside}${paragraph('The gas lamp')}</article></main>${around.after ?? ''}`,
    'text/html',
  );
  const extraction = extract(page);
  const { element: content, sources } = renderContent(extraction, document, true);
  const sheet = document.createElement('section');
  sheet.append(content);
  document.body.replaceChildren(sheet);
  const { places, hide } = showLeftOut({
    content,
    sources,
    parts: extraction.leftOut(),
    names: { label: (reason, words) => `${reason} ${words}`, hidden: 'Not shown by the page.', lang: 'en' },
    render: (part) => renderLeftOut(part, document, true),
  });
  const groups = [...sheet.querySelectorAll('.left-out')];
  return { content, sheet, groups, places, hide };
}

async function unfold(group: Element | undefined): Promise<HTMLDetailsElement> {
  const details = group?.querySelector('details');
  if (!details) throw new Error('nothing to unfold');
  details.open = true;
  await new Promise((resolve) => details.addEventListener('toggle', resolve, { once: true }));
  return details;
}

describe('what was left out, in the reader', () => {
  it('stands folded after the paragraph it followed, and nothing of it is made before it is unfolded', async () => {
    const { groups, places } = show(AD);
    expect(places).toBe(1);
    expect(groups[0]?.previousElementSibling?.textContent).toContain('The oil lamp');
    expect(groups[0]?.textContent).toBe('advertising 3');
    expect((await unfold(groups[0])).textContent).toContain('Buy two lamps');
  });

  it('stands outside of the article when it came before or after it', () => {
    const { content, sheet } = show('', { before: AD, after: AD });
    expect([...sheet.children].map((child) => child.className)).toEqual(['left-out', '', 'left-out']);
    expect(content.querySelector('.left-out')).toBeNull();
  });

  it.each([
    [
      'a list',
      `<ul><li>${paragraph('A wick')}</li>${AD.replace(/div/g, 'li')}<li>${paragraph('A glass')}</li></ul>`,
    ],
    ['a quotation', `<blockquote>${paragraph('A wick')}${AD}${paragraph('A glass')}</blockquote>`],
  ])('does not break into %s', (_, inside) => {
    const { groups } = show(inside);
    expect(groups).toHaveLength(1);
    expect(groups[0]?.parentElement?.closest('ul,blockquote')).toBeNull();
    expect(groups[0]?.previousElementSibling?.textContent).toContain('A wick');
  });

  it('has one line for each reason at a place, the words of all its parts together', () => {
    const { groups } = show(`${AD}<nav><a href="/">Home</a></nav>${AD}`);
    expect([...(groups[0]?.children ?? [])].map((line) => line.textContent)).toEqual([
      'advertising 6',
      'navigation 1',
    ]);
  });

  it('says of hidden text that the page does not show it, before the text', async () => {
    const { groups } = show('<div hidden><p>Thank you for your vote.</p></div>');
    const details = await unfold(groups[0]);
    expect([...details.children].map((child) => child.textContent?.trim())).toEqual([
      'hidden 5',
      'Not shown by the page.',
      'Thank you for your vote.',
    ]);
  });

  it('is sanitised, and has no ids, pictures or links into the page', async () => {
    const { groups } = show('', {
      after: `<div class="related" id="more"><a href="#top" onclick="evil()">Up to the very top of it</a>
        <a href="javascript:evil()">Lamps of the world, a list</a><img src="x.gif" onerror="evil()" width="90"></div>`,
    });
    const details = await unfold(groups[0]);
    expect(details.textContent).toContain('Lamps of the world');
    expect(details.innerHTML).not.toMatch(/evil|id=|<img|href/);
  });

  it('has its films, for the reader to ask for, none of which is loaded', async () => {
    const { groups } = show(
      '<div class="ad-slot"><p>Buy two lamps</p><p><video src="https://films.example/lamp.mp4"></video></p></div>',
    );
    const film = (await unfold(groups[0])).querySelector('video');
    expect(film && !film.hasAttribute('src')).toBe(true);
  });

  it('goes away again', () => {
    const { sheet, hide } = show(AD, { before: AD });
    hide();
    expect(sheet.querySelector('.left-out')).toBeNull();
  });

  it('can be selected only where the selection begins in it', () => {
    const { sheet, groups } = show(AD, { after: AD });
    keepFromSelection(sheet, new AbortController().signal);
    const press = (target: Element | null | undefined) =>
      target?.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    const picked = () => groups.map((group) => group.classList.contains('picked'));
    press(groups[1]?.firstElementChild);
    expect(picked()).toEqual([false, true]);
    press(sheet.querySelector('p'));
    expect(picked()).toEqual([false, false]);
  });

  it('does not count as a part of the way through the article', () => {
    const { content, groups } = show(AD);
    const box = groups[0]!;
    box.getBoundingClientRect = () => new DOMRect(0, 500, 600, 200);
    expect(heightsOf(content, 400)).toEqual({ all: 200, above: 0 });
    expect(heightsOf(content, 600)).toEqual({ all: 200, above: 100 });
    expect(heightsOf(content, 900)).toEqual({ all: 200, above: 200 });
  });
});
