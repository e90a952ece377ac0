import { describe, expect, it } from 'vitest';
import { reportage } from '../../../../core/tags/reportage.ts';
import { docOf } from '../doc.ts';

const of = (text: string) => reportage(docOf(text).sentences);

describe('reportage', () => {
  it('is high where others are reported to have said things', () => {
    expect(of('The bridge will close, the mayor said. It is old, says the builder.')).toBe(1);
  });

  it('is low in what explains, advises or speaks of its author', () => {
    expect(of('Salt is dried sea water. It keeps fish from rotting.')).toBe(0);
    expect(of('Your oven should be hot, as I said. You put your bread on your stone.')).toBe(0);
  });

  it('is none in an empty text', () => {
    expect(reportage([])).toBe(0);
  });
});
