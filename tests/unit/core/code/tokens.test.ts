import fc from 'fast-check';
import { common, createLowlight } from 'lowlight';
import { describe, expect, it } from 'vitest';
import { isKnownLanguage, knownLanguages, languageName } from '../../../../core/code/languages.ts';
import { codeTokens, LONGEST_CODE } from '../../../../core/code/tokens.ts';

const told = (code: string, language: string) =>
  codeTokens(code, language).map(({ start, end, kind }) => `${kind} ${code.slice(start, end)}`);

describe('the parts of code', () => {
  it('are told apart by their language', () => {
    expect(told('let n = 7; // seven', 'js')).toEqual(['keyword let', 'literal 7', 'comment // seven']);
    expect(told('def f(): return "x"', 'python')).toEqual([
      'keyword def',
      'name f',
      'keyword return',
      'string "x"',
    ]);
  });

  it('are what the innermost says', () => {
    expect(told('f"a{1}c"', 'python')).toEqual(['string f"a{', 'literal 1', 'string }c"']);
  });

  it('say what a change adds and removes', () => {
    expect(told('-old\n+new', 'diff')).toEqual(['removed -old', 'added +new']);
  });

  it('are none in a language that nobody knows, or in very long code', () => {
    expect(codeTokens('let n = 7', 'qwerty')).toEqual([]);
    expect(codeTokens('1 '.repeat(LONGEST_CODE), 'js')).toEqual([]);
  });

  it('stand in order and inside the code, whatever it is', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('js', 'html', 'bash', 'python', 'yaml'), (code, language) => {
        let last = 0;
        for (const { start, end } of codeTokens(code, language)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(code.length);
      }),
    );
  });
});

describe('names of languages', () => {
  it('are written as their makers do, or else as the page has them', () => {
    expect(languageName('ts')).toBe('TypeScript');
    expect(languageName('brainfuck')).toBe('brainfuck');
    expect(isKnownLanguage('brainfuck')).toBe(false);
  });

  it('each have a grammar', () => {
    const { registered } = createLowlight(common);
    expect(knownLanguages().filter((name) => !registered(name))).toEqual([]);
  });
});
