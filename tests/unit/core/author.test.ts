import { expect, it } from 'vitest';
import { authorOf } from '../../../core/author.ts';

it('tells who wrote an article, but not that its site did', () => {
  expect(authorOf({ byline: 'Ada Lind', siteName: 'The Ulm Post' })).toBe('Ada Lind');
  expect(authorOf({ byline: 'The Ulm Post', siteName: 'The Ulm Post' })).toBeUndefined();
});
