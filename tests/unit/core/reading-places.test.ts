import { describe, expect, it } from 'vitest';
import {
  blockOfPlace,
  type KeptPlace,
  MOST_PLACES,
  placeOfBlock,
  readPlaces,
  withoutPlace,
  withPlace,
} from '../../../core/reading-places.ts';

const place = (page: string, change: Partial<KeptPlace> = {}): KeptPlace => ({
  ...{ page, block: 3, text: 17, done: 0.4 },
  ...change,
});

describe('places where reading stood', () => {
  it('are one for each page, the newest first', () => {
    const all = [place('a'), place('b')];
    expect(withPlace(all, place('b', { block: 9 }))).toEqual([place('b', { block: 9 }), place('a')]);
    expect(withoutPlace(all, 'a')).toEqual([place('b')]);
  });

  it('are forgotten, the oldest first, when there are too many', () => {
    const all = Array.from({ length: MOST_PLACES }, (_, i) => place(String(i)));
    const more = withPlace(all, place('new'));
    expect(more.length).toBe(MOST_PLACES);
    expect(more.map(({ page }) => page)).not.toContain(String(MOST_PLACES - 1));
    expect(more[0]?.page).toBe('new');
  });

  it('are read from whatever is stored', () => {
    const bad = [
      null,
      3,
      'x',
      {},
      place('a', { block: -1 }),
      place('a', { done: 2 }),
      { ...place('a'), page: 1 },
    ];
    expect(readPlaces([...bad, place('good')])).toEqual([place('good')]);
    for (const stored of [undefined, null, {}, 'x']) expect(readPlaces(stored)).toEqual([]);
  });
});

describe('a place in an article', () => {
  const texts = ['The wind', 'It blew.', 'It rained.', 'It blew.', 'The end'];

  it('is found again', () => {
    expect(blockOfPlace(placeOfBlock(2, 0.5, texts), texts)).toBe(2);
  });

  it('is found by its text when the page has more or less before it', () => {
    const kept = placeOfBlock(2, 0.5, texts);
    expect(blockOfPlace(kept, ['New', 'Newer', ...texts])).toBe(4);
    expect(blockOfPlace(kept, texts.slice(2))).toBe(0);
  });

  it('is the nearest of those with the same text', () => {
    expect(blockOfPlace(placeOfBlock(3, 0.5, texts), [...texts, 'It blew.'])).toBe(3);
  });

  it('is where it was when its text is gone, if the article is still that long', () => {
    const kept = placeOfBlock(2, 0.5, texts);
    expect(blockOfPlace(kept, ['a', 'b', 'c'])).toBe(2);
    expect(blockOfPlace(kept, ['a', 'b'])).toBeUndefined();
  });
});
