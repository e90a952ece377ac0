import { expect, it } from 'vitest';
import { extract } from '../../../../../page/extract/index.ts';
import { parseDocument } from '../../../../../scripts/cli/dom.ts';

const kindOf = (paragraphs: readonly string[], title: string) => {
  const text = paragraphs.map((said) => `<p>${said}</p>`).join('');
  const html = `<title>${title}</title><body><nav><a href="/">1</a> <a href="/2">2</a></nav><div><h1>${title}</h1>${text}</div></body>`;
  return extract(parseDocument(html, 'https://page.invalid/lamp')).article.kind;
};

it.each([
  [
    'Старая лампа',
    [
      'Керосиновая лампа освещала дома старого города, и люди наполняли её каждый вечер до заката.',
      'В девятнадцатом веке появился газовый фонарь, и улицы изменились, а ночь стала длиннее.',
      'Теперь запах керосина помнят только музеи.',
    ],
  ],
  [
    '古いランプ',
    [
      '昔、この町の家々は油のランプで照らされていた。人々は毎晩、日が沈む前に油を注いだ。',
      '十九世紀になるとガス灯が現れ、通りも市場も変わった。夜は以前より長くなった。',
      '今では油の匂いを覚えている人はいない。',
    ],
  ],
  [
    '老油灯',
    [
      '从前，城里的人家都点油灯，每天傍晚日落之前，人们把灯油添满，再把灯芯剪齐，用布擦净灯罩。',
      '十九世纪有了煤气灯，街道和集市都变了样，夜晚也比从前长了许多，人们到很晚才回家。',
      '如今已经没有人记得灯油的气味了。',
    ],
  ],
])('a short article is one in any script: %s', (title, paragraphs) => {
  expect(kindOf(paragraphs, title)).toBe('article');
});
