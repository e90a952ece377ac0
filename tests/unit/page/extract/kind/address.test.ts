import { describe, expect, it } from 'vitest';
import { readAddress } from '../../../../../page/extract/kind/address.ts';

describe('what an address says of a page', () => {
  it.each([
    ['https://forum.site.example/a-question/12', 'saysThread'],
    ['https://site.example/viewtopic.php?t=425', 'saysThread'],
    ['https://site.example/index.php?/topic/201-a-question/', 'saysThread'],
    ['https://site.example/collections/pots', 'saysShop'],
    ['https://site.example/services/audit', 'saysService'],
    ['https://docs.site.example/v2/install', 'saysDocumentation'],
    ['https://site.example/search?q=moss', 'saysSearch'],
    ['https://site.example/?s=moss', 'saysSearch'],
    ['https://site.example/', 'isRoot'],
  ] as const)('%s: %s', (address, sign) => {
    const signs = readAddress(address);
    const kinds = [
      'saysThread',
      'saysShop',
      'saysService',
      'saysDocumentation',
      'saysSearch',
      'isRoot',
    ] as const;
    expect(kinds.filter((kind) => signs[kind])).toEqual([sign]);
  });

  it('counts the words of a title in the last part, and the parts', () => {
    const short = readAddress('https://site.example/about');
    const long = readAddress('https://site.example/2025/05/water-returns-to-the-ashby-cut');
    expect(long.slugWords).toBe(1);
    expect(long.slugWords).toBeGreaterThan(short.slugWords);
    expect(long.depth).toBeGreaterThan(short.depth);
  });

  it('takes a word of a title for no sign', () => {
    const { saysSearch, saysShop, saysThread } = readAddress(
      'https://site.example/search-for-a-shop-topic?ref=mail',
    );
    expect([saysSearch, saysShop, saysThread]).toEqual([false, false, false]);
  });

  it('says nothing without an address', () => {
    expect(readAddress('')).toMatchObject({ isRoot: false, saysThread: false, saysSearch: false });
  });
});
