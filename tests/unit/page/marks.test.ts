// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Block } from '../../../core/article.ts';
import type { Term } from '../../../core/report.ts';
import type { Extraction } from '../../../page/extract/index.ts';
import type { Sources } from '../../../page/extract/text.ts';
import { createMarks } from '../../../page/marks.ts';
import { termSelected } from '../../../page/marks-selection.ts';
import { FakeHighlight, fakeHighlights } from './fake-highlights.ts';

/** One line of text is 20 px high, one character 10 px wide: enough of a layout to point at words. */
const WIDE = 10;
const HIGH = 20;

const shown = fakeHighlights();

beforeEach(() => {
  Range.prototype.getClientRects = function (this: Range) {
    if (this.collapsed) return [] as never;
    const line = [...document.querySelectorAll('p, h2')].findIndex((p) => p.contains(this.startContainer));
    const left = this.startOffset * WIDE;
    const right = left + this.toString().length * WIDE;
    const box = { left, right, top: line * HIGH, bottom: (line + 1) * HIGH };
    return [box] as never;
  };
});

/** A page of one text node a paragraph (`# ` begins a heading), extracted. */
function page(lines: string[], words: string[]) {
  document.body.replaceChildren(
    ...lines.map((line) => {
      const p = document.createElement(line.startsWith('# ') ? 'h2' : 'p');
      p.append(line);
      return p;
    }),
  );
  const nodes = [...document.body.children].map((p) => p.firstChild as Text);
  const blocks: Block[] = lines.map((text) => ({
    kind: text.startsWith('# ') ? 'heading' : 'paragraph',
    text,
  }));
  const live: Sources = nodes.map((node) => [{ at: 0, length: node.length, node, from: 0 }]);
  const terms: Term[] = words.map((name) => ({
    name,
    aliases: [],
    kind: 'word',
    importance: 1,
    difficulty: 1,
    definitions: [],
    places: blocks.flatMap(({ text }, block) =>
      [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({
        block,
        start: index,
        end: index + name.length,
      })),
    ),
  }));
  const extraction = { article: { blocks }, live } as unknown as Extraction;
  const marks = createMarks(extraction, terms, document);
  /** What lies under the point of a character. */
  const pointAt = (line: number, character: number) => {
    const node = nodes[line]!;
    document.caretPositionFromPoint = () =>
      ({ offsetNode: node, offset: Math.min(character, node.length) }) as unknown as CaretPosition;
    const event = over(node.parentElement!);
    return marks.hitAt({ x: character * WIDE + WIDE / 2, y: line * HIGH + HIGH / 2 }, event);
  };
  return { marks, pointAt, nodes, terms, live };
}

/** An event that began in an element. */
const over = (element: Element) => ({ composedPath: () => [element] }) as unknown as Event;

const marked = () => [...(shown.get('glossa-term') ?? [])].map(String);

describe('marks', () => {
  it('are ranges over the first uses, and the page stays as it is', () => {
    const { marks } = page(['a comet and a comet', '# next', 'a comet'], ['comet']);
    const before = document.documentElement.outerHTML;
    marks.set(true);
    expect(marked()).toEqual(['comet', 'comet']);
    expect(document.documentElement.outerHTML).toBe(before);
    marks.set(false);
    expect(shown.size).toBe(0);
  });

  it.each(['a', 'button', 'code', 'label', 'h3', 'summary'])('are never in <%s>', (name) => {
    const { marks, nodes } = page(['a comet', 'a comet'], ['comet']);
    const around = document.createElement(name);
    if (name === 'a') around.setAttribute('href', '#');
    nodes[0]!.replaceWith(around);
    around.append(nodes[0]!);
    marks.set(true);
    expect([...(shown.get('glossa-term') ?? [])].map((r) => r.startContainer)).toEqual([nodes[1]]);
  });

  it('are in prose that the page sets as it was typed, as a browser shows a text file', () => {
    const { marks, nodes } = page(['a comet'], ['comet']);
    const pre = document.createElement('pre');
    nodes[0]!.replaceWith(pre);
    pre.append(nodes[0]!);
    marks.set(true);
    expect(marked()).toEqual(['comet']);
  });

  it('of a script that came after us stay when ours go', () => {
    const { marks } = page(['a comet'], ['comet']);
    marks.set(true);
    const theirs = new FakeHighlight();
    shown.set('glossa-term', theirs);
    marks.set(false);
    expect(shown.get('glossa-term')).toBe(theirs);
  });

  it('are not put on words that the reader does not want explained', () => {
    const { marks } = page(['a Comet and a moon'], ['Comet', 'moon']);
    marks.set(true, (term) => (term.name === 'Comet' ? 'muted' : undefined));
    expect(marked()).toEqual(['moon']);
  });

  it('leave out what the page does not show any more', () => {
    const { marks, nodes } = page(['a comet', '# b', 'a moon'], ['comet', 'moon']);
    nodes[0]!.remove();
    marks.set(true);
    expect(marked()).toEqual(['moon']);
  });
});

