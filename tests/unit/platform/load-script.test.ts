import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadScript } from '../../../platform/load-script.ts';

/** A background that answers each call in turn, once the test lets it. */
function background(...replies: ({ ok: true; value: true } | { ok: false; error: string })[]) {
  const answers: (() => void)[] = [];
  const sent = vi.fn(
    (_message: unknown) => new Promise((resolve) => answers.push(() => resolve(replies.shift()))),
  );
  Object.assign(fakeBrowser.runtime, { sendMessage: sent });
  return { sent, answer: () => answers.shift()?.() };
}

const DONE = { ok: true, value: true } as const;

describe('a further script', () => {
  afterEach(() => fakeBrowser.reset());

  it('is put in once, however often it is asked for meanwhile', async () => {
    const { sent, answer } = background(DONE);
    const both = Promise.all([loadScript('card'), loadScript('card')]);
    answer();
    expect(await both).toEqual([true, true]);
    expect(sent).toHaveBeenCalledTimes(1);
    expect(sent.mock.calls[0]?.[0]).toMatchObject({ call: 'inject', input: { script: 'card' } });
  });

  it('does not wait for another', async () => {
    const { sent, answer } = background(DONE, DONE);
    const first = loadScript('card');
    const second = loadScript('reader-tools');
    expect(sent).toHaveBeenCalledTimes(2);
    answer();
    answer();
    expect(await Promise.all([first, second])).toEqual([true, true]);
  });

  it('is tried again after a failure, of which all who asked are told', async () => {
    const { sent, answer } = background({ ok: false, error: 'tab is gone' }, DONE);
    const both = [loadScript('aids'), loadScript('aids')];
    answer();
    for (const one of both) await expect(one).rejects.toThrow('tab is gone');
    const again = loadScript('aids');
    answer();
    expect(await again).toBe(true);
    expect(sent).toHaveBeenCalledTimes(2);
  });
});
