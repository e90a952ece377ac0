import { describe, expect, it } from 'vitest';
import { diskLexicon } from '../../scripts/lib/disk-lexicon.ts';
import { checkPacks } from '../../scripts/packs/check.ts';
import { type PackFile, readPacks, type WrittenEntry } from '../../scripts/packs/pack-file.ts';

describe('the packs we ship', () => {
  it('keep to their schema and to every rule of their guide', () => {
    expect(checkPacks(readPacks(), diskLexicon())).toEqual([]);
  });
});

describe('checking a pack', () => {
  /** Of all words only "apple" is an ordinary one. */
  const words = {
    rank: (word: string) => (word === 'apple' ? 900 : Number.POSITIVE_INFINITY),
    letters: (word: string) => (word === 'apple' ? 'n' : ''),
  };
  const entry: WrittenEntry = {
    term: 'Lunar Gateway',
    kind: 'name',
    gloss: 'A small station that is to circle the Moon.',
  };
  const pack = (...entries: object[]) => ({ name: 'probe', title: 'A probe', licence: 'MIT', entries });
  const faults = (...entries: object[]) => checkPacks(new Map([['probe', pack(...entries)]]), words);
  const changed = (change: object) => faults({ ...entry, ...change });

  it('finds nothing wrong with a good entry', () => {
    expect(faults(entry)).toEqual([]);
  });

  it.each<[string, object, RegExp]>([
    ['a field nobody reads', { note: 'x' }, /\(Lunar Gateway\).*additional/],
    ['an unknown kind', { kind: 'thing' }, /allowed values/],
    ['a form with white space at its end', { aliases: ['Gateway '] }, /pattern/],
    ['a gloss that is too short for a card', { gloss: 'A station.' }, /fewer than 20/],
    ['a gloss that is too long for a card', { gloss: `A ${'very '.repeat(60)}long one.` }, /more than 260/],
    ['a gloss that ends without a full stop', { gloss: 'A small station around the Moon' }, /pattern/],
    ['a year that is none', { asOf: 'lately' }, /pattern/],
    ['a word of several words', { kind: 'word' }, /is no word/],
    ['a phrase of one word', { term: 'gateway', kind: 'phrase' }, /is no phrase/],
    ['an abbreviation without its long form', { kind: 'abbreviation' }, /long form/],
    ['three sentences', { gloss: 'One is short. Two is short. Three is short. Four is.' }, /two sentences/],
    ['words that age', { gloss: 'A station that recently came to the Moon.' }, /“recently”/],
    ['words that judge', { gloss: 'A famous station that circles the Moon.' }, /“famous”/],
    ['a form that another stands for', { term: 'moonlet', kind: 'word', aliases: ['Moonlet'] }, /not needed/],
    ['a name of ours that is a word', { aliases: ['Apple'] }, /means something else/],
    ['a name known to mislead', { aliases: ['Gateway'] }, /means something else/],
    ['itself as its context', { aliases: ['Gateway'], needs: ['Gateway'] }, /context it needs itself/],
  ])('finds %s', (_what, change, fault) => {
    expect(changed(change).join('\n')).toMatch(fault);
  });

  it('lets an ordinary word be a name where the words around it say so', () => {
    expect(changed({ aliases: ['Apple'], needs: ['iPhone'] })).toEqual([]);
  });

  it('finds a form that two entries claim, unless each says what it needs', () => {
    const other = { ...entry, term: 'Gateway to the Moon', aliases: ['lunar gateway'] };
    expect(faults(entry, other)).toEqual([
      'in several entries: lunar gateway: Lunar Gateway (probe), Gateway to the Moon (probe)',
    ]);
    expect(faults({ ...entry, needs: ['NASA'] }, { ...other, needs: ['film'] })).toEqual([]);
  });

  it('finds an entry written twice', () => {
    const twice = { ...entry, needs: ['NASA'] };
    expect(faults(twice, twice)).toHaveLength(1);
  });

  it('finds a form that has an entry and is in a series', () => {
    const series = { match: '^Lunar \\p{L}+$', kind: 'name', gloss: 'A thing that goes to the Moon.' };
    const files = new Map([['probe', { ...pack(entry), patterns: [series] }]]);
    expect(checkPacks(files, words).join()).toMatch(/Lunar Gateway: has an entry and is in the series/);
  });

  it('finds a series whose expression is not anchored, is none at all, or has every word tried', () => {
    const check = (match: string) =>
      checkPacks(
        new Map([['probe', { ...pack(entry), patterns: [{ match, kind: 'name', gloss: entry.gloss }] }]]),
        words,
      ).join();
    expect(check('Lunar')).toMatch(/pattern/);
    expect(check('^(Lunar$')).toMatch(/Invalid regular expression/);
    expect(check('^(?:New )?Lunar \\d$')).toMatch(/begin with a letter/);
    expect(check('^Lunar \\d$')).toBe('');
  });

  it('finds a file that is named otherwise inside', () => {
    expect(checkPacks(new Map([['probes', pack(entry)]]), words)).toEqual([
      'probes.json: is named “probe” inside',
    ]);
  });
});

describe('series of names in the space pack', () => {
  const patterns = (readPacks().get('space') as PackFile).patterns ?? [];
  const matches = (form: string) => patterns.some(({ match }) => new RegExp(match, 'u').test(form));

  it.each([
    'Soyuz MS-24',
    'Soyuz TMA-14M',
    'Progress MS-21',
    'Progress 82',
    'Progress-82',
    'Crew-7',
    'Apollo 11',
    'Expedition 68',
  ])('explains %s', (form) => {
    expect(matches(form)).toBe(true);
  });

  it.each(['Soyuz', 'Progress', 'Progress report 82', 'Apollo Theatre', 'Expedition', 'MS-21'])(
    'leaves %s alone',
    (form) => {
      expect(matches(form)).toBe(false);
    },
  );
});
