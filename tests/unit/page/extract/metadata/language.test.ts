// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readMetadata } from '../../../../../page/extract/metadata/index.ts';
import { jsonLd, read } from './read.ts';

const page = (html: string, lines: string[] = []) =>
  readMetadata(new DOMParser().parseFromString(html, 'text/html'), lines);

describe('the declared language', () => {
  it.each([
    ['<html lang="de-at">', 'de-AT'],
    ['<html xml:lang="fr">', 'fr'],
    ['<html lang=""><body lang="pl">', 'pl'],
    ['<meta http-equiv="Content-Language" content="de, en">', 'de'],
    ['<meta name="dc.language" content="zh_Hant_TW">', 'zh-Hant-TW'],
    [jsonLd({ '@type': 'Article', headline: 'A', inLanguage: { name: 'Greek', '@value': 'el' } }), undefined],
    [jsonLd({ '@type': 'Article', headline: 'A', inLanguage: 'el' }), 'el'],
    ['<meta property="og:locale" content="en_GB">', 'en-GB'],
    ['<html lang="German"><meta name="language" content="no such thing">', undefined],
  ])('is a BCP 47 tag: %s', (html, lang) => {
    expect(page(html).lang).toBe(lang);
  });

  it('is that of the root before that of its head', () => {
    expect(page('<html lang="it"><meta property="og:locale" content="en_US">').lang).toBe('it');
  });
});

describe('the direction', () => {
  it('is declared by the body or the root', () => {
    expect(page('<html dir="rtl"><body dir="LTR">').dir).toBe('ltr');
    expect(page('<html dir="rtl">').dir).toBe('rtl');
    expect(page('<html dir="auto">').dir).toBeUndefined();
  });

  it('is right to left where most letters are written so', () => {
    expect(read('', '', ['تاريخ المصابيح', 'LED']).dir).toBe('rtl');
    expect(read('', '', ['The lamps of Petra (مصابيح)']).dir).toBeUndefined();
  });
});
