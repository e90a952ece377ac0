import { describe, expect, it } from 'vitest';
import { NOTHING_KNOWN } from '../../../../core/lexicon.ts';
import { findTags } from '../../../../core/tags/index.ts';
import { makeDoc } from '../../../../core/text/document.ts';
import { articleOf } from '../../../../scripts/cli/article.ts';

const labels = (lang: string, title: string, ...paragraphs: string[]) =>
  findTags(makeDoc(articleOf(title, paragraphs), lang), NOTHING_KNOWN, 12).map((tag) => tag.label);

describe('tags where no parts of speech are known', () => {
  it('are nouns that grammar shows, not verbs', () => {
    const found = labels(
      'es',
      'El puente reabre',
      'El puente reabre el lunes. Nadie cruzaba el puente desde marzo. La alcaldesa reabre el puente con la banda.',
    );
    expect(found).toContain('puente');
    expect(found).not.toContain('reabre');
  });

  it('have no article that is written large for its sentence only', () => {
    const found = labels(
      'de',
      'Der Hafen wird voller',
      'Die Frisia liegt im Hafen. Die Frisia fährt zweimal am Tag. Nur wer bei Die Partei ist, fährt umsonst.',
    );
    expect(found).toEqual(expect.arrayContaining(['Frisia', 'Hafen', 'Die Partei']));
    expect(found.join()).not.toMatch(/Die Frisia|Der Hafen/);
  });

  it('are rows of words that the text repeats, not their parts, and no row that stands once', () => {
    const found = labels(
      'fr',
      'Un bac électrique à Valmorin',
      'Le bac électrique traverse la Sorgue. On paie le bac électrique à bord. Un bac électrique coûte cher au département.',
    );
    expect(found).toContain('bac électrique');
    expect(found).not.toContain('bac');
    expect(found.filter((label) => label.split(' ').length > 2)).toEqual([]);
  });

  it('are no rows of a noun and the verb behind it', () => {
    const found = labels(
      'pt',
      'Comboio volta à serra',
      'O comboio voltou no sábado. No comboio cabem trinta pessoas. O comboio para em Ribas.',
    );
    expect(found).toContain('comboio');
    expect(found).not.toContain('Comboio volta');
  });

  it('are no dates, counts and money', () => {
    const found = labels(
      'de',
      'Die Brücke',
      'Am Montag kostete die Brücke 20 Millionen Euro. Zwei Jahre später kostete die Brücke 40 Millionen Euro. Im Mai und im Jahr darauf auch.',
    );
    expect(found).toEqual(['Brücke']);
  });

  it('take no common noun of German into a name', () => {
    const found = labels(
      'de',
      'Das Moor',
      'Die Biologin Frauke Dierks mag das Moor. In den Dörfern Harste und Oldenrode mag man das Moor auch. Frauke Dierks wohnt in Harste.',
    );
    expect(found).toEqual(expect.arrayContaining(['Frauke Dierks', 'Harste', 'Oldenrode', 'Moor']));
    expect(found.join()).not.toMatch(/Biologin Frauke|Dörfern/);
  });

  it('are whole words where no spaces are written', () => {
    const found = labels(
      'ja',
      '自動運転バス',
      '川瀬町で自動運転バスが走る。自動運転バスは川瀬町の病院に行く。',
    );
    expect(found).toEqual(expect.arrayContaining(['自動運転バス', '川瀬町']));
    expect(found).not.toContain('運転');
  });

  it('take no mention of a last word for one of a name that begins with its head', () => {
    const text =
      'La Agencia Regional del Agua abrió el canal. El agua llega a la comarca. La agencia y la comarca esperaban.';
    const [name] = findTags(makeDoc(articleOf('El canal', [text]), 'es'), NOTHING_KNOWN, 12).filter(
      (tag) => tag.label === 'Agencia Regional del Agua',
    );
    expect(name?.places.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Agencia Regional del Agua',
      'agencia',
    ]);
  });

  it('are written small unless names are', () => {
    const found = labels(
      'ru',
      'Обсерватория на горе',
      'Обсерватория открыта. В обсерватории тихо. Летом обсерватория ждёт школьников. Из обсерватории видно море.',
    );
    expect(found).toContain('обсерватория');
  });

  it('are found in languages of which nothing is known', () => {
    const found = labels(
      'tr',
      'Yeni köprü açıldı',
      'Yeni köprü pazar günü açıldı. Belediye yeni köprü için on yıl bekledi. Belediye köprüyü övdü, yeni köprü geniş.',
    );
    expect(found.map((label) => label.toLowerCase())).toContain('yeni köprü');
  });
});
