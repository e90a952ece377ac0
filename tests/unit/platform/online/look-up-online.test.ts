import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { clearAnswers, countAnswers } from '../../../../platform/online/answers.ts';
import { lookUpOnline } from '../../../../platform/online/look-up-online.ts';
import { askFor, cancelAll, cancelFor } from '../../../../platform/online/running.ts';

const LANTERN = { type: 'standard', title: 'Lantern', extract: 'A lantern is a lamp.', lang: 'en' };
const asked = (term = 'Lantern', lang = 'en') => ({ term, lang, context: 'lamps and light' });

const json = (value: unknown) => new Response(JSON.stringify(value));
/** What Wikipedia answers, by the end of the path; each call is one request. */
const wikipedia = vi.fn<(address: string, init: RequestInit) => Promise<Response>>();
const addresses = () => wikipedia.mock.calls.map(([address]) => address);

let allowed = true;
let online = true;
const ask = (...args: Parameters<typeof asked>) =>
  lookUpOnline(asked(...args), { signal: new AbortController().signal, keep: true });

describe('looking up in Wikipedia', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    allowed = true;
    online = true;
    wikipedia.mockReset().mockImplementation(async () => json(LANTERN));
    Object.assign(fakeBrowser.permissions, { contains: async () => allowed });
    vi.stubGlobal('fetch', wikipedia);
    vi.stubGlobal('navigator', {
      get onLine() {
        return online;
      },
    });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  it('asks for nothing unless it is allowed', async () => {
    allowed = false;
    expect(await ask()).toEqual({ status: 'off' });
    expect(wikipedia).not.toHaveBeenCalled();
  });

  it('sends the term alone, to the edition of the article’s language, without cookies or referrer', async () => {
    await ask('Laterne', 'de');
    expect(addresses()).toEqual(['https://de.wikipedia.org/api/rest_v1/page/summary/Laterne']);
    expect(wikipedia.mock.calls[0]?.[1]).toMatchObject({
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
    expect(wikipedia.mock.calls[0]?.[1].body).toBeUndefined();
  });

  it('gives the article’s beginning with its address', async () => {
    expect(await ask()).toMatchObject({
      status: 'found',
      article: { text: 'A lantern is a lamp.', url: 'https://en.wikipedia.org/wiki/Lantern' },
    });
  });

  it('keeps an answer for some days, and asks again after that', async () => {
    vi.useFakeTimers({ now: 0 });
    await ask();
    vi.setSystemTime(13 * 86_400_000);
    allowed = true;
    online = false;
    expect(await ask()).toMatchObject({ status: 'found' });
    online = true;
    expect(wikipedia).toHaveBeenCalledTimes(1);
    vi.setSystemTime(15 * 86_400_000);
    await ask();
    expect(wikipedia).toHaveBeenCalledTimes(2);
  });

  it('keeps misses, too, but no faults, and nothing that a private window asks', async () => {
    wikipedia.mockImplementation(async () => new Response('', { status: 404 }));
    await ask('nothing of the kind');
    expect(await countAnswers()).toBe(1);
    wikipedia.mockImplementation(async () => new Response('', { status: 500 }));
    await ask('another');
    wikipedia.mockImplementation(async () => json(LANTERN));
    await askFor({ id: 1, incognito: true }, asked());
    expect(await countAnswers()).toBe(1);
    await clearAnswers();
    expect(await countAnswers()).toBe(0);
  });

  it('keeps a bounded number of answers', async () => {
    for (let i = 0; i < 320; i++) await ask(`term ${i}`);
    expect(await countAnswers()).toBe(300);
  });

  it('lets the reader choose where a name means several things, the likeliest here first', async () => {
    wikipedia.mockImplementation(async (address) =>
      address.includes('/summary/')
        ? json({ ...LANTERN, type: 'disambiguation' })
        : json({
            pages: [
              { title: 'Lantern', description: 'Topics referred to by the same term' },
              { title: 'Lantern (band)', description: 'Group of musicians' },
              { title: 'Lantern (light)', description: 'Portable lamp' },
            ],
          }),
    );
    const outcome = await ask();
    expect(outcome).toMatchObject({
      status: 'choices',
      choices: [{ title: 'Lantern (light)' }, { title: 'Lantern (band)' }],
    });
    expect(await ask()).toEqual(outcome);
    expect(wikipedia).toHaveBeenCalledTimes(2);
  });

  it('offers what a search finds where there is no article of the name, or says that there is nothing', async () => {
    const pages: unknown[] = [{ title: 'Lantern', description: 'Portable lamp' }];
    wikipedia.mockImplementation(async (address) =>
      address.includes('/summary/') ? new Response('', { status: 404 }) : json({ pages }),
    );
    expect(await ask('lanterne')).toMatchObject({ status: 'choices', choices: [{ title: 'Lantern' }] });
    pages.length = 0;
    expect(await ask('lxntern')).toEqual({ status: 'failed', why: 'nothing' });
  });

  it('does not ask again before it is allowed to', async () => {
    vi.useFakeTimers({ now: 1_000_000 });
    const refusal = { status: 429, headers: { 'retry-after': '90' } };
    wikipedia.mockImplementation(async () => new Response('', refusal));
    expect(await ask()).toEqual({ status: 'failed', why: 'busy', until: 1_090_000 });
    vi.setSystemTime(1_089_000);
    expect(await ask('Lamp')).toEqual({ status: 'failed', why: 'busy', until: 1_090_000 });
    expect(wikipedia).toHaveBeenCalledTimes(1);
    vi.setSystemTime(1_091_000);
    wikipedia.mockImplementation(async () => json(LANTERN));
    expect(await ask('Lamp')).toMatchObject({ status: 'found' });
  });

  it.each<[string, () => Promise<Response>, string]>([
    ['a server that fails', async () => new Response('', { status: 500 }), 'server'],
    ['a refusal', async () => new Response('', { status: 403 }), 'server'],
    ['something that is no JSON', async () => new Response('<html>'), 'damaged'],
    ['JSON of another form', async () => json(['x']), 'damaged'],
    ['an endless answer', async () => json('x'.repeat(600_000)), 'damaged'],
    ['a broken connection', async () => Promise.reject(new TypeError('Failed to fetch')), 'unreachable'],
    [
      'a connection that breaks in the middle',
      async () => new Response(new ReadableStream({ start: (c) => c.error(new TypeError('reset')) })),
      'unreachable',
    ],
  ])('tells of %s', async (_name, answer, why) => {
    wikipedia.mockImplementation(answer);
    expect(await ask()).toEqual({ status: 'failed', why });
  });

  it('tells when this device is offline, without trying', async () => {
    online = false;
    expect(await ask()).toEqual({ status: 'failed', why: 'offline' });
    expect(wikipedia).not.toHaveBeenCalled();
  });

  const never = (_address: string, { signal }: RequestInit) =>
    new Promise<Response>((_resolve, reject) => {
      signal?.addEventListener('abort', () => reject(signal.reason));
    });

  it('gives up on a server that does not answer', async () => {
    const late = new AbortController();
    vi.spyOn(AbortSignal, 'timeout').mockReturnValue(late.signal);
    wikipedia.mockImplementation(never);
    const waiting = ask();
    await vi.waitFor(() => expect(wikipedia).toHaveBeenCalled());
    late.abort();
    expect(await waiting).toEqual({ status: 'failed', why: 'slow' });
  });

  it('gives up when its reader cancels, or asks for something else', async () => {
    wikipedia.mockImplementation(never);
    const tab = { id: 1, incognito: false };
    const first = askFor(tab, asked('first'));
    const elsewhere = askFor({ ...tab, id: 2 }, asked('elsewhere'));
    await vi.waitFor(() => expect(wikipedia).toHaveBeenCalledTimes(2));
    const second = askFor(tab, asked('second'));
    expect(await first).toEqual({ status: 'failed', why: 'cancelled' });
    await vi.waitFor(() => expect(wikipedia).toHaveBeenCalledTimes(3));
    cancelFor(tab);
    expect(await second).toEqual({ status: 'failed', why: 'cancelled' });
    cancelFor({ ...tab, id: 2 });
    await elsewhere;
  });

  it('gives up what is under way when the permission is withdrawn, keeps nothing of it, and asks no more', async () => {
    let answer: (response: Response) => void = () => {};
    wikipedia.mockImplementation(
      (_address, { signal }) =>
        new Promise((resolve, reject) => {
          answer = resolve;
          signal?.addEventListener('abort', () => reject(signal.reason));
        }),
    );
    const waiting = askFor({ id: 1, incognito: false }, asked());
    await vi.waitFor(() => expect(wikipedia).toHaveBeenCalled());
    allowed = false;
    cancelAll();
    answer(json(LANTERN));
    expect(await waiting).toEqual({ status: 'failed', why: 'cancelled' });
    expect(await countAnswers()).toBe(0);
    expect(await ask()).toEqual({ status: 'off' });
    expect(wikipedia).toHaveBeenCalledTimes(1);
  });
});
