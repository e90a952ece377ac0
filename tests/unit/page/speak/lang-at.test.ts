// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { langAt } from '../../../../page/speak/lang-at.ts';
import { makeCopy } from '../reader/text.ts';

const at = (html: string, articleLang = 'en-GB') => {
  const copy = makeCopy(html);
  return langAt({ block: 0, start: 0, end: copy.texts[0]!.length }, copy, articleLang);
};

it('knows the language of what stands whole in an element that names one', () => {
  expect(at('<p lang="fr-CA">Il vente.</p>')).toBe('fr-CA');
  expect(at('<blockquote lang="fr"><i>Il vente.</i></blockquote>')).toBe('fr');
});

it('leaves it to the article where only a word of the sentence is in another', () => {
  expect(at('<p>They call it <i lang="fr">vent</i> there.</p>')).toBeUndefined();
});

it('keeps the article’s voice for its own language, whatever the region', () => {
  expect(at('<p lang="en-US">It blows.</p>')).toBeUndefined();
});

it('believes nothing that is no language', () => {
  for (const lang of ['', 'und', 'no such language'])
    expect(at(`<p lang="${lang}">It blows.</p>`)).toBeUndefined();
});