describe('marks on a page that changes its text', () => {
  const settled = () => vi.waitFor(() => expect(marked()).not.toContain('maan'));

  it('follow their word when the page puts text before it, or draws what is around it anew', async () => {
    const { marks, pointAt, nodes } = page(['the moon and a comet'], ['moon', 'comet']);
    marks.set(true);
    nodes[0]!.insertData(0, 'See ');
    document.body.append(document.createElement('footer'));
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(marked()).toEqual(['moon', 'comet']);
    expect(pointAt(0, 9)).toMatchObject({ term: 0 });
  });

  it('vanish with a word that is no longer there, and never stand on another', async () => {
    const { marks, nodes } = page(['the moon', 'a comet', 'a planet'], ['moon', 'comet', 'planet']);
    marks.set(true);
    nodes[0]!.replaceData(5, 2, 'aa');
    nodes[1]!.replaceWith('a star');
    await settled();
    expect(marked()).toEqual(['planet']);
    expect(marks.next(undefined, 1)?.term).toBe(2);
  });
});

describe('marks of text that the page draws anew', () => {
  const drawn = () => new Promise((resolve) => setTimeout(resolve, 300));
  const scene = () => {
    const made = page(['the moon', 'a comet', 'the moon and a planet'], ['moon', 'comet', 'planet']);
    made.marks.set(true);
    return made;
  };

  it('come back with the same text', async () => {
    const { marks } = scene();
    document.body.innerHTML = document.body.innerHTML.slice();
    await drawn();
    expect(marked().toSorted()).toEqual(['comet', 'moon', 'planet']);
    for (const range of shown.get('glossa-term') ?? []) expect(range.startContainer.isConnected).toBe(true);
    expect(marks.next(undefined, 1)?.term).toBe(0);
  });

  it('come back also when the text was away for a while', async () => {
    const { nodes } = scene();
    const p = nodes[1]!.parentElement!;
    p.textContent = '';
    await drawn();
    expect(marked()).toEqual(['moon', 'planet']);
    p.textContent = 'a comet';
    await drawn();
    expect(marked()).toEqual(['moon', 'planet', 'comet']);
  });

  it('stay away where other text came, and stand on none twice', async () => {
    const { nodes } = scene();
    nodes[0]!.parentElement!.textContent = 'a moon';
    nodes[1]!.data = 'a comet';
    nodes[2]!.data = 'a planet and the moon';
    await drawn();
    expect(marked()).toEqual(['comet']);
  });

  it('are found by their text nodes in their order, those between them passed over', async () => {
    const { live, marks } = page(['a comet'], ['comet']);
    const p = document.querySelector('p')!;
    p.innerHTML = 'a <sup>1</sup>co<b>met</b>';
    const [a, , co, met] = [p.firstChild, null, p.childNodes[2], p.lastChild!.firstChild] as Text[];
    live[0] = [
      { at: 0, length: 2, node: a!, from: 0 },
      { at: 2, length: 2, node: co!, from: 0 },
      { at: 4, length: 3, node: met!, from: 0 },
    ];
    marks.set(true);
    p.innerHTML = 'a <sup>2</sup>co<b>met</b>';
    await drawn();
    expect(marked()).toEqual(['comet']);
    expect(live[0]?.[1]?.node).toBe(p.childNodes[2]);
  });
});

describe('a term that is not in one piece', () => {
  /** "comet" over three nodes, and on two lines. */
  function split() {
    const made = page(['a comet'], ['comet']);
    const p = document.querySelector('p')!;
    p.innerHTML = 'a co<b>m</b>et';
    const nodes = [p.firstChild, p.children[0]!.firstChild, p.lastChild] as Text[];
    const lengths = [4, 1, 2];
    made.live[0] = nodes.map((node, i) => ({
      at: lengths.slice(0, i).reduce((sum, n) => sum + n, 0),
      length: lengths[i]!,
      node,
      from: 0,
    }));
    Range.prototype.getClientRects = () =>
      [
        { left: 100, right: 120, top: 0, bottom: 20 },
        { left: 0, right: 30, top: 20, bottom: 40 },
      ] as never;
    const at = (node: Text, offset: number, point: { x: number; y: number }) => {
      document.caretPositionFromPoint = () => ({ offsetNode: node, offset }) as unknown as CaretPosition;
      return made.marks.hitAt(point, over(p));
    };
    made.marks.set(true);
    return { ...made, nodes, at };
  }

  it('is one mark over all its nodes', () => {
    split();
    expect(marked()).toEqual(['comet']);
  });

  it('is found in each of its nodes and on each of its lines, not between them', () => {
    const { at, nodes } = split();
    const [first, , last] = nodes as [Text, Text, Text];
    const key = at(first, 3, { x: 110, y: 10 })?.key;
    expect(key).toBeDefined();
    expect(at(last, 1, { x: 10, y: 30 })?.key).toBe(key);
    expect(at(last, 1, { x: 60, y: 30 })).toBeUndefined();
    expect(at(first, 3, { x: 110, y: 10 })?.rects()).toHaveLength(2);
  });
});

