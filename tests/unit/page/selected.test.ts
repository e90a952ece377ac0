// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import type { Sources } from '../../../page/extract/text.ts';
import { selectedHit } from '../../../page/hover/selected-hit.ts';
import { selectedIn } from '../../../page/selected.ts';

/** A page whose first paragraph, "The coolant leaked.", is block 3 of the article; the aside is not in it. */
function page() {
  document.body.innerHTML =
    '<p id="a">The <b>cool</b>ant leaked.</p><p id="b">It froze.</p><aside>Buy a pump</aside>' +
    '<div contenteditable="true">my words</div>';
  const texts = [...document.querySelectorAll('#a')].flatMap((p) => {
    const walker = document.createTreeWalker(p, NodeFilter.SHOW_TEXT);
    const found: Text[] = [];
    while (walker.nextNode()) found.push(walker.currentNode as Text);
    return found;
  });
  let at = 0;
  const runs = texts.map((node) => {
    const run = { at, length: node.length, node, from: 0 };
    at += node.length;
    return run;
  });
  return [[], [], [], runs] as unknown as Sources;
}

function select(from: Node, start: number, to: Node, end: number): void {
  getSelection()?.setBaseAndExtent(from, start, to, end);
}
const first = (selector: string) => document.querySelector(selector)!.firstChild!;

describe('what is selected', () => {
  let sources: Sources;
  beforeEach(() => {
    sources = page();
    getSelection()?.removeAllRanges();
  });

  it('is a word with its place in the article, also over several nodes', () => {
    select(first('b'), 0, document.querySelector('#a')!.lastChild!, 3);
    expect(selectedIn(document, sources)).toMatchObject({
      text: 'coolant',
      place: { block: 3, start: 4, end: 11 },
    });
  });

  it('keeps its place where a double click has taken the end of the paragraph along', () => {
    select(document.querySelector('#a')!.lastChild!, 4, document.querySelector('#b')!, 0);
    expect(selectedIn(document, sources)).toMatchObject({ text: 'leaked.', place: { start: 12, end: 19 } });
  });

  it('is a word without a place when it is not the article’s', () => {
    select(first('aside'), 6, first('aside'), 10);
    expect(selectedIn(document, sources)).toMatchObject({ text: 'pump' });
    expect(selectedIn(document, sources)).not.toHaveProperty('place');
  });

  it('is a word in a frame that holds the article', () => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const framed = frame.contentDocument!;
    framed.body.innerHTML = '<p>The coolant leaked.</p>';
    const node = framed.querySelector('p')!.firstChild as Text;
    const inFrame: Sources = [[{ at: 0, length: node.length, node, from: 0 }]];
    expect(selectedIn(document, inFrame)).toBeUndefined();
    framed.getSelection()?.setBaseAndExtent(node, 4, node, 11);
    expect(selectedIn(document, inFrame)).toMatchObject({
      text: 'coolant',
      place: { block: 0, start: 4, end: 11 },
    });
  });

  it('is a word in an open shadow root that holds the article, as the browser tells it of that root', () => {
    const host = document.createElement('story-text');
    document.body.append(host);
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = '<p>The coolant leaked.</p>';
    const node = root.querySelector('p')!.firstChild as Text;
    const inRoot: Sources = [[{ at: 0, length: node.length, node, from: 0 }]];
    const selection = getSelection()!;
    // What the document tells without naming the root is no more than where its host stands.
    selection.collapse(document.body, 0);
    const composed = { startContainer: node, startOffset: 4, endContainer: node, endOffset: 11 };
    selection.getComposedRanges = (options) =>
      (options as { shadowRoots: ShadowRoot[] }).shadowRoots.includes(root)
        ? [composed as unknown as StaticRange]
        : [];
    expect(selectedIn(document, inRoot)).toMatchObject({
      text: 'coolant',
      place: { block: 0, start: 4, end: 11 },
    });
    Reflect.deleteProperty(selection, 'getComposedRanges');
  });

  it('is nothing when nothing is selected, or a whole passage', () => {
    expect(selectedIn(document, sources)).toBeUndefined();
    select(first('#a'), 1, first('#a'), 1);
    expect(selectedIn(document, sources)).toBeUndefined();
    first('aside').textContent = 'word '.repeat(30);
    select(first('aside'), 0, first('aside'), 140);
    expect(selectedIn(document, sources)).toBeUndefined();
  });

  it('is nothing that somebody writes', () => {
    select(first('[contenteditable]'), 0, first('[contenteditable]'), 2);
    expect(selectedIn(document, sources)).toBeUndefined();
  });

  it('is a mark for a card, until the page changes its text', () => {
    Range.prototype.getClientRects = () => [new DOMRect(1, 2, 3, 4)] as never;
    select(first('b'), 0, document.querySelector('#a')!.lastChild!, 3);
    const selected = selectedIn(document, sources)!;
    const term = { places: [{ block: 0, start: 0, end: 1 }, selected.place!] } as never;
    const hit = selectedHit(selected, 7, term);
    expect(hit).toMatchObject({ term: 7, use: 1 });
    expect(hit.rects()).toHaveLength(1);
    first('b').textContent = 'heat';
    expect(hit.rects()).toEqual([]);
  });
});
