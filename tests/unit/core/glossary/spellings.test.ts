import { describe, expect, it } from 'vitest';
import { spellings } from '../../../../core/glossary/spellings.ts';

describe('other spellings of a name', () => {
  it('are without its shouting', () => {
    expect(spellings('ULM')).toEqual([]);
    expect(spellings('LINDAU')).toEqual(['Lindau']);
    expect(spellings('ULM News')).toEqual(['Ulm News']);
  });

  it('are in capitals, as the letters of a body are written elsewhere', () => {
    expect(spellings('Asean')).toEqual(['ASEAN']);
    expect(spellings('Who')).toEqual([]);
    expect(spellings('Ann Lind')).toEqual([]);
    expect(spellings('Orvi World Cup')).toContain('ORVI World Cup');
  });

  it('are in one word, where letters stand apart from theirs', () => {
    expect(spellings('Talk ORV')).toContain('TalkORV');
    expect(spellings('Orvo News Corp')).not.toContain('OrvoNews Corp');
  });

  it('are without points, accents and typographic apostrophes', () => {
    expect(spellings('U.S. Capitol')).toEqual(['US Capitol']);
    expect(spellings('José Roë')).toEqual(['Jose Roe']);
    expect(spellings('O’Hare Field')).toEqual(["O'Hare Field"]);
  });

  it('are with a hyphen for a blank, without one, and in one word, of three words or more', () => {
    expect(spellings('Ulm Lindau Forum')).toEqual(['Ulm-Lindau Forum', 'Ulm Lindau-Forum', 'UlmLindauForum']);
    expect(spellings('Ulm-Lindau Forum')).toContain('Ulm Lindau Forum');
  });
});
