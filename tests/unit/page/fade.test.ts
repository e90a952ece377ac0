// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Sources } from '../../../page/extract/text.ts';
import { fadeAllBut } from '../../../page/fade.ts';
import { fakeHighlights } from './fake-highlights.ts';

const shown = fakeHighlights();

/** A page of an article between a menu and a foot. */
function page() {
  document.body.innerHTML =
    '<nav>Menu</nav><p>One. Two <b>bold</b> three.</p><p>Four.</p><footer>Foot</footer>';
  const before = document.body.innerHTML;
  const [first, second] = document.querySelectorAll('p');
  const runs = (p: Element) => {
    let at = 0;
    return [...p.childNodes].map((child) => {
      const node = (child.firstChild ?? child) as Text;
      const run = { at, length: node.length, node, from: 0 };
      at += node.length;
      return run;
    });
  };
  const live: Sources = [runs(first!), runs(second!)];
  const faded = () => [...(shown.get('glossa-faded') ?? [])].map(String).filter(Boolean);
  return { live, faded, before };
}

describe('fading the page', () => {
  it('leaves some sentences and fades all before, between and after, over any nodes, changing none', () => {
    const { live, faded, before } = page();
    const kept = [
      { block: 1, start: 0, end: 5 },
      { block: 0, start: 5, end: 20 },
    ];
    expect(fadeAllBut(kept, live, document)).toBe(true);
    expect(faded()).toEqual(['MenuOne. ', 'Foot']);
    expect(document.body.innerHTML).toBe(before);
  });

  it('keeps both of two that overlap', () => {
    const { live, faded } = page();
    const kept = [
      { block: 0, start: 0, end: 13 },
      { block: 0, start: 5, end: 9 },
    ];
    fadeAllBut(kept, live, document);
    expect(faded()).toEqual(['Menu', ' three.Four.Foot']);
  });

  it('ends with no places, or when all of them have left the page', () => {
    const { live } = page();
    const kept = [{ block: 1, start: 0, end: 5 }];
    expect(fadeAllBut(kept, live, document)).toBe(true);
    expect(fadeAllBut([], live, document)).toBe(false);
    expect(shown.size).toBe(0);
    fadeAllBut(kept, live, document);
    document.querySelectorAll('p')[1]?.remove();
    expect(fadeAllBut(kept, live, document)).toBe(false);
    expect(shown.size).toBe(0);
  });
});
