// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../../page/extract/text.ts';

const nodes = (...texts: string[]) => texts.map((text) => document.createTextNode(text));

describe('folding text nodes to a line', () => {
  it('makes any white space one space and trims the ends', () => {
    expect(fold(nodes('\n  Two \t', ' words\u00a0here\n')).text).toBe('Two words here');
  });

  it('drops soft hyphens and zero-width spaces, which would hide words', () => {
    expect(fold(nodes('spec\u00adtro\u200bscope')).text).toBe('spectroscope');
  });

  it('keeps white space of code, but not empty lines around it', () => {
    expect(fold(nodes('\n  if x:\n    y()\n\n'), true).text).toBe('  if x:\n    y()');
  });

  it('puts in what is drawn without text, at no node', () => {
    const [left, right] = nodes('cell', 'cell');
    const folded = fold([left!, ' | ', right!]);
    expect(folded.text).toBe('cell | cell');
    expect(folded.runs.map((run) => [run.at, run.length])).toEqual([
      [0, 4],
      [7, 4],
    ]);
  });

  it('says of every run where its characters stand, whatever the text', () => {
    const piece = fc.string({ unit: fc.constantFrom('a', 'é', '\u00ad', ' ', '\n', '\u00a0', '😀', '漢') });
    fc.assert(
      fc.property(fc.array(piece), fc.boolean(), (texts, verbatim) => {
        const { text, runs } = fold(nodes(...texts), verbatim);
        let end = 0;
        for (const run of runs) {
          expect(run.at).toBeGreaterThanOrEqual(end);
          end = run.at + run.length;
          const inText = text.slice(run.at, end);
          const inNode = run.node.data.slice(run.from, run.from + run.length);
          expect(verbatim ? inNode : inNode.replace(/\s/g, ' ')).toBe(inText);
        }
        if (!verbatim)
          expect(text).toBe(
            texts
              .join('')
              .replace(/\u00ad/g, '')
              .replace(/\s+/g, ' ')
              .trim(),
          );
      }),
    );
  });
});
