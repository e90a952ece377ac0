import { describe, expect, it } from 'vitest';
import { defineName, defineSpelling, defineWord } from '../../../../core/glossary/dictionary.ts';
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
  Orrin: ['na river in Vellum', 'none of the British colonies', 'na state in the west of Vellum'],
  'Abel Roe': ['nVellian rower of the Olympics (1901-1970)'],
  Lee: ['nVellian filmmaker whose works are dark'],
  Ezra: ['na Jewish priest and scribe'],
  Leak: ['na tributary of the Orrin', 'nthe time of all leaks'],
  Al: ['na state in Vellum'],
  EE: ['nthe engineering of electric power'],
  waiver: ['n(law) a voluntary giving up of a claim', 'nthe letting go of something'],
  bossy: ['atending to boss'],
});
const word = async (form: string, ...parts: ('noun' | 'verb')[]) =>
  (await defineWord(form, new Set(parts), lexicon, () => false)).map((d) => d.text);
const name = async (form: string, ...said: string[]) =>
  (await defineName([form], lexicon, (words) => said.includes(words))).map((d) => d.text);

describe('dictionary definitions', () => {
  it('never give a common word the sense of a place', async () => {
    expect(await word('lander')).toEqual(['a craft that lands']);
    expect(await word('landers')).toEqual(['a craft that lands']);
  });

  it('say of which word they are, where that is not the one asked for', async () => {
    const basesOf = async (form: string) =>
      (await defineWord(form, new Set(), lexicon, () => false)).map(({ base }) => base);
    expect(await basesOf('landers')).toEqual(['lander']);
    expect(await basesOf('ran')).toEqual(['run']);
    expect(await basesOf('lander')).toEqual([undefined]);
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

  it('take a whole name for a figure of the past only where the article speaks of the field', async () => {
    expect(await name('Abel Roe')).toEqual([]);
    expect(await name('Abel Roe', 'rower')).toEqual(['Vellian rower of the Olympics (1901-1970)']);
  });

  it('give where people live before its river and its past, to one who asks', async () => {
    const asked = await defineSpelling('Orrin', lexicon, () => false);
    expect(asked.map((d) => d.text)).toEqual([
      'a state in the west of Vellum',
      'a river in Vellum',
      'one of the British colonies',
    ]);
  });

  it('give letters only the sense the article speaks of, even to one who asks', async () => {
    expect(await defineSpelling('EE', lexicon, () => false)).toEqual([]);
    expect(await defineSpelling('EE', lexicon, (word) => word === 'engineering')).toHaveLength(1);
    expect(await defineSpelling('Nelson', lexicon, () => false)).toEqual([]);
  });

  it('are no bearer of a surname, figure of scripture, river called as a common word, or state in two letters', async () => {
    const asked = (form: string, ...said: string[]) =>
      defineSpelling(form, lexicon, (word) => said.includes(word)).then((all) => all.map((d) => d.text));
    expect(await asked('Lee', 'Vellian')).toEqual([]);
    expect(await asked('Ezra')).toEqual([]);
    expect(await asked('Leak')).toEqual(['the time of all leaks']);
    expect(await asked('Leak', 'Orrin')).toEqual(['the time of all leaks', 'a tributary of the Orrin']);
    expect(await asked('Al')).toEqual([]);
    expect(await asked('Al', 'Vellum')).toEqual(['a state in Vellum']);
  });

  it('put the sense of a field last where the article does not speak of it', async () => {
    expect(await word('waiver')).toEqual([
      'the letting go of something',
      '(law) a voluntary giving up of a claim',
    ]);
    const lawful = await defineWord('waiver', new Set(), lexicon, (said) => said === 'law');
    expect(lawful[0]?.text).toBe('(law) a voluntary giving up of a claim');
  });

  it('leave out what only says the word again', async () => {
    expect(await word('bossy')).toEqual([]);
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
    const [doubtful] = await defineWord('lander', new Set(['verb']), lexicon, () => false);
    expect(doubtful?.confidence).toBeLessThan(0.5);
  });

  it('are silent about what nobody defined', async () => {
    expect(await word('blorp')).toEqual([]);
  });
});
