import { describe, expect, it } from 'vitest';
import { otherForms } from '../../../components/other-forms.ts';

describe('otherForms', () => {
  it('leaves out plurals of what was told', () => {
    expect(otherForms({ name: 'cosmonaut', aliases: ['cosmonauts', 'Cosmonaut'] })).toEqual([]);
    expect(otherForms({ name: 'coolant loop', aliases: ['cooling loop', 'cooling loops'] })).toEqual([
      'cooling loop',
    ]);
  });

  it('keeps other names', () => {
    expect(otherForms({ name: 'International Space Station', aliases: ['ISS', 'the station'] })).toEqual([
      'ISS',
      'the station',
    ]);
  });
});
