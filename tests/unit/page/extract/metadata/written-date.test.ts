import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateIn, isoDate } from '../../../../../page/extract/metadata/written-date.ts';

describe('a date', () => {
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

  it.each([
    ['15 августа 2016, 13:43', '2016-08-15'],
    ['15 sierpnia 2016', '2016-08-15'],
    ['le 15 juillet 2016', '2016-07-15'],
    ['15. elokuuta 2016', '2016-08-15'],
    ['15 Ağustos 2016', '2016-08-15'],
    ['2016 Aug 15', '2016-08-15'],
    ['3 de mayo de 2022', '2022-05-03'],
    ['3 de mayo de 202221:25', '2022-05-03'],
    ['2016년 8월 15일', '2016-08-15'],
  ])('may be in any of many languages: %s', (given, iso) => {
    expect(dateIn(given)).toBe(iso);
  });

  it('has the day first where the language of the page says so', () => {
    expect(dateIn('3/4/2020', 'en-US')).toBe('2020-03-04');
    expect(dateIn('3/4/2020', 'en-GB')).toBe('2020-04-03');
    expect(dateIn('3/4/2020', 'es')).toBe('2020-04-03');
  });

  it('may have a year of two digits in a short line, where version numbers are not', () => {
    expect(dateIn('23.09.22 | Lamps')).toBe('2022-09-23');
    expect(dateIn(`Of all the versions that we tried on our lamps, 2.10.12 is the best`)).toBeUndefined();
  });

  it.each(['31 June 2020', '2020-02-30', '99/99/2020', '1 January 1950', '1 January 2090', '5 Lamp 2020'])(
    'is a day of the calendar that a page may be from: not %s',
    (given) => {
      expect(dateIn(given)).toBeUndefined();
    },
  );

  it('is read back from what any language writes', () => {
    const languages = [
      'en',
      'de',
      'fr',
      'es',
      'it',
      'pt',
      'nl',
      'pl',
      'ru',
      'sv',
      'da',
      'fi',
      'cs',
      'tr',
      'uk',
      'el',
    ];
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1995-01-01'), max: new Date('2025-12-31'), noInvalidDate: true }),
        fc.constantFrom(...languages),
        (date, language) => {
          const written = date.toLocaleDateString(language, { dateStyle: 'long', timeZone: 'UTC' });
          expect(dateIn(written, language)).toBe(date.toISOString().slice(0, 10));
        },
      ),
    );
  });
});
