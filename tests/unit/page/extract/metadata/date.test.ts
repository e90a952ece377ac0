// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { dateIn, isoDate } from '../../../../../page/extract/metadata/date.ts';
import { read } from './read.ts';

describe('the date', () => {
  it.each([
    ['2023-02-13T09:20:00+00:00', '2023-02-13T09:20:00+00:00'],
    ['2023-02-13 09:20:00 +0100', '2023-02-13T09:20:00+01:00'],
    ['2023-02-13T09:20Z', '2023-02-13T09:20Z'],
    ['20230213', '2023-02-13'],
    ['Mon, 13 Feb 2023 09:20:00 GMT', '2023-02-13'],
  ])('keeps time and zone when the page gives them: %s', (given, iso) => {
    expect(isoDate(given)).toBe(iso);
  });

  it.each([
    ['Published February 13th, 2023', '2023-02-13'],
    ['13. Februar 2023', '2023-02-13'],
    ['le 13 février 2023', '2023-02-13'],
    ['13 de fevereiro de 2023', '2023-02-13'],
    ['13.02.2023, 9 Uhr', '2023-02-13'],
    ['2023年2月13日', '2023-02-13'],
    ['2/13/2023', '2023-02-13'],
    ['25/12/2022', '2022-12-25'],
    ['room 1302 at 13:20', undefined],
  ])('is read from words: %s', (given, iso) => {
    expect(dateIn(given)).toBe(iso);
  });

  it('prefers what the page declares to what it shows', () => {
    const head = '<meta property="article:published_time" content="2023-02-13">';
    expect(read(head, '<time datetime="2024-01-01">today</time>').publishedTime).toBe('2023-02-13');
  });
});
