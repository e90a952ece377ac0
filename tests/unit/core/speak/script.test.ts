import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../core/article.ts';
import { type ScriptOptions, speechScript, TITLE } from '../../../../core/speak/script.ts';

const OPTIONS: ScriptOptions = {
  lang: 'en-GB',
  langAt: () => undefined,
  notice: (kind, lines) => `(${kind} of ${lines})`,
  noticeLang: 'de',
};

const paragraph = (text: string): Block => ({ kind: 'paragraph', text });

const script = (blocks: Block[], options: Partial<ScriptOptions> = {}, title = '') =>
  speechScript({ title, blocks }, { ...OPTIONS, ...options });

const said = (blocks: Block[]) => script(blocks).map(({ text }) => text);

describe('speechScript', () => {
  it('says title, headings, paragraphs, items, quotations and captions sentence by sentence', () => {
    const blocks: Block[] = [
      { kind: 'heading', text: 'The wind' },
      paragraph('It blew. It fell.'),
      { kind: 'listItem', text: 'A vane' },
      { kind: 'quote', text: 'We heard it.' },
      { kind: 'caption', text: 'The vane in 1901' },
    ];
    expect(script(blocks, {}, 'Weather').map(({ text, begins }) => [begins, text])).toEqual([
      ['block', 'Weather'],
      ['block', 'The wind'],
      ['block', 'It blew.'],
      ['sentence', 'It fell.'],
      ['block', 'A vane'],
      ['block', 'We heard it.'],
      ['block', 'The vane in 1901'],
    ]);
  });

  it('knows where each piece stands', () => {
    const [title, , second] = script([paragraph('It blew. It fell.')], {}, 'Weather');
    expect(title?.place).toEqual({ block: TITLE, start: 0, end: 7 });
    expect(second?.place).toEqual({ block: 0, start: 9, end: 17 });
  });

  it('says a title once when the article repeats it', () => {
    expect(script([{ kind: 'heading', text: 'Weather' }], {}, 'Weather')).toHaveLength(1);
  });

  it('tells of code instead of saying it, each in the language of the reader', () => {
    const [notice] = script([{ kind: 'code', text: 'a = 1\nb = 2' }]);
    expect(notice).toMatchObject({ text: '(code of 2)', lang: 'de', isNotice: true });
  });

  it('tells of a table once, with its rows', () => {
    const row: Block = { kind: 'table', text: 'a | b' };
    expect(said([row, row, row, paragraph('Then.'), row])).toEqual(['(table of 3)', 'Then.', '(table of 1)']);
  });

  it('passes over what nobody can say', () => {
    expect(said([paragraph('* * *'), paragraph('— …')])).toEqual([]);
  });

  it('says a long sentence in parts of one sentence, whose places join', () => {
    const long = `${'and then '.repeat(40)}it ended.`;
    const pieces = script([paragraph(long)]);
    expect(pieces.map(({ begins }) => begins)).toEqual(['block', ...pieces.slice(1).map(() => 'part')]);
    expect(pieces.length).toBeGreaterThan(1);
    for (const { place, text } of pieces) expect(long.slice(place.start, place.end)).toBe(text);
  });

  it('gives a sentence in another language that language', () => {
    const french = 'Il ne faut pas que le vent soit dans la voile avant que nous ayons mangé.';
    const langs = script([paragraph(`They all said the same thing to us. ${french}`)]).map((p) => p.lang);
    expect(langs).toEqual(['en-GB', 'fr']);
  });

  it('believes the page where it names the language of a place', () => {
    const pieces = script([paragraph('Ja. No.')], {
      langAt: ({ start }) => (start === 0 ? 'nl-BE' : undefined),
    });
    expect(pieces.map((p) => p.lang)).toEqual(['nl-BE', 'en-GB']);
  });
});
