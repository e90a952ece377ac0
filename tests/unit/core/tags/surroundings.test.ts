import { describe, expect, it } from 'vitest';
import { wordClass } from '../../../../core/glossary/word-class.ts';
import { surroundings } from '../../../../core/tags/surroundings.ts';
import { docOf } from '../doc.ts';

/** What stands around a word, one mention a sentence. */
function around(word: string, text: string) {
  const { sentences } = docOf(text);
  const mentions = sentences.flatMap((s, at) => {
    const token = s.tokens.find((t) => t.lower === word);
    return token ? [{ at, place: { block: s.block, start: token.start, end: token.end } }] : [];
  });
  return surroundings(
    mentions.map((m) => m.place),
    mentions.map((m) => m.at),
    sentences,
    ({ lower }) => wordClass(lower, () => ''),
  );
}

describe('surroundings of mentions', () => {
  it('tells how a thing is introduced and taken up again', () => {
    expect(around('ferry', 'A ferry sank. It was old. They left the ferry.')).toMatchObject({
      a: 0.5,
      the: 0.5,
      pronoun: 0.5,
      ends: 0.5,
    });
  });

  it('counts sentences about it, and shares of mentions after prepositions and before verbs', () => {
    expect(around('ferry', 'The ferry was old. She slept on the ferry.')).toMatchObject({
      subject: 1,
      verb: 0.5,
      preposition: 0.5,
    });
  });

  it('is nothing without mentions', () => {
    expect(around('ship', 'A ferry sank.')).toMatchObject({ the: 0, subject: 0 });
  });
});
