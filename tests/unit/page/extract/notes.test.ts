import { describe, expect, it } from 'vitest';
import { notesOf } from '../../../../page/extract/notes.ts';
import { survey } from '../../../../page/extract/survey.ts';
import { parseDocument } from '../../../../scripts/cli/dom.ts';

/** The notes that the first line of a page leads to. */
function read(first: string, rest: string): string[] {
  const page = survey(parseDocument(`<body><p>${first}</p>${rest}</body>`, 'https://page.invalid/a').body);
  return notesOf(page, new Set(page.lines.slice(0, 1))).map((line) => line.text);
}

const NOTE = '<ol><li id="n1"><p>It was never seen again.</p></li></ol>';

describe('the notes of a text', () => {
  it('are what its marks lead to', () => {
    for (const mark of ['1', '[1]', '(a)', '*', '‡', 'iv']) {
      expect(read(`A sheep.<sup><a href="#n1">${mark}</a></sup>`, NOTE)).toEqual([
        'It was never seen again.',
      ]);
    }
  });

  it('may be linked by the whole address of the page', () => {
    expect(read('A sheep.<a href="https://page.invalid/a#n1">1</a>', NOTE)).toHaveLength(1);
    expect(read('A sheep.<a href="https://page.invalid/b#n1">1</a>', NOTE)).toEqual([]);
  });

  it('are found by a place in them, too', () => {
    expect(read('A sheep.<a href="#n2">2</a>', '<p><span id="n2"></span>Nor was the dog.</p>')).toHaveLength(
      1,
    );
  });

  it('are no sections that words lead to, nothing before the mark, and no whole parts of the page', () => {
    expect(read('See <a href="#n1">below</a>.', NOTE)).toEqual([]);
    expect(read('<a id="n1">A</a> sheep.<a href="#n1">1</a>', '<p>More of it.</p>')).toEqual([]);
    const part = '<p>It was never seen again in the hills.</p>'.repeat(60);
    expect(read('Page <a href="#part">2</a>', `<div id="part">${part}</div>`)).toEqual([]);
  });
});
