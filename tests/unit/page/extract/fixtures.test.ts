import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Expected, FIELDS, type Reading, read, readWithReadability } from './expectations.ts';

/*
 * Whole pages against what a careful reader wrote down (tests/fixtures/pages/README.md). Most of them are failures seen
 * elsewhere: these say, too, what plain Readability gets wrong, so that each is proven to be one.
 */
const PAGES = join(import.meta.dirname, '../../../fixtures/pages');

interface Fixture extends Expected {
  readabilityMisses?: (keyof typeof FIELDS)[];
}

const pages = readdirSync(PAGES).filter((name) => existsSync(join(PAGES, name, 'expected.json')));

/** The found and the wanted value of one field. */
function compare(field: keyof typeof FIELDS, reading: Reading, expected: Expected) {
  const { found } = FIELDS[field] as { found(reading: Reading, wanted: unknown): unknown };
  return { found: found(reading, expected[field]), wanted: expected[field] };
}

describe.each(pages)('the page %s', (name) => {
  const html = readFileSync(join(PAGES, name, 'source.html'), 'utf8');
  const expected: Fixture = JSON.parse(readFileSync(join(PAGES, name, 'expected.json'), 'utf8'));
  const url = expected.url ?? 'https://page.invalid/';
  const fields = (Object.keys(FIELDS) as (keyof typeof FIELDS)[]).filter((field) => field in expected);
  const ours = read(html, url);

  it.each(fields.map((field) => [FIELDS[field].says, field] as const))('%s', (_says, field) => {
    const { found, wanted } = compare(field, ours, expected);
    expect(found).toEqual(wanted);
  });

  it.runIf(expected.readabilityMisses)('is what plain Readability fails at, as it says', () => {
    const theirs = readWithReadability(html, url);
    const missed = fields.filter((field) => {
      const { found, wanted } = compare(field, theirs, expected);
      return JSON.stringify(found) !== JSON.stringify(wanted);
    });
    expect(missed.toSorted()).toEqual(expected.readabilityMisses?.toSorted());
  });
});
