import { describe, expect, it } from 'vitest';
import { saidIn } from '../../../../core/glossary/said-in.ts';
import { docOf } from '../doc.ts';

/** The sentence in which a text says `words`, with the marked words in brackets. */
function marked(text: string, words: string, ...forms: string[]): string | undefined {
  const start = text.indexOf(words);
  const said = saidIn(docOf(text), { block: 0, start, end: start + words.length }, forms);
  return (
    said &&
    `${said.text.slice(0, said.start)}[${said.text.slice(said.start, said.end)}]${said.text.slice(said.end)}`
  );
}

describe('the sentence of a definition', () => {
  it('is given whole, without its neighbours', () => {
    const text = 'It was late. Roscosmos, the Russian space agency, sent a ship. Nobody saw it.';
    expect(marked(text, 'the Russian space agency', 'Roscosmos')).toBe(
      'Roscosmos, [the Russian space agency], sent a ship.',
    );
  });

  it('is not given when it says nothing else', () => {
    expect(marked('A tokamak is a ring-shaped reactor.', 'a ring-shaped reactor', 'tokamak')).toBeUndefined();
    expect(marked('World Weather Office (WWO).', 'World Weather Office', 'WWO')).toBeUndefined();
  });

  it('is cut at words on both sides when it is long', () => {
    const many = 'and then the others came to see it too '.repeat(6);
    const said = marked(
      `When ${many}a tokamak, a ring-shaped reactor, ${many}it ended.`,
      'a ring-shaped reactor',
    );
    expect(said).toMatch(/^… \w.*a tokamak, \[a ring-shaped reactor\], and .*\w …$/);
    expect(said?.length).toBeLessThan(300);
  });

  it('is none where the place is in no sentence', () => {
    expect(saidIn(docOf('One. Two.'), { block: 0, start: 0, end: 8 }, [])).toBeUndefined();
    expect(saidIn(docOf('One.'), { block: 4, start: 0, end: 1 }, [])).toBeUndefined();
  });
});
