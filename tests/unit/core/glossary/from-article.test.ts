import { describe, expect, it } from 'vitest';
import { articleDefinitions, toldPlainly } from '../../../../core/glossary/from-article.ts';

const PLACE = { block: 0, start: 10 };

/** What an article shows of Ann Lee that says this of her. */
function shown(text: string, sure?: number) {
  const place = { ...PLACE, end: PLACE.start + text.length };
  const said = { term: 'Ann Lee', termPlace: place, text, place, ...(sure === undefined ? {} : { sure }) };
  return articleDefinitions(new Set(['Ann Lee', 'Lee']), [said])[0];
}

describe('what an article says of a name', () => {
  it('is surer the more it tells', () => {
    expect(shown('a baker')?.confidence).toBeLessThan(shown('a well-known baker of rye bread')!.confidence);
  });

  it.each([
    'two bakers, Ann Lee',
    'the rich Rotarian Bo Holm',
    'the baker Bo Holm',
    'the board said',
    'the residents Bo “Lil',
    'Lee’s',
    'Ann Lee’s first novel',
    "Lee's old bakery",
  ])('is nothing where it is about another, or leads to the name only: %s', (text) => {
    expect(shown(text, 0.9)?.confidence).toBeLessThan(0.5);
  });

  it.each([
    'the mother of the baker Bo Holm',
    'the head of the city board',
    'the head of the Lee Bakery in town',
  ])('may name another, if it is of her: %s', (text) => {
    expect(shown(text)?.confidence).toBeGreaterThan(0.5);
  });

  it.each(['bakers such as Bo Holm and Ann Lee', 'a house built by Ann Lee'])(
    'may end with the name that it leads to by what it says: %s',
    (text) => {
      expect(shown(text, 0.6)?.confidence).toBeGreaterThan(0.5);
    },
  );

  it.each([
    'the brand name',
    'a stage name',
    'the term',
    'Why did',
    'when they met',
    'wherein host Bo Holm talks',
  ])('is nothing where it says but that there is a name, or asks: %s', (text) => {
    expect(shown(text)?.confidence).toBeLessThan(0.45);
  });

  it.each(['wife', 'an employee', 'the older brother', 'who was ten years older than me'])(
    'is nothing where it is a relation without whose: %s',
    (text) => {
      expect(shown(text)?.confidence).toBeLessThan(0.45);
    },
  );

  it.each([
    'a man',
    'an event',
    'friend',
    'a local',
    'her native',
    'a daughter',
    'the Fortwo née',
    'a rise of 3 per',
    'a club (of',
    'plus bakers like Bo',
    '30 p.m.',
  ])('is nothing where it tells of no kind, or is cut: %s', (text) => {
    expect(shown(text, 0.9)?.confidence).toBeLessThan(0.45);
  });

  it.each(['the critic', 'her 6-year-old daughter', 'her first cookbook', 'a grass-type'])(
    'is an answer to who asks, where it tells a trade, a relation or a kind: %s',
    (text) => {
      expect(shown(text, text.endsWith('type') ? 0.9 : undefined)?.confidence).toBeGreaterThan(0.45);
    },
  );

  it('is told once, also when two ways of reading find it or it is said again', () => {
    const said = ['a baker of rye bread', 'The baker of rye bread', 'the owner of two mills'].map(
      (text, i) => {
        const place = { block: i, start: 10, end: 10 + text.length };
        return { term: 'Ann Lee', termPlace: place, text, place };
      },
    );
    expect(articleDefinitions(new Set(['Ann Lee']), said).map(({ text }) => text)).toEqual([
      'a baker of rye bread',
      'the owner of two mills',
    ]);
  });

  it.each([
    ['who is a baker of rye bread', 'a baker of rye bread'],
    ['which was the first mill', 'the first mill'],
    ['who is known for rye bread', 'who is known for rye bread'],
    ['who baked bread', 'who baked bread'],
  ])('is told plainly: %s', (text, plain) => {
    const definition = toldPlainly(shown(text, 0.6)!);
    expect(definition.text).toBe(plain);
    expect(definition.place).toEqual({
      block: 0,
      start: 10 + text.length - plain.length,
      end: 10 + text.length,
    });
  });

  it('writes a short title out', () => {
    expect(shown('Ohio Lt. Gov.', 0.7)?.text).toBe('Ohio Lieutenant Governor');
    expect(shown('the new Rep', 0.7)?.text).toBe('the new Representative');
    expect(shown('Orvo QB', 0.7)?.text).toBe('Orvo quarterback');
    expect(shown('a Gen Z baker', 0.7)?.text).toBe('a Gen Z baker');
  });

  it('is an answer to who asks only, where it is a relation to somebody else', () => {
    expect(shown('her longtime publicist')?.confidence).toBe(0.46);
    expect(shown('Their daughter')?.confidence).toBe(0.46);
    expect(shown('her old song')?.confidence).toBeLessThan(0.45);
    expect(shown('my publicist')?.confidence).toBeLessThan(0.45);
  });

  it('is a relation to somebody else also where his own is told by another', () => {
    expect(shown("her family's holding company")?.confidence).toBe(0.46);
    expect(shown('an eight-year-old daughter', 0.9)?.confidence).toBeLessThan(0.45);
    expect(shown('neighbourhood', 0.9)?.confidence).toBeLessThan(0.45);
  });

  it('ends before who says so', () => {
    expect(shown('a baker of rye bread, the prosecutors said')).toMatchObject({
      text: 'a baker of rye bread',
      place: { block: 0, start: 10, end: 30 },
    });
  });
});
