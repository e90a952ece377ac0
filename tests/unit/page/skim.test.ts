// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Sources } from '../../../page/extract/text.ts';
import { createSkim } from '../../../page/skim.ts';
import { fakeHighlights } from './fake-highlights.ts';

const shown = fakeHighlights();

/** A page of paragraphs in these colours, one sentence each, all of them key sentences. */
function page(...colors: string[]) {
  document.body.replaceChildren(
    ...colors.map((color) => {
      const p = document.createElement('p');
      p.style.color = color;
      p.append(`A sentence in ${color}.`);
      return p;
    }),
  );
  const live = [...document.body.children].map((p) => {
    const node = p.firstChild as Text;
    return [{ at: 0, length: node.length, node, from: 0 }];
  }) satisfies Sources;
  const places = live.map(([run], block) => ({ block, start: 0, end: run!.length }));
  return createSkim(places, live);
}

const texts = (name: string) => [...(shown.get(name) ?? [])].map(String);

describe('skimming on the page', () => {
  it('highlights the key sentences, and takes that back', () => {
    const before = document.documentElement.outerHTML;
    const skim = page('black', 'rgb(40, 40, 60)');
    skim.set(true);
    expect(texts('glossa-skim')).toEqual(['A sentence in black.', 'A sentence in rgb(40, 40, 60).']);
    skim.set(false);
    expect(shown.size).toBe(0);
    expect(before).not.toContain('glossa');
    expect(document.documentElement.outerHTML).not.toContain('glossa');
  });

  it('tells light text from dark, to be legible on either', () => {
    page('rgb(230, 230, 220)', 'black').set(true);
    expect(texts('glossa-skim')).toEqual(['A sentence in black.']);
    expect(texts('glossa-skim-dark')).toEqual(['A sentence in rgb(230, 230, 220).']);
  });

  it('lies below the marks of terms', () => {
    page('black').set(true);
    expect(shown.get('glossa-skim')?.priority).toBeLessThan(0);
  });

  it('passes over what has left the page', () => {
    const skim = page('black', 'black');
    document.querySelector('p')?.remove();
    skim.set(true);
    expect(texts('glossa-skim')).toHaveLength(1);
  });

  it('leaves alone what a script of ours that came later has put there', () => {
    const old = page('black');
    old.set(true);
    page('black').set(true);
    old.set(false);
    expect(texts('glossa-skim')).toHaveLength(1);
  });
});
