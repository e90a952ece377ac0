import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitText } from '../../../../core/rewrite/split.ts';

const bare = (text: string) => text.replace(/\s+/gu, '');

describe('splitting a long text', () => {
  it('leaves a text whole that fits', () => {
    expect(splitText(['One.', 'Two.'], 100)).toEqual(['One.\n\nTwo.']);
  });

  it('cuts between paragraphs', () => {
    expect(splitText(['First one.', 'Second one.', 'Third one.'], 24)).toEqual([
      'First one.\n\nSecond one.',
      'Third one.',
    ]);
  });

  it('cuts a long paragraph behind a sentence, else behind a word', () => {
    expect(splitText(['It rained all day. Nobody came.'], 24)).toEqual([
      'It rained all day.',
      'Nobody came.',
    ]);
    expect(splitText(['one two three four'], 9)).toEqual(['one two', 'three', 'four']);
  });

  it('leaves nothing out, keeps the order, and every part fits', () => {
    const paragraph = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.lorem({ maxCount: 20 }));
    fc.assert(
      fc.property(fc.array(paragraph, { maxLength: 8 }), fc.integer({ min: 2, max: 60 }), (texts, most) => {
        const parts = splitText(texts, most);
        expect(bare(parts.join(''))).toBe(bare(texts.join('')));
        for (const part of parts) {
          expect(part.length).toBeLessThanOrEqual(most);
          expect(part.trim()).not.toBe('');
        }
      }),
    );
  });

  it('does not cut a character in two', () => {
    for (const part of splitText(['😀😀😀😀😀'], 3)) expect(part.isWellFormed()).toBe(true);
  });
});
