import { describe, expect, it } from 'vitest';
import { diskLexicon } from '../../../../scripts/lib/disk-lexicon.ts';

describe('the dictionary as built', () => {
  const lexicon = diskLexicon();
  const first = async (key: string) => (await lexicon.define(key))[0]?.senses[0];

  it('defines words, phrases and names', async () => {
    expect(await first('coolant')).toMatchObject({ pos: 'noun', gloss: expect.stringContaining('cooling') });
    expect(await first('black hole')).toMatchObject({ pos: 'noun' });
    expect((await lexicon.define('nasa'))[0]).toMatchObject({ headword: 'NASA', proper: true });
  });

  it('keeps spellings apart', async () => {
    const forms = (await lexicon.define('lander')).map((entry) => [entry.headword, entry.proper]);
    expect(forms).toEqual([
      ['Lander', true],
      ['lander', false],
    ]);
  });

  it('has senses of private life behind the others', async () => {
    expect(await first('frigid')).toMatchObject({ gloss: 'extremely cold' });
  });

  it('has the most likely sense first', async () => {
    expect(await first('station')).toMatchObject({ gloss: expect.stringContaining('facility') });
  });

  it('ranks common words and knows irregular forms', () => {
    expect(lexicon.rank('the')).toBeLessThan(5);
    expect(lexicon.rank('station')).toBeLessThan(lexicon.rank('orbit'));
    expect(lexicon.rank('micrometeorite')).toBe(Number.POSITIVE_INFINITY);
    expect(lexicon.irregular('ran')).toEqual(['run']);
  });

  it('knows what parts of speech a common word can be, the likeliest first', () => {
    expect(['station', 'leaked', 'former', 'the'].map(lexicon.letters)).toEqual(['nv', 'v', 'an', '']);
  });

  it('takes an irregular form for what its base is there, not for all its base can be', () => {
    expect(['stood', 'met', 'paid', 'people'].map(lexicon.letters)).toEqual(['v', 'v', 'va', 'nv']);
  });

  it('answers [] for what it does not know', async () => {
    expect(await lexicon.define('')).toEqual([]);
    expect(await lexicon.define('zzzz')).toEqual([]);
  });
});
