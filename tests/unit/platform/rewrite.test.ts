import { afterEach, describe, expect, it, vi } from 'vitest';
import type { RewriteProgress } from '../../../core/rewrite/outcome.ts';
import { rewrite } from '../../../platform/rewrite.ts';
import { browserSummarizer, canRewrite } from '../../../platform/summarizer.ts';
import { domException, fakeSummarizer, never } from './fake-summarizer.ts';

const ARTICLE = Array.from(
  { length: 30 },
  (_, i) => `Paragraph ${i} tells of the bridge. It goes on about the river for as long as a paragraph does.`,
);

async function run(fake: ReturnType<typeof fakeSummarizer>, paragraphs = ARTICLE) {
  const cancel = new AbortController();
  const seen: RewriteProgress[] = [];
  const outcome = rewrite(
    paragraphs,
    { lang: 'en', signal: cancel.signal, onProgress: (p) => seen.push(p) },
    fake.factory,
  );
  return { outcome, seen, cancel, calls: fake.calls };
}
const why = async (fake: ReturnType<typeof fakeSummarizer>) => {
  const done = await (await run(fake)).outcome;
  return done.status === 'failed' ? done.why : done.status;
};
const bare = (texts: readonly string[]) => texts.join('').replace(/\s+/g, '');

afterEach(() => vi.useRealTimers());

describe('a browser’s own model', () => {
  it('is there only when it says that it is available', async () => {
    expect(await canRewrite('en', fakeSummarizer({}).factory)).toBe(true);
    for (const available of ['unavailable', 'downloadable', 'downloading'] as const) {
      expect(await canRewrite('en', fakeSummarizer({ available }).factory), available).toBe(false);
    }
    const broken = fakeSummarizer({ factory: { availability: () => Promise.reject(new Error('no')) } });
    expect(await canRewrite('en', broken.factory)).toBe(false);
  });

  it('is not there in a browser without one, nor where something else has its name', async () => {
    expect(browserSummarizer()).toBeUndefined();
    expect(await canRewrite('en')).toBe(false);
    vi.stubGlobal('Summarizer', { create: 1 });
    expect(browserSummarizer()).toBeUndefined();
    vi.unstubAllGlobals();
  });
});

describe('rewriting', () => {
  it('gives checked statements in the article’s language, and lets the model go', async () => {
    const { outcome, calls } = await run(fakeSummarizer({}));
    expect(await outcome).toEqual({
      status: 'done',
      statements: [{ text: 'Paragraph 0 tells of the bridge.', missing: [], strange: false }],
      parts: 1,
    });
    expect(calls).toMatchObject({ created: 1, destroyed: 1, languages: ['en'] });
  });

  it('reads a long text in parts, all of it, and tells how far it is', async () => {
    const { outcome, seen, calls } = await run(fakeSummarizer({ model: { inputQuota: 600 } }));
    const done = await outcome;
    expect(done.status === 'done' && done.parts).toBe(calls.read.length);
    expect(calls.read.length).toBeGreaterThan(4);
    expect(bare(calls.read)).toBe(bare(ARTICLE));
    for (const part of calls.read) expect(part.length).toBeLessThanOrEqual(600);
    expect(seen.map((p) => p.part)).toEqual(calls.read.map((_, i) => i + 1));
  });

  it('cuts smaller when a part is over the quota after all, and still leaves nothing out', async () => {
    const read: string[] = [];
    const summarize = async (input: string) => {
      if (input.length > 500) throw domException('QuotaExceededError');
      read.push(input);
      return 'The bridge.';
    };
    const { outcome } = await run(fakeSummarizer({ model: { summarize } }));
    expect((await outcome).status).toBe('done');
    expect(bare(read)).toBe(bare(ARTICLE));
  });

  it('goes by a careful length where the browser cannot measure', async () => {
    const measureInputUsage = () => Promise.reject(domException('UnknownError'));
    const { outcome, calls } = await run(
      fakeSummarizer({ model: { measureInputUsage } }),
      Array.from({ length: 200 }, () => ARTICLE)
        .flat()
        .slice(0, 200),
    );
    expect((await outcome).status).toBe('done');
    expect(calls.read.length).toBeGreaterThan(3);
  });

  it.each(['unavailable', 'downloadable', 'downloading'] as const)(
    'never makes a browser fetch a model: %s',
    async (available) => {
      const fake = fakeSummarizer({ available });
      expect(await why(fake)).toBe('unavailable');
      expect(fake.calls.created).toBe(0);
    },
  );

  it.each([
    ['NotAllowedError', 'notAllowed'],
    ['NotSupportedError', 'unavailable'],
    ['UnknownError', 'failed'],
    ['NotReadableError', 'failed'],
  ])('says why when the browser throws %s', async (name, reason) => {
    const refuse = () => Promise.reject(domException(name));
    expect(await why(fakeSummarizer({ factory: { create: refuse } }))).toBe(reason);
    const fake = fakeSummarizer({ model: { summarize: refuse } });
    expect(await why(fake)).toBe(reason);
    expect(fake.calls.destroyed).toBe(1);
  });

  it('gives up a quota that nothing fits into', async () => {
    const summarize = () => Promise.reject(domException('QuotaExceededError'));
    expect(await why(fakeSummarizer({ model: { summarize } }))).toBe('failed');
  });

  it.each(['availability', 'create'] as const)('ends when the model hangs: %s', async (name) => {
    vi.useFakeTimers();
    const { outcome } = await run(fakeSummarizer({ factory: { [name]: never } }));
    await vi.advanceTimersByTimeAsync(31_000);
    expect(await outcome).toEqual({ status: 'failed', why: 'tooSlow' });
  });

  it('ends when the model hangs over a part, and lets it go', async () => {
    vi.useFakeTimers();
    const { outcome, calls } = await run(fakeSummarizer({ model: { summarize: never } }));
    await vi.advanceTimersByTimeAsync(91_000);
    expect(await outcome).toEqual({ status: 'failed', why: 'tooSlow' });
    expect(calls.destroyed).toBe(1);
  });

  it('stops at once when it is cancelled, though the model does not heed it', async () => {
    const { outcome, cancel, calls } = await run(fakeSummarizer({ model: { summarize: never } }));
    await new Promise((resolve) => setTimeout(resolve, 5));
    cancel.abort();
    expect(await outcome).toEqual({ status: 'failed', why: 'cancelled' });
    expect(calls.destroyed).toBe(1);
  });

  it.each<[string, unknown]>([
    ['an empty answer', ''],
    ['marks only', '***\n---'],
    ['no text at all', { error: 1 }],
    ['nothing', undefined],
  ])('says that there is nothing to show: %s', async (_what, answer) => {
    expect(await why(fakeSummarizer({ model: { summarize: async () => answer as string } }))).toBe('nothing');
  });

  it('flags what the model has made up', async () => {
    const summarize = async () => 'The bridge was built by Gustav Ohm in 1874.';
    const { outcome } = await run(fakeSummarizer({ model: { summarize } }));
    expect(await outcome).toMatchObject({ statements: [{ missing: ['Gustav Ohm', '1874'] }] });
  });
});
