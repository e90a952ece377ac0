import { describe, expect, it } from 'vitest';
import { Claims } from '../../../../core/glossary/claims.ts';
import { derivedFrom, regularBases } from '../../../../core/glossary/forms.ts';
import { hardWords } from '../../../../core/glossary/hard-words.ts';
import { likelyParts } from '../../../../core/glossary/part-of-speech.ts';
import { phrases } from '../../../../core/glossary/phrases.ts';
import { wordClass } from '../../../../core/glossary/word-class.ts';
import { diskLexicon } from '../../../../scripts/lib/disk-lexicon.ts';
import { docOf, textAt } from '../doc.ts';

const lexicon = diskLexicon();

describe('forms of words', () => {
  it.each([
    ['stations', 'station'],
    ['bodies', 'body'],
    ['stopped', 'stop'],
    ['making', 'make'],
    ['biggest', 'big'],
    ['churches', 'church'],
  ])('%s comes from %s', (form, base) => {
    expect(regularBases(form).map((b) => b.base)).toContain(base);
  });

  it('leave words alone whose end only looks like one', () => {
    expect(regularBases('glass')).toEqual([]);
    expect(regularBases('virus')).toEqual([]);
  });

  it.each([
    ['depressurization', 'depressurize'],
    ['punishment', 'punish'],
    ['happily', 'happy'],
  ])('%s is derived from %s', (word, base) => {
    expect(derivedFrom(word)).toContain(base);
  });
});

describe('classes of words', () => {
  it.each([
    ['agency', 'noun'],
    ['Russian', 'capital'],
    ['former', 'adjective'],
    ['her', 'possessive'],
    ['said', 'auxiliary'],
    ['quickly', 'adverb'],
    ['1998', 'number'],
    ['founded', 'participle'],
    ['frobnicator', 'noun'],
  ])('%s is a %s', (word, cls) => {
    expect(wordClass(word, lexicon.letters)).toBe(cls);
  });
});

describe('parts of speech in a sentence', () => {
  const parts = (text: string, word: string) => {
    const start = text.indexOf(word);
    return [...likelyParts(docOf(text), { block: 0, start, end: start + word.length })];
  };

  it('follow the word before', () => {
    expect(parts('They found the conduit in May.', 'conduit')).toEqual(['noun', 'adjective']);
    expect(parts('They want to scuttle it.', 'scuttle')).toEqual(['verb']);
    expect(parts('It was very murky there.', 'murky')).toEqual(['adjective', 'noun']);
  });

  it('stay open when nothing tells', () => {
    expect(parts('Old conduit here.', 'conduit')).toEqual([]);
  });
});

describe('hard words', () => {
  const find = (text: string) => {
    const doc = docOf(text);
    return hardWords(doc, lexicon, new Claims(doc), { rank: 17_000, bar: 0.35 }).map((w) => [
      w.name,
      ...w.places.map((place) => textAt(doc, place)),
    ]);
  };

  it('are found with all their forms', () => {
    expect(find('A centrifuge spun. Two centrifuges stood still.')).toEqual([
      ['centrifuge', 'centrifuge', 'centrifuges'],
    ]);
  });

  it('are not words whose base everybody knows', () => {
    expect(find('They reopened it unkindly, and happily restarted.')).toEqual([]);
  });

  it('are not names', () => {
    expect(find('It was Zvezda.')).toEqual([]);
  });
});

describe('phrases of the dictionary', () => {
  it('are found in the singular and the plural, the longest first', () => {
    const doc = docOf('Carbon dioxide and prime ministers were seen.');
    expect(phrases(doc, lexicon, new Claims(doc)).map((p) => [p.name, p.aliases])).toEqual([
      ['carbon dioxide', []],
      ['prime minister', ['prime ministers']],
    ]);
  });
});
