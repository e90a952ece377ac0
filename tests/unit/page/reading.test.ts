// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Article } from '../../../core/article.ts';
import type { Report } from '../../../core/report.ts';
import { createReading } from '../../../page/reading.ts';

const text = (n: number) =>
  `Paragraph ${n} tells at some length how the tide comes into the harbour, why the boats wait for it outside, and
   what the keeper of the light wrote into his book that evening, so that it is long enough to be read.`;

function showPage(address: string, title = 'Tides') {
  history.replaceState(null, '', address);
  document.title = title;
  document.body.innerHTML = `<article><h1>${title}</h1>${[1, 2, 3, 4, 5, 6].map((n) => `<p>${text(n)}</p>`).join('')}</article>`;
}

const report = (article: Article): Report => ({
  lang: 'en',
  wordCount: article.kept.words,
  readingMinutes: 1,
  ...{ shape: { kind: 'prose' }, summary: [], usual: 3, sections: [], keySentences: [] },
  tags: [],
  terms: [],
  notes: [],
  timings: { summary: 0, tags: 0, glossary: 0, total: 0 },
});

function reader() {
  const analyse = vi.fn(async (article: Article) => report(article));
  return { analyse, read: createReading(document, analyse) };
}

beforeEach(() => {
  showPage('/tides');
});

describe('reading a page', () => {
  it('gives the article and its report', async () => {
    const outcome = await reader().read(false);
    if (outcome.status !== 'ready') throw new Error(outcome.code);
    expect(outcome.extraction.article.blocks.some((b) => b.text.startsWith('Paragraph 6'))).toBe(true);
    expect(outcome.report.wordCount).toBeGreaterThan(100);
  });

  it('happens once, for all who ask at the same time and later', async () => {
    const { read, analyse } = reader();
    const [a, b] = await Promise.all([read(false), read(false)]);
    expect(b).toBe(a);
    expect(await read(false)).toBe(a);
    expect(analyse).toHaveBeenCalledOnce();
  });

  it('analyses the same article anew when asked again, one after the other', async () => {
    const { read, analyse } = reader();
    const a = await read(false);
    const b = await read(true);
    expect(analyse).toHaveBeenCalledTimes(2);
    if (a.status !== 'ready' || b.status !== 'ready') throw new Error('not read');
    expect(b.report).not.toBe(a.report);
    expect(b.extraction).toBe(a.extraction);
    expect(await read(false)).toBe(b);
  });

  it('gives all who ask what the last one gets, though the first was quicker', async () => {
    const { read, analyse } = reader();
    const [a, b] = await Promise.all([read(false), read(true)]);
    expect(analyse).toHaveBeenCalledTimes(2);
    expect(a).toBe(b);
  });

  it('never comes back to an article that the page has left while it was read', async () => {
    const { read, analyse } = reader();
    let finishTides = () => {};
    analyse.mockImplementationOnce(
      (article) => new Promise((resolve) => (finishTides = () => resolve(report(article)))),
    );
    const tides = read(false);
    await vi.waitFor(() => expect(analyse).toHaveBeenCalledOnce());
    showPage('/boats', 'Boats');
    const boats = await read(false);
    finishTides();
    expect(boats).toMatchObject({ extraction: { article: { title: 'Boats' } } });
    expect(await tides).toBe(boats);
  });

  it('starts over when the page has gone to another address without loading', async () => {
    const { read } = reader();
    await read(false);
    showPage('/boats', 'Boats');
    const outcome = await read(false);
    expect(outcome).toMatchObject({ extraction: { article: { title: 'Boats' } } });
  });

  it('does not start over for a place in the same page, but for a route after the hash', async () => {
    const { read, analyse } = reader();
    await read(false);
    history.replaceState(null, '', '/tides#below');
    await read(false);
    expect(analyse).toHaveBeenCalledTimes(1);
    history.replaceState(null, '', '/tides#/boats');
    await read(false);
    expect(analyse).toHaveBeenCalledTimes(2);
  });

  it('starts over when the page has drawn its text anew', async () => {
    const { read, analyse } = reader();
    await read(false);
    showPage('/tides');
    await read(false);
    expect(analyse).toHaveBeenCalledTimes(2);
  });

  it('waits for a page that is still loading', async () => {
    const state = vi.spyOn(document, 'readyState', 'get').mockReturnValue('loading');
    const { read, analyse } = reader();
    const reading = read(false);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(analyse).not.toHaveBeenCalled();
    document.dispatchEvent(new Event('DOMContentLoaded'));
    expect(await reading).toMatchObject({ status: 'ready' });
    state.mockRestore();
  });
});

describe('a page that cannot be read', () => {
  it('says that it is empty, and is tried anew', async () => {
    document.body.innerHTML = '';
    const { read } = reader();
    expect(await read(false)).toEqual({ status: 'failed', code: 'empty' });
    showPage('/tides');
    expect(await read(false)).toMatchObject({ status: 'ready' });
  });

  it('says that it is a PDF', async () => {
    const type = vi.spyOn(document, 'contentType', 'get').mockReturnValue('application/pdf');
    expect(await reader().read(false)).toEqual({ status: 'failed', code: 'pdf' });
    type.mockRestore();
  });

  it('says that the analysis failed, and is tried anew', async () => {
    const log = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const { read, analyse } = reader();
    analyse.mockRejectedValueOnce(new Error('background gone'));
    expect(await read(false)).toEqual({ status: 'failed', code: 'analysis' });
    expect(await read(false)).toMatchObject({ status: 'ready' });
    log.mockRestore();
  });
});
