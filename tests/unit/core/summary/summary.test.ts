import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../core/article.ts';
import { summarise } from '../../../../core/summary/index.ts';
import { makeDoc } from '../../../../core/text/document.ts';

const rank = () => Number.POSITIVE_INFINITY;

function doc(blocks: readonly (string | Block)[], title = '', lang = 'en') {
  return makeDoc(
    {
      url: '',
      title,
      blocks: blocks.map((b) => (typeof b === 'string' ? { kind: 'paragraph', text: b } : b)),
      publisherTags: [],
      kept: { words: 0, images: 0, tables: 0, codeBlocks: 0 },
      leftOut: [],
      kind: 'article',
      confidence: 1,
    },
    lang,
  );
}

const BRIDGE = [
  'The old bridge over the river Lenne was closed on Tuesday after engineers found cracks in three of its pillars.',
  'It carried about nine thousand cars a day. Buses now take a detour of twelve kilometres through Altena.',
  'Engineers from the state of Hesse had warned in March that the pillars of the bridge were losing concrete.',
  'However, the council put the repair off. The mayor, Petra Lind, said the town lacked the money.',
  'How long will drivers have to wait? A new bridge over the Lenne could be ready in four years, the council said.',
  'Shops near the closed bridge fear for their trade. The baker Omar Said has already lost half of his customers.',
];

const texts = (...args: Parameters<typeof doc>) => summarise(doc(...args), rank, 3).map((s) => s.text);

describe('summarise', () => {
  it('gives whole sentences of the article, in its order, each with its place', () => {
    const article = doc(BRIDGE, 'Cracks close the Lenne bridge');
    const summary = summarise(article, rank, 4);
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
    const summary = summarise(doc(BRIDGE, 'Cracks close the Lenne bridge'), rank, 3);
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
    const of = (n: number) => summarise(article, rank, n).map((s) => s.text);
    for (let n = 1; n < 6; n++) expect(of(n + 1)).toEqual(expect.arrayContaining(of(n)));
  });

  it('never opens with a pronoun or connective whose sentence before is missing', () => {
    const all = doc(BRIDGE).sentences.map((s) => s.text);
    for (let n = 1; n <= 6; n++) {
      const summary = summarise(doc(BRIDGE), rank, n).map((s) => s.text);
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
      ]),
      rank,
      20,
    ).map((s) => s.text);
    expect(summary.length).toBeGreaterThan(5);
    for (const text of summary) expect(text).not.toMatch(/\?$|^The closed|^By |^Read more/);
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
      rank,
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
        rank,
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
    expect(summarise(doc(chinese, '老桥关闭', 'zh'), rank, 2)).toHaveLength(2);
  });

  it('takes any text, the same way each time', () => {
    const text = fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...BRIDGE)), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(text, fc.option(fc.integer({ min: -1, max: 9 }), { nil: undefined }), (paragraphs, n) => {
        const article = doc(paragraphs, paragraphs[0]);
        const summary = summarise(article, rank, n);
        for (const { place, text } of summary) {
          expect(article.article.blocks[place.block]!.text.slice(place.start, place.end)).toBe(text);
        }
        expect(summarise(article, rank, n)).toEqual(summary);
      }),
    );
  });
});