describe('pointing', () => {
  it('finds the mark under the pointer, with its term and use', () => {
    const { marks, pointAt } = page(['# moon', 'the moon'], ['moon']);
    marks.set(true);
    expect(pointAt(1, 5)).toMatchObject({ term: 0, use: 1 });
    expect(pointAt(1, 1)).toBeUndefined();
    expect(pointAt(0, 3)).toBeUndefined();
  });

  it('finds nothing beyond the end of the line, where the caret still is in the word', () => {
    const { marks, pointAt } = page(['the moon'], ['moon']);
    marks.set(true);
    expect(pointAt(0, 20)).toBeUndefined();
  });

  it('finds nothing where something else of the page lies over the text', () => {
    const { marks, nodes } = page(['the moon'], ['moon']);
    marks.set(true);
    document.caretPositionFromPoint = () =>
      ({ offsetNode: nodes[0]!, offset: 5 }) as unknown as CaretPosition;
    const banner = document.createElement('div');
    expect(marks.hitAt({ x: 55, y: 10 }, over(banner))).toBeUndefined();
  });

  it('finds the mark in an open shadow root, whose events the page sees at its host', () => {
    const { marks, nodes } = page(['the moon'], ['moon']);
    const host = document.createElement('story-text');
    const paragraph = nodes[0]!.parentElement!;
    paragraph.replaceWith(host);
    const root = host.attachShadow({ mode: 'open' });
    root.append(paragraph);
    marks.set(true);
    document.caretPositionFromPoint = (_x, _y, options) =>
      (options?.shadowRoots?.includes(root)
        ? { offsetNode: nodes[0]!, offset: 5 }
        : { offsetNode: host, offset: 0 }) as unknown as CaretPosition;
    let hit: unknown;
    document.addEventListener('click', (event) => (hit = marks.hitAt({ x: 55, y: -10 }, event)), {
      once: true,
    });
    paragraph.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    expect(hit).toMatchObject({ term: 0 });
  });

  it('finds nothing while marks are off', () => {
    const { marks, pointAt } = page(['the moon'], ['moon']);
    marks.set(false);
    expect(pointAt(0, 5)).toBeUndefined();
  });

  it('finds nothing at a text that the page has changed since', () => {
    const { marks, pointAt, nodes } = page(['the moon'], ['moon']);
    marks.set(true);
    nodes[0]!.replaceData(5, 2, 'aa');
    expect(pointAt(0, 5)).toBeUndefined();
    nodes[0]!.data = 'some other text';
    expect(pointAt(0, 5)).toBeUndefined();
  });
});

describe('the next term', () => {
  const lines = ['one comet', 'two moon', 'three star'];

  it('goes through the marks in reading order, round and round, both ways', () => {
    const { marks } = page(lines, ['star', 'moon', 'comet']);
    marks.set(true);
    const comet = marks.next(undefined, 1);
    const moon = marks.next(comet, 1);
    const star = marks.next(moon, 1);
    expect([comet, moon, star, marks.next(star, 1), marks.next(comet, -1)].map((h) => h?.term)).toEqual([
      2, 1, 0, 2, 0,
    ]);
  });

  it('starts with what is on screen', () => {
    const { marks } = page(lines, ['comet', 'moon', 'star']);
    marks.set(true);
    const rects = Range.prototype.getClientRects;
    Range.prototype.getClientRects = function (this: Range) {
      return [...rects.call(this)].map((r) => ({ ...r, top: r.top - 1.5 * HIGH })) as never;
    };
    expect(marks.next(undefined, 1)?.term).toBe(2);
    expect(marks.next(undefined, -1)?.term).toBe(1);
  });

  it('is none where nothing is marked', () => {
    const { marks } = page(['nothing'], ['moon']);
    marks.set(true);
    expect(marks.next(undefined, 1)).toBeUndefined();
    expect(marks.next(undefined, -1)).toBeUndefined();
  });
});

describe('a term by selection, where marking is not possible', () => {
  const select = (node: Node, from: number, to: number) => {
    getSelection()?.setBaseAndExtent(node, from, node, to);
    return getSelection();
  };

  it('is the one that the selection touches', () => {
    const { nodes, terms, live } = page(['a low Earth orbit', 'the moon'], ['low Earth orbit', 'moon']);
    expect(termSelected(select(nodes[0]!, 6, 11), terms, live)).toMatchObject({ term: 0, use: 0 });
    expect(termSelected(select(nodes[1]!, 4, 8), terms, live)).toMatchObject({ term: 1, use: 0 });
  });

  it('is none for an empty or long selection, or one beside the term', () => {
    const { nodes, terms, live } = page([`the moon ${'and so on '.repeat(9)}`], ['moon']);
    expect(termSelected(select(nodes[0]!, 5, 5), terms, live)).toBeUndefined();
    expect(termSelected(select(nodes[0]!, 0, 80), terms, live)).toBeUndefined();
    expect(termSelected(select(nodes[0]!, 0, 3), terms, live)).toBeUndefined();
    expect(termSelected(null, terms, live)).toBeUndefined();
  });
});
