import { describe, expect, it } from 'vitest';
import {
  MOST_REPORTS,
  readReports,
  reportsCsv,
  type WrongReport,
  withoutReport,
  withReport,
  wrongReport,
} from '../../../core/wrong-reports.ts';

const report = (term: string, more: Partial<WrongReport> = {}): WrongReport => ({
  term,
  definition: `what ${term} is`,
  source: 'dictionary',
  date: '2026-11-02T09:00:00.000Z',
  ...more,
});

describe('reports of wrong definitions', () => {
  it('tell the page only when it is given', () => {
    const definition = { text: 'a town', source: 'dictionary', confidence: 1 } as const;
    expect(wrongReport({ name: 'lander' }, definition, undefined)).toEqual({
      term: 'lander',
      definition: 'a town',
      source: 'dictionary',
    });
    expect(wrongReport({ name: 'lander' }, definition, 'https://a.example/')).toHaveProperty('page');
  });

  it('are kept newest last, each definition once, up to a bound', () => {
    const all = Array.from({ length: MOST_REPORTS + 5 }, (_, i) => report(`t${i}`)).reduce(withReport, []);
    expect(all).toHaveLength(MOST_REPORTS);
    expect(withReport([report('a'), report('b')], report('a')).map((r) => r.term)).toEqual(['b', 'a']);
  });

  it('are dropped by term and definition', () => {
    expect(withoutReport([report('a'), report('b')], report('a'))).toEqual([report('b')]);
  });

  it('survive nonsense in storage', () => {
    expect(readReports('x')).toEqual([]);
    expect(readReports([report('a'), null, { term: 'b' }, report('c', { page: 3 as never })])).toEqual([
      report('a'),
    ]);
  });

  it('make a table that no spreadsheet takes for formulae', () => {
    const csv = reportsCsv([report('=1+1', { definition: 'a "so, so" text', page: 'https://a.example/' })]);
    expect(csv).toBe(
      '\uFEFFterm,definition,source,date,page\r\n' +
        `'=1+1,"a ""so, so"" text",dictionary,2026-11-02T09:00:00.000Z,https://a.example/\r\n`,
    );
  });
});
