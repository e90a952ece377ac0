import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentences } from '../../../../core/text/sentences.ts';

const split = (text: string, lang = 'en') => sentences(text, lang).map((s) => s.text);

describe('sentences', () => {
  it.each([
    ['abbreviations', 'Dr. Okafor met Gen. Lund vs. the board. He left.', 2],
    ['initials', 'J. R. Vance and Mary T. Poole flew home. They slept.', 2],
    ['abbreviations that take a number', 'See Fig. 3 and No. 5 on p. 12. Then rest.', 2],
    ['decimals', 'It fell by 3.5 percent. Then it rose.', 2],
    ['names of web pages', 'It runs on example.org and node.js today. Try it.', 2],
    ['a country inside a sentence', 'U.S. President Rowe spoke. We heard him.', 2],
    ['a lower-case word after a question mark', '“Why now?” she asked. Nobody knew.', 2],
    ['short quotations', '“We saw it. We fixed it.” That was all.', 2],
    ['short brackets', 'It rained (hard. All day.) until noon. Then the sun came.', 2],
    ['ellipses', 'We waited ... and waited. Nothing came.', 2],
    ['a full stop that opens a name', 'Build a .NET service with the .ENV file. Then run it.', 2],
    ['a leading number', '1. Fill the kettle. 2. Boil the water.', 2],
  ])('does not split at %s', (_, text, count) => {
    expect(split(text)).toHaveLength(count);
  });

  it.each([
    [
      'a model number',
      'The hole was in MS-22. The crew was safe.',
      ['The hole was in MS-22.', 'The crew was safe.'],
    ],
    ['a number next', 'The boat sank. 16 people swam.', ['The boat sank.', '16 people swam.']],
    ['a missing space', 'This is the end.The rest is silence.', ['This is the end.', 'The rest is silence.']],
    ['a citation mark', 'It rained.[1][2] The river rose.', ['It rained.[1][2]', 'The river rose.']],
    [
      'an abbreviation before a starter',
      'She left the U.S. The trial went on.',
      ['She left the U.S.', 'The trial went on.'],
    ],
    [
      'a small letter that opens a name',
      'Prices rose. iPhones sold out.',
      ['Prices rose.', 'iPhones sold out.'],
    ],
    ['an ellipsis before a capital', 'So… He left.', ['So…', 'He left.']],
    ['the word no', 'He said no. Everyone laughed.', ['He said no.', 'Everyone laughed.']],
  ])('splits after %s', (_, text, parts) => {
    expect(split(text)).toEqual(parts);
  });

  it.each([
    ['de', 'Am 5. Mai kam z. B. Dr. Lenz an, Hausnr. 12.', 'Danach ging er.'],
    ['fr', 'M. Dupont et Mme Leroy naquirent en 52 av. J.-C. à Rome.', 'Puis ils partirent.'],
    ['es', 'El Sr. García llegó a EE. UU. con Sol S.A. en 1990.', 'La Dra. Ruiz, no.'],
    ['pt', 'No séc. XIX a Av. da Liberdade fechou.', 'O Sr. Silva soube.'],
    ['it', 'La dott.ssa Bianchi vide l’on. Verdi nel sec. XIX.', 'Poi partì.'],
    ['nl', 'Dhr. Jansen was o.a. bij Zon B.V. voor 3 mln. euro.', 'Zie blz. 12.'],
    ['ru', 'Институт стоит на ул. Ленина, д. 5, с 1961 г.', 'Однако проф. А. С. Белов ушёл.'],
    ['pl', 'Szkoła im. prof. Marii Nowak stoi przy ul. Długiej.', 'Dr hab. Lis uczy tam m.in. Kanta.'],
    ['sv', 'Det kostade bl.a. Dr. Ek ca. 3 milj. kronor.', 'Hon log.'],
    ['ar', 'قال د. أحمد ذلك عام 1990 م.', 'كانت تلك البداية.'],
    ['hi', 'डॉ. शर्मा को रु. 500 मिले।', 'श्री. वर्मा गए।'],
  ])('knows abbreviations, initials and ordinals of %s', (lang, first, second) => {
    expect(split(`${first} ${second}`, lang)).toEqual([first, second]);
  });

  it.each([
    ['de', '„Wir warten. Es regnet“, sagte sie.', '»Nein«, sagte er.'],
    ['fr', '« Nous partons. Il pleut », dit-il.', '« Oui. »', 'Elle sourit.'],
    ['es', '«Vamos. Llueve», dijo.', '¿Cuándo?', '¡Qué día!'],
    ['nl', '„Ga nu. Het regent”, zei hij.', 'Hij ging.'],
    ['ru', '«Пойдём. Дождь», — сказал он.', '«Да!» — ответила она.'],
    ['sv', '”Kom nu. Det regnar”, sade han.', '”Ja.”', 'Hon log.'],
    ['ko', '“간다. 비가 온다”고 그는 말했다.', '"정말?"이라고 물었다.'],
    ['ar', '«نذهب. تمطر» قال.', 'هل تعرف؟'],
    ['hi', '“चलो। बारिश है,” उसने कहा।', 'क्या?'],
  ])('keeps a short quotation of %s with who says it', (lang, ...parts) => {
    expect(split(parts.join(' '), lang)).toEqual(parts);
  });

  it.each([
    ['zh', '“桥是大家的。手艺也是。”周德旺说。', '他走了。', '他问：“你好吗？”', '她笑了。'],
    ['ja', '「行きます。雨です」と彼は言った。', '帰った。', '「本当ですか？」と聞いた。'],
  ])('does so where no spaces are written: %s', (lang, ...parts) => {
    expect(split(parts.join(''), lang)).toEqual(parts);
  });

  it.each([
    ['zh', '今天下雨。我们在家看书！你呢？', 3],
    ['ja', '雨が降った。家にいた。', 2],
    ['ar', 'نزل المطر. بقينا في البيت. هل قرأت؟', 3],
    ['hi', 'आज बारिश हुई। हम घर पर रहे।', 2],
  ])('splits %s', (lang, text, count) => {
    expect(split(text, lang)).toHaveLength(count);
  });

  it('holds all text but white space, in order, at exact places, whatever the text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '. ',
        '."',
        ' (',
        ')',
        '[1] ',
        '“',
        '”',
        'U.S. ',
        'No. 5',
        '…',
        '?',
        ' A',
        'é́',
        '\u{1F680}',
        '。',
        '\n',
      ),
    );
    fc.assert(
      fc.property(
        fc.array(piece),
        fc.constantFrom('en', 'de', 'ja', 'und', 'not a language'),
        (pieces, lang) => {
          const text = pieces.join('');
          const found = sentences(text, lang);
          let at = 0;
          for (const s of found) {
            expect(text.slice(s.start, s.end)).toBe(s.text);
            expect(s.text.trim()).toBe(s.text);
            expect(text.slice(at, s.start).trim()).toBe('');
            expect(s.end).toBeGreaterThan(s.start);
            at = s.end;
          }
          expect(text.slice(at).trim()).toBe('');
        },
      ),
    );
  });
});
