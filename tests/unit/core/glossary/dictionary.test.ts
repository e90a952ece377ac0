import { describe, expect, it } from 'vitest';
import { defineName, defineWord } from '../../../../core/glossary/dictionary.ts';
import { lexiconOf } from './lexicon.ts';

const lexicon = lexiconOf({
  lander: ['na craft that lands'],
  Lander: ['na town in Wyoming'],
  progress: ['nforward motion', 'vmove forward'],
  depressurize: ['vlet the pressure out'],
  run: ['vmove fast'],
  loop: ['na closed curve', 'vmake a loop'],
  lustfully: ['rin a lustful manner'],
  'prison chaplain': ['na chaplain in a prison'],
  Nelson: ['nan English admiral (1758-1805)'],
  Cynthia: ['n(Greek mythology) a goddess of the hunt'],
  Mars: ['na planet', 'n(Roman mythology) a god of war'],
});
const word = async (form: string, ...parts: ('noun' | 'verb')[]) =>
  (await defineWord(form, new Set(parts), lexicon)).map((d) => d.text);
const name = async (form: string, ...said: string[]) =>
  (await defineName([form], lexicon, (words) => said.includes(words))).map((d) => d.text);

describe('dictionary definitions', () => {
  it('never give a common word the sense of a place', async () => {
    expect(await word('lander')).toEqual(['a craft that lands']);
    expect(await word('landers')).toEqual(['a craft that lands']);
  });

  it('never give a name the sense of a common word', async () => {
    expect(await name('Progress')).toEqual([]);
    expect(await name('Lander', 'Wyoming')).toEqual(['a town in Wyoming']);
  });

  it('do not take a lone surname or first name for a figure of history or myth', async () => {
    expect(await name('Nelson')).toEqual([]);
    expect(await name('Cynthia')).toEqual([]);
  });

  it('give a lone name of several things only the senses the article speaks of', async () => {
    expect(await name('Mars', 'planet')).toEqual(['a planet']);
    expect(await name('Mars', 'war', 'Roman')).toEqual([]);
  });

  it('leave out what only says the word again', async () => {
    expect(await word('lustfully')).toEqual([]);
    expect(await word('prison chaplain')).toEqual([]);
  });

  it('find inflected, irregular and derived words', async () => {
    expect(await word('loops', 'noun')).toEqual(['a closed curve']);
    expect(await word('ran')).toEqual(['move fast']);
    expect(await word('depressurization')).toEqual(['depressurize: let the pressure out']);
  });

  it('keep to the part of speech, and doubt what does not fit it', async () => {
    expect(await word('progress', 'verb')).toEqual(['move forward']);
    const [doubtful] = await defineWord('lander', new Set(['verb']), lexicon);
    expect(doubtful?.confidence).toBeLessThan(0.5);
  });

  it('are silent about what nobody defined', async () => {
    expect(await word('blorp')).toEqual([]);
  });
});
