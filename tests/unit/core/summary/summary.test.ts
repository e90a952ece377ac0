import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../core/article.ts';
import { NOTHING_KNOWN } from '../../../../core/lexicon.ts';
import { eligible } from '../../../../core/summary/eligible.ts';
import { summarise } from '../../../../core/summary/index.ts';
import { makeDoc } from '../../../../core/text/document.ts';
import { articleOf } from '../doc.ts';

const doc = (blocks: readonly (string | Block)[], title = '', lang = 'en') =>
  makeDoc(articleOf(blocks, { title }), lang);

const BRIDGE = [
  'The old bridge over the river Lenne was closed on Tuesday after engineers found cracks in three of its pillars.',
  'It carried about nine thousand cars a day. Buses now take a detour of twelve kilometres through Altena.',
  'Engineers from the state of Hesse had warned in March that the pillars of the bridge were losing concrete.',
  'However, the council put the repair off. The mayor, Petra Lind, said the town lacked the money.',
  'How long will drivers have to wait? A new bridge over the Lenne could be ready in four years, the council said.',
  'Shops near the closed bridge fear for their trade. The baker Omar Said has already lost half of his customers.',
];

const texts = (...args: Parameters<typeof doc>) =>
  summarise(doc(...args), NOTHING_KNOWN, 3).map((s) => s.text);

/** Whether a text, one sentence long, may stand in a summary. */
const mayStand = (text: string, lang: string) => eligible(doc([text], '', lang).sentences[0]!, lang);

const chosen = (n: number, blocks: readonly string[]) =>
  summarise(doc(blocks), NOTHING_KNOWN, n).map((s) => s.text);

