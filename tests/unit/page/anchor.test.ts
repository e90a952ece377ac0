// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { placeAt, rangeOf } from '../../../page/anchor.ts';
import { extract } from '../../../page/extract/index.ts';
import { folded, LONG, pageAround } from './lamps.ts';

describe('places on the page', () => {
  const document = pageAround(`<p>The  <em>Argand</em> lamp
    had a hollow wick. ${LONG}</p><ul><li>${LONG}</li></ul>`);
  const { article, live } = extract(document);

  it('has a range in the live page for every block', () => {
    article.blocks.forEach((block, n) => {
      const range = rangeOf({ block: n, start: 0, end: block.text.length }, live);
      expect(range?.startContainer.ownerDocument).toBe(document);
      expect(folded(range?.toString() ?? '')).toBe(folded(block.text));
    });
  });

  it('has ranges that span nothing left out between two parts of a loose text', () => {
    const parts = ['wick', 'glass'].map((part) => LONG.replaceAll('smoke', part).trim());
    const { article: found, live: sources } = extract(
      pageAround(`<div>${parts.join('<div hidden>No ad</div>')}</div>`),
    );
    expect(found.blocks.slice(1, -1).map(({ text }) => text)).toEqual(parts);
    found.blocks.forEach(({ text }, block) => {
      expect(rangeOf({ block, start: 0, end: text.length }, sources)?.toString()).toBe(text);
    });
  });

  it('finds a stretch across elements and folded white space', () => {
    const block = article.blocks.findIndex(({ text }) => text.includes('Argand'));
    const text = article.blocks[block]!.text;
    const start = text.indexOf('Argand lamp had');
    const range = rangeOf({ block, start, end: start + 'Argand lamp had'.length }, live);
    expect(folded(range!.toString())).toBe('Argand lamp had');
  });

  it('finds every word around the marks of notes, and a sentence with the marks in it', () => {
    const marked = `<p>The hollow <em>wick</em>.<sup><a href="#n1">1</a></sup> It <b>came</b> later [<a href="#n2">2</a>]. ${LONG}</p>`;
    const { article: found, live: sources } = extract(pageAround(marked));
    const block = found.blocks.findIndex(({ text }) => text.startsWith('The hollow'));
    const { text } = found.blocks[block]!;
    expect(text).toMatch(/^The hollow wick. It came later. It was bright/);
    for (const word of text.match(/\w+/g) ?? []) {
      const start = text.indexOf(word);
      expect(rangeOf({ block, start, end: start + word.length }, sources)?.toString()).toBe(word);
    }
    const end = text.indexOf(' It was');
    const range = rangeOf({ block, start: 0, end }, sources);
    expect(range?.toString()).toBe('The hollow wick.1 It came later [2].');
    const mark = range!.cloneContents().querySelector('a');
    expect(mark?.textContent).toBe('1');
  });

  it('leads back from a node and offset to the place', () => {
    const block = article.blocks.findIndex(({ text }) => text.includes('Argand'));
    const node = document.querySelector('em')!.firstChild!;
    expect(placeAt(node, 2, live)).toEqual({
      block,
      offset: article.blocks[block]!.text.indexOf('Argand') + 2,
    });
  });

  it('has no place for text outside the article, and no range for a place outside its block', () => {
    expect(placeAt(document.querySelector('h1')!, 0, live)).toBeNull();
    expect(rangeOf({ block: 0, start: 90_000, end: 90_001 }, live)).toBeNull();
    expect(rangeOf({ block: 99, start: 0, end: 1 }, live)).toBeNull();
  });

  it('has no range once the page has taken the text away', () => {
    const fresh = pageAround('');
    const { live: sources } = extract(fresh);
    fresh.querySelector('main')!.remove();
    expect(rangeOf({ block: 0, start: 0, end: 5 }, sources)).toBeNull();
  });
});
