import { describe, expect, it } from 'vitest';
import type { Term } from '../../../core/report.ts';
import { termList } from '../../../core/term-list.ts';

const term = (name: string, definition?: string): Term => ({
  ...{ name, aliases: [], kind: 'word', importance: 0, difficulty: 1, places: [] },
  definitions: definition ? [{ text: definition, source: 'dictionary', confidence: 1 }] : [],
});

describe('the terms that cards may be about', () => {
  it('are those of the report under their numbers, then those looked up', () => {
    const list = termList([term('orbit', 'a path')]);
    expect(list.add(term('valve', 'a part'))).toBe(1);
    expect([list.at(0)?.name, list.at(1)?.name, list.at(2)]).toEqual(['orbit', 'valve', undefined]);
  });

  it('are each there once, but one of which nothing was known may be asked for again', () => {
    const list = termList([term('orbit', 'a path')]);
    expect(list.add(term('orbit', 'a path'))).toBe(0);
    expect(list.add(term('frumious'))).toBe(1);
    expect(list.add(term('frumious', 'fuming'))).toBe(2);
  });
});
