import { describe, expect, it } from 'vitest';
import { asWritten } from '../../../components/word-form.ts';

describe('what a card calls a term', () => {
  it('is the form that the reader sees, in small letters where it opens a sentence', () => {
    const word = { kind: 'word', name: 'linger', aliases: ['lingering'] } as const;
    expect(asWritten({ ...word, aliases: ['lingering'] }, 'Lingered')).toEqual({
      name: 'lingered',
      forms: ['linger', 'lingering'],
    });
    expect(asWritten({ ...word, aliases: [] }, 'Linger').name).toBe('linger');
  });

  it('keeps the capital of another name that the word goes by', () => {
    const medicine = { kind: 'word', name: 'semaglutide', aliases: ['Ozempic', 'Wegovy'] } as const;
    expect(asWritten({ ...medicine, aliases: ['Ozempic', 'Wegovy'] }, 'Ozempic')).toEqual({
      name: 'Ozempic',
      forms: ['semaglutide', 'Wegovy'],
    });
  });

  it('is the fullest form of a name or phrase', () => {
    const name = { kind: 'name' as const, name: 'Ann Lee', aliases: ['Lee'] };
    expect(asWritten(name, 'Lee')).toEqual({ name: 'Ann Lee', forms: ['Lee'] });
  });
});