describe('summarise', () => {
  it('gives whole sentences of the article, in its order, each with its place', () => {
    const article = doc(BRIDGE, 'Cracks close the Lenne bridge');
    const summary = summarise(article, NOTHING_KNOWN, 4);
    expect(summary).toHaveLength(4);
    let last = -1;
    for (const { place, text } of summary) {
      expect(BRIDGE[place.block]!.slice(place.start, place.end)).toBe(text);
      const index = article.sentences.findIndex((s) => s.block === place.block && s.start === place.start);
      expect(index).toBeGreaterThan(last);
      last = index;
    }
  });

  it('says why, and scores relative to the best sentence', () => {
    const summary = summarise(doc(BRIDGE, 'Cracks close the Lenne bridge'), NOTHING_KNOWN, 3);
    expect(summary[0]?.why).toContain('opening');
    for (const s of summary) {
      expect(s.why.length).toBeGreaterThan(0);
      expect(s.score).toBeGreaterThanOrEqual(0);
      expect(s.score).toBeLessThanOrEqual(1);
    }
    expect(Math.max(...summary.map((s) => s.score))).toBe(1);
  });

  it('holds the shorter summary inside the longer one', () => {
    const article = doc(BRIDGE, 'Cracks close the Lenne bridge');
    const of = (n: number) => summarise(article, NOTHING_KNOWN, n).map((s) => s.text);
    for (let n = 1; n < 6; n++) expect(of(n + 1)).toEqual(expect.arrayContaining(of(n)));
  });

  it('never opens with a pronoun or connective whose sentence before is missing', () => {
    const all = doc(BRIDGE).sentences.map((s) => s.text);
    for (let n = 1; n <= 6; n++) {
      const summary = summarise(doc(BRIDGE), NOTHING_KNOWN, n).map((s) => s.text);
      for (const text of summary) {
        if (/^(?:It|However)\b/.test(text)) expect(summary).toContain(all[all.indexOf(text) - 1]);
      }
    }
  });

  it('leaves out questions, captions, headings, bylines and invitations', () => {
    const summary = summarise(
      doc([
        { kind: 'heading', level: 2, text: 'The closed Lenne bridge and the cracks in its pillars' },
        'By Anna Berg',
        { kind: 'caption', text: 'The closed bridge over the river Lenne with cracks in its pillars.' },
        ...BRIDGE,
        'Read more about the closed bridge over the river Lenne.',
        'Let’s see how the bridge over the river is getting on.',
        'Walks over the bridge on 23 March and 2 April. www.lenne.example.',
      ]),
      NOTHING_KNOWN,
      20,
    ).map((s) => s.text);
    expect(summary.length).toBeGreaterThan(5);
    for (const text of summary) expect(text).not.toMatch(/\?$|^The closed|^By |^Read more|www|^Let/);
  });

  it('leaves out the notes that tell a text from others of its name', () => {
    const notes = [
      'This article is about the bridge over the Lenne.',
      'For the bridge in Altena, see Altena bridge.',
    ];
    const summary = texts([...notes, ...BRIDGE], 'Bridge over the Lenne');
    for (const note of notes) expect(summary).not.toContain(note);
  });

  it.each([
    [
      'sends the reader elsewhere',
      'More details on the closed bridge over the Lenne can be found in our guide.',
    ],
    ['sends the reader elsewhere', 'For more info, you can read our story of the closed Lenne bridge.'],
    ['sends the reader elsewhere', 'To learn more about the closed Lenne bridge, see the page of the town.'],
    ['sends the reader elsewhere', 'You may also find our map of the closed Lenne bridge helpful.'],
    [
      'sends the reader elsewhere',
      'If the closed Lenne bridge worries you, contact us at the town hall now.',
    ],
    ['speaks of the page', 'New replies about the closed Lenne bridge are no longer allowed.'],
    ['speaks of the page', 'Correction: the bridge over the Lenne was closed on Monday, not on Sunday.'],
    ['speaks of the page', 'This story has been corrected to say when the Lenne bridge was closed.'],
    ['points at what does not come along', 'The following pillars of the Lenne bridge have cracks.'],
    ['points at what does not come along', 'The table below names the pillars of the Lenne bridge.'],
    ['is an aside', '(The engineers have known of cracks in the closed Lenne bridge since May.)'],
    ['has a quotation broken', 'On the bridge the engineer says: ‘The cracks in the pillars are deep.'],
    ['has a quotation broken', 'The cracks in the pillars of the closed bridge are deep.’'],
    ['has a quotation broken', '” ~Elise “The closed Lenne bridge has deep cracks in its pillars.'],
  ])('leaves out a sentence that %s: %s', (_, text) => {
    expect(mayStand(text, 'en')).toBe(false);
  });

  it.each([
    'Engineers want to learn more about the cracks in the closed bridge.',
    'The details of the repair are not known to the council.',
    'The council’s plan for the bridge was called ‘a bad joke’ by the bakers’ union.',
    'The bridge is of the ‘60s and older than the mayor.',
    'The bridge (closed since May) has cracks in its pillars (three of them).',
  ])('does not take for such: %s', (text) => {
    expect(mayStand(text, 'en')).toBe(true);
  });

  it.each([
    ['de', 'Wie die Brücke über die Lenne brach, erklären wir im Beitrag über alte Brücken.'],
    ['de', 'Weitere Informationen zur Brücke über die Lenne finden Sie auf der Seite der Stadt.'],
    ['fr', 'Pour en savoir plus sur le pont de la Lenne, rendez-vous à la mairie.'],
    ['es', 'Para más información sobre el puente de Lenne, consulte la página municipal.'],
  ])('leaves out what sends the reader elsewhere in %s: %s', (lang, text) => {
    expect(mayStand(text, lang)).toBe(false);
  });

  it('leaves out a line that does not end as a sentence does: a standfirst or heading in disguise', () => {
    const standfirst = 'How cracks in three pillars closed the old bridge over the river Lenne';
    expect(texts([standfirst, ...BRIDGE], 'Cracks close the Lenne bridge')).not.toContain(standfirst);
  });

  it('does not break a quotation', () => {
    const broken = `“The pillars of the bridge have lost so much of their concrete since the last winter that nobody here would dare to let a bus drive over it again. ${'They must be built anew before the Lenne floods them in the spring of next year. '.repeat(3)}” The engineer sighed about the bridge.`;
    for (const text of texts([...BRIDGE, broken]))
      expect(text.split('“')).toHaveLength(text.split('”').length);
  });

  it('does not say the same thing twice', () => {
    const summary = texts([BRIDGE[0]!, ...BRIDGE, BRIDGE[0]!]);
    expect(new Set(summary).size).toBe(summary.length);
  });

  it('shows a text under five sentences as it is, and says so', () => {
    const summary = summarise(
      doc(['One thing happened in Altena today. It was small.', 'Nobody saw it.']),
      NOTHING_KNOWN,
    );
    expect(summary.map((s) => s.text)).toEqual([
      'One thing happened in Altena today.',
      'It was small.',
      'Nobody saw it.',
    ]);
    expect(summary.every((s) => s.why.includes('whole'))).toBe(true);
  });

  it('is longer for longer articles', () => {
    const length = (times: number) =>
      summarise(
        doc(Array.from({ length: times }, (_, i) => BRIDGE.map((b) => `In part ${i}: ${b}`)).flat()),
        NOTHING_KNOWN,
      ).length;
    expect(length(1)).toBe(3);
    expect(length(12)).toBeGreaterThan(length(1));
    expect(length(60)).toBeLessThanOrEqual(8);
  });

  it('works in languages without spaces or word lists', () => {
    const chinese = [
      '列讷河上的老桥星期二因三个桥墩出现裂缝而关闭。工程师三月就警告过桥墩的状况。',
      '市议会推迟了维修。市长说城里没有钱修桥。新桥可能要四年才能建成。附近的商店担心生意受到影响。',
    ];
    expect(summarise(doc(chinese, '老桥关闭', 'zh'), NOTHING_KNOWN, 2)).toHaveLength(2);
  });

  it.each([
    'Here’s a closer look at the closed bridge over the Lenne.',
    'Here are some pictures of the closed bridge.',
    'Below is the list of all closed bridges of the town.',
    'Let’s compare the closed bridge over the river Lenne with all the other bridges that engineers had closed.',
    'Please join the mayor and all the engineers of the town for a walk over the old bridge on the first of May.',
    'Thank you for reading about the closed bridge.',
    'Submit your letter on the bridge over the Lenne by this form.',
    'This page about the bridge over the Lenne has affiliate links.',
    'When you buy a picture of the bridge by one of the links on this page, we may earn a small commission from the shop.',
    'This story was first published in the Altena Post in May.',
    'The story of the bridge over the Lenne originally appeared in the Altena Post, and this story was originally published by it.',
    'The closed bridge over the river Lenne will...',
    'The closed bridge over the river Lenne is the …',
    'Lenne Bridge & Road Building Company, Inc.',
    'Now let’s see how the bridge over the Lenne was built.',
    'Altenafan and two others like this.',
    'uring the flood the bridge over the Lenne was closed.',
  ])('leaves out what leads to something else, says who pays, was cut off or is a name: %s', (line) => {
    const { sentences } = doc([line]);
    expect(sentences.map((s) => eligible(s, 'en'))).toEqual(sentences.map(() => false));
  });

  it.each([
    'Here the river Lenne is so deep that a bridge of stone would not stand.',
    'The council pays a commission of ten engineers for a report on the bridge.',
    'The firm Lenne Road Building closed the bridge.',
    'Altena was first published as a novel in May 1921.',
    'iPhones were found in the river under the bridge.',
  ])('keeps what only looks like it: %s', (line) => {
    expect(doc([line]).sentences.map((s) => eligible(s, 'en'))).toEqual([true]);
  });

  it.each([
    [
      'de',
      'Lesen Sie auch: Die alte Brücke über den Fluss.',
      'Foto: Petra Lind, Stadtarchiv der alten Brücke.',
    ],
    ['fr', 'Lire aussi notre enquête sur le vieux pont.', 'Crédit photo : la mairie du vieux pont.'],
    ['es', 'Lea también nuestra crónica del viejo puente.', 'Fuente: el archivo del viejo puente.'],
    ['pt', 'Leia também a história da velha ponte.', 'Fonte: o arquivo da velha ponte.'],
    ['it', 'Leggi anche la storia del vecchio ponte.', 'Foto: archivio del vecchio ponte.'],
    ['nl', 'Lees ook ons verhaal over de oude brug.', 'Bron: het archief van de oude brug.'],
    ['ru', 'Читайте также нашу историю старого моста.', 'Фото: архив старого моста города.'],
    ['sv', 'Läs också vår berättelse om den gamla bron.', 'Källa: arkivet för den gamla bron.'],
    ['ar', 'اقرأ أيضا قصتنا عن الجسر القديم.', 'المصدر: أرشيف الجسر القديم في المدينة.'],
    ['hi', 'यह भी पढ़ें: पुराने पुल की कहानी।', 'स्रोत: पुराने पुल का संग्रह।'],
    ['zh', '阅读更多关于老桥的故事。', '来源：老桥的档案馆。'],
    ['ja', '関連記事はこちら、古い橋の物語。', '写真：古い橋の資料館。'],
    ['ko', '관련 기사 더 보기 오래된 다리 이야기.', '사진: 오래된 다리 자료관 제공.'],
  ])('leaves out invitations and credits in %s', (lang, ...lines) => {
    const summary = summarise(doc([...BRIDGE, ...lines], '', 'en'), NOTHING_KNOWN, 30).map((s) => s.text);
    expect(summary.length).toBeGreaterThan(5);
    for (const line of lines) expect(summary).not.toContain(line);
    const own = doc(lines, '', lang);
    expect(own.sentences.filter((s) => eligible(s, own.lang))).toEqual([]);
  });

  it.each([
    ['de', '„Die Brücke ist alt“, sagte die Bürgermeisterin Petra Lind.'],
    ['nl', '„De brug is erg oud”, zei burgemeester Petra Lind.'],
    ['sv', '”Bron är mycket gammal”, sade borgmästaren Petra Lind.'],
    ['fr', '« Le pont est vieux », a déclaré la maire Petra Lind.'],
    ['ja', '「橋はとても古い」と市長の田中さんは話した。'],
  ])('takes a whole quotation of %s for whole', (lang, line) => {
    const { sentences } = doc([line], '', lang);
    expect(sentences.map((s) => eligible(s, lang))).toEqual([true]);
    const broken = doc([line.replace(/[“”»」](?!.*[“”»」])/u, '')], '', lang);
    expect(broken.sentences.map((s) => eligible(s, lang))).toEqual([false]);
  });

  it('shows no quotation without the sentence that says whose it is', () => {
    const quoted =
      'The mayor Petra Lind shook her head. “The pillars of the bridge are older than the town.”';
    for (let n = 1; n < 14; n++) {
      const summary = chosen(n, [...BRIDGE, quoted]);
      if (summary.some((s) => s.startsWith('“The pillars')))
        expect(summary).toContain('The mayor Petra Lind shook her head.');
    }
  });

  it.each([
    ['“', '”'],
    ['„', '“'],
    ['»', '«'],
    ['«', '»'],
    ['"', '"'],
  ])('shows nothing from inside a long quotation, where nobody sees who speaks: %s…%s', (open, close) => {
    const said = 'The pillars of the old bridge over the Lenne lost their concrete in March.';
    const around =
      'I have told the engineers and the council so for years, and nobody in Altena would listen to me.';
    const quotation = `${open}${around} ${said} ${around}${close} said Jan Berg. The old bridge over the Lenne was his work.`;
    const summary = chosen(20, [...BRIDGE, quotation]);
    expect(summary).not.toContain(said);
    expect(summary).toContain('The old bridge over the Lenne was his work.');
  });

  it('prefers what the text says it is for, and what it found', () => {
    const summary = chosen(4, [
      ...BRIDGE,
      'This report explains why the bridge over the Lenne was closed so late.',
      'Conclusions: The bridge over the Lenne must be built anew before it can carry a bus again.',
    ]);
    expect(summary).toEqual(
      expect.arrayContaining([expect.stringMatching(/^This report/), expect.stringMatching(/^Conclusions/)]),
    );
  });

  it('takes any text, the same way each time', () => {
    const text = fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...BRIDGE)), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(text, fc.option(fc.integer({ min: -1, max: 9 }), { nil: undefined }), (paragraphs, n) => {
        const article = doc(paragraphs, paragraphs[0]);
        const summary = summarise(article, NOTHING_KNOWN, n);
        for (const { place, text } of summary) {
          expect(article.article.blocks[place.block]!.text.slice(place.start, place.end)).toBe(text);
        }
        expect(summarise(article, NOTHING_KNOWN, n)).toEqual(summary);
      }),
    );
  });
});
