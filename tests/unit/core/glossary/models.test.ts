import { describe, expect, it } from 'vitest';
import { isDefinition } from '../../../../core/glossary/definition-sentence.ts';
import { difficulty } from '../../../../core/glossary/difficulty.ts';
import { diskLexicon } from '../../../../scripts/lib/disk-lexicon.ts';

const lexicon = diskLexicon();
const hard = (word: string) => difficulty(word, `They saw ${word} there.`, lexicon);

describe('word difficulty', () => {
  it('is between 0 and 1', () => {
    for (const word of ['a', 'station', 'Zarya', 'x'.repeat(500), '–', '']) {
      expect(hard(word)).toBeGreaterThanOrEqual(0);
      expect(hard(word)).toBeLessThanOrEqual(1);
    }
  });

  it('grows with rarity and length', () => {
    expect(hard('station')).toBeLessThan(hard('radiator'));
    expect(hard('radiator')).toBeLessThan(hard('micrometeorite'));
  });

  it('is lower for words that are built on common ones', () => {
    expect(hard('courtroom')).toBeLessThan(hard('conundrum'));
    expect(hard('unemployment')).toBeLessThan(hard('conflagration'));
  });

  it('is that of the rarest part of a hyphenated word', () => {
    expect(hard('government-owned')).toBeLessThan(hard('jerry-rigged'));
    expect(hard('government-owned')).toBeLessThan(hard('wry-necked'));
  });

  it('is no lower for what no list of known words has', () => {
    expect(hard('available')).toBeLessThan(hard('surfeit'));
    expect(hard('gnomon')).toBeGreaterThan(hard('tractor'));
  });

  it('is low for names: no reader marks them as hard words', () => {
    expect(hard('Roscosmos')).toBeLessThan(hard('micrometeorite'));
  });
});

describe('definition sentences', () => {
  it.each([
    'A tokamak is a ring-shaped device that holds hot plasma by magnetic fields.',
    'The gas that surrounds a planet is called its atmosphere.',
    'Erosion refers to the wearing away of soil and rock.',
  ])('knows one: %s', (sentence) => {
    expect(isDefinition(sentence)).toBe(true);
  });

  it.each(['She left early because it would rain.', 'How did they find him?', 'In 1990 he moved to Oslo.'])(
    'knows a plain sentence: %s',
    (sentence) => {
      expect(isDefinition(sentence)).toBe(false);
    },
  );
});
