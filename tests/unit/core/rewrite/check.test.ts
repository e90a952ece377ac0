import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkStatements } from '../../../../core/rewrite/check.ts';
import { numbersIn } from '../../../../core/rewrite/numbers.ts';

const ARTICLE = [
  'Cracks close the Lenne bridge',
  'The old bridge over the river Lenne was closed on Tuesday after engineers found cracks in three of its pillars.',
  'It carried 9,000 cars a day. The mayor, Petra Lind, said the repair would cost 2.5 million euros.',
  'The baker Omar Haddad has lost half of his customers since 12 May 2023.',
];
const check = (written: string, lang = 'en') => checkStatements(written, ARTICLE, lang);
const missing = (written: string, lang?: string) => check(written, lang).flatMap((s) => s.missing);

describe('checking what a model has written', () => {
  it('finds nothing wrong with what the article says, in other words', () => {
    const written =
      '* The Lenne bridge is closed because of cracks in 3 pillars.\n* Mayor Petra Lind puts the cost of repairing it at 2.5 million euros.\n* Engineers found the cracks.';
    expect(check(written).map((s) => s.missing)).toEqual([[], [], []]);
    expect(check(written).some((s) => s.strange)).toBe(false);
  });

  it('cuts lists and paragraphs into statements, without their marks', () => {
    expect(check('- The **bridge** is closed.\n\n2. Cars go round. Shops lose.').map((s) => s.text)).toEqual([
      'The bridge is closed.',
      'Cars go round.',
      'Shops lose.',
    ]);
  });

  it('flags a number that the article does not have', () => {
    expect(missing('The bridge carried 12,000 cars a day in 1998.')).toEqual(['12,000', '1998']);
  });

  it('flags a name that the article does not have', () => {
    expect(missing('The bridge in Dortmund was closed by Angela Meier.')).toEqual([
      'Dortmund',
      'Angela Meier',
    ]);
    expect(missing('Dortmund has closed the bridge over the river.')).toEqual(['Dortmund']);
  });

  it('flags a name made of two people’s names', () => {
    expect(missing('The mayor is Petra Haddad.')).toEqual(['Petra Haddad']);
  });

  it('takes the numbers of a text for the same however they are written', () => {
    expect(missing('It carried 9000 cars over two, no: three pillars, and 2,5 million euros.')).toEqual([
      'two',
    ]);
    const values = (text: string) => numbersIn(text).map((n) => n.value);
    expect(values('1,000 1.000 1 000 1’000 1000')).toEqual(Array(5).fill('1000'));
    expect(values('١٢ १२ 12 twelve')).toEqual(['12', '12', '12', '12']);
  });

  it('calls strange what shares hardly a word with the article', () => {
    const [statement] = check('my favourite pancakes need fresh buttermilk and maple syrup');
    expect(statement?.strange).toBe(true);
  });

  it('does not take every German noun for a name', () => {
    expect(missing('Die Reparatur ist teuer, sagt Petra Lind.', 'de')).toEqual([]);
    expect(missing('Die Reparatur ist teuer, sagt Angela Meier.', 'de')).toEqual(['Angela Meier']);
  });

  it('gives no statement for what says nothing', () => {
    for (const nothing of ['', '\n\n', '***', '…']) expect(check(nothing)).toEqual([]);
  });

  it('takes any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('en', 'de', 'zh', 'ar', 'und'),
        (text, lang) => {
          for (const statement of checkStatements(text, [text], lang)) expect(statement.text).not.toBe('');
        },
      ),
    );
  });
});
