// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measure } from '../../../../../page/extract/engine/measure.ts';
import { TreeElement, TreeText } from '../../../../../page/extract/engine/tree.ts';

const text = (data: string) => new TreeText(document.createTextNode(data), data);
function element(name: string, ...children: (TreeElement | TreeText)[]): TreeElement {
  const made = new TreeElement(name.toUpperCase());
  for (const child of children) made.appendChild(child);
  return made;
}
const namesOf = (root: TreeElement) => root.children.map((child) => child.tagName).join(' ');

describe('the tree for Readability', () => {
  it('moves a node from one place to another', () => {
    const [a, b] = [element('a'), element('b')];
    const from = element('div', a, b, element('i'));
    const to = element('div', element('p'));
    expect(namesOf(from)).toBe('A B I');
    to.appendChild(b);
    expect([namesOf(from), namesOf(to)]).toEqual(['A I', 'P B']);
    from.replaceChild(b, a);
    expect([namesOf(from), namesOf(to)]).toEqual(['B I', 'P']);
    expect([a.parentNode, b.nextElementSibling?.tagName]).toEqual([null, 'I']);
  });

  it('finds elements by name in the order of the page, text between them or not', () => {
    const root = element(
      'div',
      text('x'),
      element('ul', element('li'), text('y'), element('ol')),
      element('ul'),
    );
    expect(root.withTags(['ul', 'ol']).map((found) => found.tagName)).toEqual(['UL', 'OL', 'UL']);
    expect(root.firstElementChild?.tagName).toBe('UL');
  });

  it('knows how long a text is, as if it were put together, trimmed and folded', () => {
    const piece = fc.string({ unit: fc.constantFrom('a', ',', ' ', '\n', '\u00a0'), maxLength: 6 });
    const { tree } = fc.letrec<{ tree: TreeElement | TreeText }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        piece.map(text),
        fc.array(tie('tree'), { maxLength: 4 }).map((children) => element('p', ...children)),
      ),
    }));
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 5 }), fc.nat(), (children, at) => {
        const root = element('div', ...children);
        measure(root);
        root.childNodes[at % Math.max(1, children.length)]?.remove();
        const shown = root.textContent.trim().replace(/\s{2,}/g, ' ');
        expect(measure(root)).toMatchObject({ length: shown.length, commas: shown.split(',').length - 1 });
      }),
    );
  });

  it('takes any depth', () => {
    let root = element('div', text('deep'));
    for (let depth = 0; depth < 100_000; depth++) root = element('div', root);
    expect(measure(root).length).toBe(4);
    expect(root.textContent).toBe('deep');
  });
});
