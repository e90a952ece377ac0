import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { insideQuotations } from '../../../../core/summary/quoted.ts';
import { docOf } from '../doc.ts';

/** The sentences of a text that stand wholly inside a quotation. */
function inside(text: string): string[] {
  const { article, sentences } = docOf(text);
  const isInside = insideQuotations(article.blocks);
  return sentences.filter(isInside).map((sentence) => sentence.text);
}

/** More than is kept as one sentence whatever it holds. */
const LONG = 'The lake was calm. '.repeat(40);

describe('sentences inside a quotation', () => {
  it('are those between its first and its last', () => {
    const found = inside(`She said: “We left early. ${LONG}We came home late.” Nobody saw them.`);
    expect(found).toContain('The lake was calm.');
    expect(found).not.toContain('Nobody saw them.');
  });

  it('are none where each quotation is whole', () => {
    expect(inside('“We left early,” she said. “The lake was calm,” he said. They came home late.')).toEqual(
      [],
    );
  });

  it('are found between marks of other languages, and straight ones', () => {
    expect(inside(`Sie sagte: „Wir gingen früh. ${LONG}Wir kamen spät.“`)).toContain('The lake was calm.');
    expect(inside(`She said: "We left early. ${LONG}We came home late."`)).toContain('The lake was calm.');
  });

  it('are not looked for where straight marks do not come in pairs', () => {
    expect(inside(`A screen of 6" is large. ${LONG}They came home late.`)).toEqual([]);
  });

  it('are told by the mark before them, wherever a sentence begins and ends', () => {
    const piece = fc.constantFrom('“', '”', '"', 'a', ' ', '.');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.nat(40), fc.nat(40), (pieces, a, b) => {
        const text = pieces.join('');
        const [start, end] = [Math.min(a, b), Math.max(a, b)];
        const straight = pieces.filter((mark) => mark === '"').length % 2 === 0;
        let open = '';
        let from = -1;
        for (const [at, mark] of [...text].entries()) {
          if (at >= end || !(mark === '“' || mark === '”' || (mark === '"' && straight))) continue;
          if (open === '' && mark !== '”') open = mark;
          else if ((open === '“' && mark === '”') || (open === '"' && mark === '"')) open = '';
          from = at;
        }
        const sentence = { block: 0, start, end } as Parameters<ReturnType<typeof insideQuotations>>[0];
        expect(insideQuotations([{ text }])(sentence)).toBe(open !== '' && from < start);
      }),
    );
  });
});
