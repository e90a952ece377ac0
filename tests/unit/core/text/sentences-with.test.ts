import { describe, expect, it } from 'vitest';
import { sentencesWith } from '../../../../core/text/sentences-with.ts';

const TEXT = [
  'The valve leaked. Nobody saw it. A valve of Dr. Li held; the valve was new.',
  'No valve here?',
];
const blocks = TEXT.map((text) => ({ kind: 'paragraph' as const, text }));
const places = TEXT.flatMap((text, block) =>
  [...text.matchAll(/valve/g)].map(({ index }) => ({ block, start: index, end: index + 5 })),
);

describe('the sentences in which a term stands', () => {
  it('are told whole, each once, in order', () => {
    const found = sentencesWith(places, blocks, 'en').map(({ block, start, end }) =>
      TEXT[block]?.slice(start, end),
    );
    expect(found).toEqual([
      'The valve leaked.',
      'A valve of Dr. Li held; the valve was new.',
      'No valve here?',
    ]);
  });

  it('are none for a term without places', () => {
    expect(sentencesWith([], blocks, 'en')).toEqual([]);
  });
});
