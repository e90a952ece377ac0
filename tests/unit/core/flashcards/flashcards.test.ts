import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flashcards } from '../../../../core/flashcards/flashcards.ts';
import { FLASHCARD_FORMATS, flashcardsFile, writeFlashcards } from '../../../../core/flashcards/formats.ts';
import type { Definition, Term } from '../../../../core/report.ts';
import { docOf } from '../doc.ts';

const definition = (text: string): Definition => ({ text, source: 'dictionary', confidence: 1 });
const term = (name: string, block: number, start: number, ...texts: string[]): Term => ({
  name,
  aliases: [],
  kind: 'word',
  importance: 1,
  difficulty: 1,
  places: [{ block, start, end: start + name.length }],
  definitions: texts.map(definition),
});

const { article } = docOf('It flew. The coolant leaked.', 'A hatch opened.');
const TERMS = [term('hatch', 1, 2, 'a door', 'a brood'), term('coolant', 0, 13, 'a liquid')];
const PAGE = { title: 'A leak', url: 'https://example.org/leak' };
const sourceOf = ({ source }: Definition) => source;
const CARDS = flashcards(TERMS, article.blocks, { lang: 'en', sourceOf });
const card = (changed: Partial<(typeof CARDS)[number]>) => [{ ...CARDS[0]!, ...changed }];

describe('flashcards', () => {
  it('hold each term with its best definition, source and sentence, in reading order', () => {
    expect(CARDS).toEqual([
      { term: 'coolant', definition: 'a liquid', source: 'dictionary', sentence: 'The coolant leaked.' },
      { term: 'hatch', definition: 'a door', source: 'dictionary', sentence: 'A hatch opened.' },
    ]);
  });

  it('do without a sentence where the term has no place', () => {
    const lost = { ...TERMS[0]!, places: [] };
    expect(flashcards([lost], article.blocks, { lang: 'en', sourceOf })[0]?.sentence).toBe('');
  });
});

describe('flashcards as a file', () => {
  it('for spreadsheets have a header, and the page with each card', () => {
    const [head, first] = writeFlashcards(CARDS, PAGE, 'csv').slice(1).split('\r\n');
    expect(head).toBe('term,definition,source,sentence,page,address');
    expect(first).toBe('coolant,a liquid,dictionary,The coolant leaked.,A leak,https://example.org/leak');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)'])(
    'for spreadsheets never begin a cell as a formula: %s',
    (text) => {
      for (const changed of [{ term: text }, { definition: text }, { sentence: text }])
        expect(writeFlashcards(card(changed), PAGE, 'csv')).toContain(`'${text}`);
      expect(writeFlashcards(CARDS, { ...PAGE, title: text }, 'csv')).toContain(`,'${text},`);
    },
  );

  it('for Anki tell how they are to be read, one card a line', () => {
    const text = writeFlashcards(card({ definition: '"a\tliquid"\nthat cools' }), PAGE, 'anki');
    const lines = text.split('\n');
    expect(lines.slice(0, 3)).toEqual([
      '#separator:tab',
      '#html:false',
      '#columns:term\tdefinition\tsource\tsentence\tpage\taddress',
    ]);
    expect(lines[3]?.split('\t')).toEqual([
      'coolant',
      '"""a liquid"" that cools"',
      'dictionary',
      'The coolant leaked.',
      'A leak',
      'https://example.org/leak',
    ]);
  });

  it('as notes are a list under the page’s title, in which nothing is taken for markup', () => {
    const text = writeFlashcards(card({ definition: '*a* <b>liquid</b>' }), PAGE, 'markdown');
    expect(text).toBe(
      '# A leak\n\n<https://example.org/leak>\n\n' +
        '- **coolant**: \\*a\\* \\<b\\>liquid\\</b\\> *(dictionary)*\n  > The coolant leaked\\.\n',
    );
  });

  it('have as many lines as there are cards, whatever the text holds', () => {
    const texts = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(texts, texts, (definition, sentence) => {
        const lines = writeFlashcards(card({ definition, sentence }), PAGE, 'anki').split('\n');
        expect(lines).toHaveLength(5);
        expect(lines[3]?.split('\t')).toHaveLength(6);
      }),
    );
  });

  it('are named as the page is, and by names that every system takes', () => {
    expect(flashcardsFile('A leak: what now?', 'csv')).toBe('A leak what now – glossary.csv');
    expect(flashcardsFile('../..', 'anki')).toBe('glossary.txt');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...FLASHCARD_FORMATS), (title, format) => {
        const name = flashcardsFile(title, format);
        expect(name).toMatch(/^[^\\/:*?"<>|\p{Cc}.][^\\/:*?"<>|\p{Cc}]*\.(?:csv|txt|md)$/u);
        expect(name.length).toBeLessThan(110);
      }),
    );
  });
});
