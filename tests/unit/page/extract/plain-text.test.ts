// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rangeOf } from '../../../../page/anchor.ts';
import { extract } from '../../../../page/extract/index.ts';
import { partsOfText } from '../../../../page/extract/plain-text.ts';

/** The parts as their kind and their lines, white space folded. */
const partsOf = (text: string) =>
  partsOfText(text).map(({ kind, lines }) => [
    kind,
    ...lines.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ').trim()),
  ]);

const WRAPPED = `The oil lamp is an old thing, and nobody knows who
was the first to put a wick into a shell of oil. It
burned for longer than a torch, and did not smoke
so much.`;

describe('the parts of a plain text', () => {
  it('are paragraphs parted by blank lines, with wrapped lines joined', () => {
    const joined = WRAPPED.replaceAll('\n', ' ');
    expect(partsOf(`${WRAPPED}\n\n\n${WRAPPED}\r\n`)).toEqual([
      ['p', joined],
      ['p', joined],
    ]);
  });

  it('are single lines where lines are not wrapped', () => {
    const long = WRAPPED.replaceAll('\n', ' ');
    expect(partsOf(`${long}\n${long}\n${long}`).map(([kind]) => kind)).toEqual(['p', 'p', 'p']);
  });

  it('keep the lines of verse', () => {
    expect(partsOf(`${WRAPPED}\n\n  The lamp is lit,\n  the night is long.`).at(-1)).toEqual([
      'p',
      'The lamp is lit,',
      'the night is long.',
    ]);
  });

  it('are lists, with lines that go on', () => {
    expect(
      partsOf(
        `${WRAPPED}\n\n- Trim the wick of the lamp, and see that it is not\n  too short.\n- Light it.`,
      ).slice(1),
    ).toEqual([
      ['li', 'Trim the wick of the lamp, and see that it is not too short.'],
      ['li', 'Light it.'],
    ]);
  });

  it('are headings only where they are underlined', () => {
    expect(
      partsOf(`Lamps\n=====\n\n${WRAPPED}\n\nOil\n---\n\nOf lamps\n\n${WRAPPED}`).map(([kind]) => kind),
    ).toEqual(['h2', 'p', 'h3', 'p', 'p']);
  });

  it('keep code, tables and drawings as they are', () => {
    const table = 'Lamp      Lumens\nCandle        13\nBulb         800';
    const code = '    if (lamp) {\n      light(lamp);\n    }';
    expect(
      partsOfText(`${WRAPPED}\n\n${table}\n\n${code}`)
        .slice(1)
        .map(({ kind }) => kind),
    ).toEqual(['pre', 'pre']);
    const [all] = partsOfText(`${code}\n\n${code}`);
    expect(all).toEqual({ kind: 'pre', lines: [{ start: 0, end: code.length * 2 + 2 }] });
  });

  it('hold all text but white space, in order and once', () => {
    const pieces = fc.constantFrom('a', 'lamp', ' ', '\n', '\n\n', '{', '\t', '\r\n');
    fc.assert(
      fc.property(fc.string({ unit: pieces }), (text) => {
        const held = partsOf(text).flatMap(([, ...lines]) => lines);
        expect(held.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
    );
  });
});

describe('a text file', () => {
  it('is an article of paragraphs that know their place, in several text nodes too', () => {
    const document = new DOMParser().parseFromString('<pre></pre>', 'text/html');
    Object.defineProperty(document, 'contentType', { value: 'text/plain' });
    document.querySelector('pre')!.append(`${WRAPPED}\n\n${WRAPPED.slice(0, 30)}`, `${WRAPPED.slice(30)}\n`);
    const { article, live } = extract(document);
    const joined = WRAPPED.replaceAll('\n', ' ');
    expect(article.blocks).toEqual([
      { kind: 'paragraph', text: joined },
      { kind: 'paragraph', text: joined },
    ]);
    const at = joined.indexOf('torch');
    expect(rangeOf({ block: 1, start: at, end: at + 5 }, live)?.toString()).toBe('torch');
  });
});
