import type { PageState } from '../../core/page-state.ts';
import type { Term } from '../../core/report.ts';

type Ready = Extract<PageState, { status: 'ready' }>;

/** A term with one definition and one place unless said otherwise. */
export function makeTerm(name: string, change: Partial<Term> = {}): Term {
  return {
    name,
    aliases: [],
    kind: 'name',
    importance: 1,
    difficulty: 1,
    places: [{ block: 0, start: 0, end: name.length }],
    definitions: [{ text: `What ${name} is.`, source: 'dictionary', confidence: 1 }],
    ...change,
  };
}

const OPENING = 'Kew Observatory closed its Greenwich annex on Monday.';
const LATER = 'The annex had measured the wind since 1846.';

/** An article that was read: two summary sentences, three tags, two terms. */
export function makeReady(change: Partial<Ready> = {}): Ready {
  return {
    status: 'ready',
    article: {
      url: 'https://example.org/annex',
      title: 'An old annex falls silent',
      byline: 'Ada Byron',
      siteName: 'The Example',
      publishedTime: '2023-02-11',
      publisherTags: ['Weather'],
      kept: { words: 812, images: 1, tables: 0, codeBlocks: 2 },
      leftOut: [
        { reason: 'comments', count: 1, words: 300 },
        { reason: 'navigation', count: 2, words: 40 },
      ],
      kind: 'article',
      confidence: 0.9,
    },
    report: {
      lang: 'en',
      wordCount: 812,
      readingMinutes: 4,
      summary: [
        {
          place: { block: 0, start: 0, end: OPENING.length },
          text: OPENING,
          score: 1,
          why: ['opening', 'titleWords'],
          order: 0,
          where: { share: 0 },
        },
        {
          place: { block: 3, start: 10, end: 10 + LATER.length },
          text: LATER,
          score: 0.6,
          why: [],
          order: 1,
          where: { share: 0.62, heading: 'What it measured' },
        },
      ],
      usual: 3,
      shape: { kind: 'prose' },
      sections: [],
      keySentences: [],
      tags: [
        { label: 'Weather', score: 1, source: 'publisher', aliases: [], places: [] },
        {
          label: 'Kew Observatory',
          score: 0.8,
          source: 'text',
          aliases: ['Kew'],
          places: [
            { block: 0, start: 0, end: 15 },
            { block: 2, start: 4, end: 7 },
          ],
        },
      ],
      terms: [
        makeTerm('Kew Observatory', {
          aliases: ['Kew'],
          definitions: [
            {
              text: 'An observatory in Richmond.',
              source: 'article',
              place: { block: 2, start: 4, end: 31 },
              sentence: { text: 'Kew, an observatory in Richmond, kept them.', start: 5, end: 31 },
              confidence: 1,
            },
            { text: 'A place to observe from.', source: 'pack:places', confidence: 0.7 },
          ],
        }),
        makeTerm('annex', { kind: 'word', places: [{ block: 0, start: 37, end: 42 }] }),
      ],
      notes: [],
      timings: { summary: 1, tags: 1, glossary: 1, total: 3 },
    },
    marks: true,
    reader: false,
    ...change,
  };
}
