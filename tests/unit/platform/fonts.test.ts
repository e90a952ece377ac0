import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fontFromBackground, packagedFontText } from '../../../platform/fonts.ts';
import { type BackgroundCalls, type Handlers, serveBackground } from '../../../platform/messages.ts';

const PAGE_SCRIPT = { id: fakeBrowser.runtime.id, tab: { id: 7 } };
const BYTES = Uint8Array.from({ length: 300 }, (_, n) => n % 256);

/** What the background answers a page script. */
async function ask(name: string): Promise<unknown> {
  const listen = vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener');
  const handlers: Pick<Handlers<BackgroundCalls>, 'font'> = { font: (input) => packagedFontText(input.name) };
  serveBackground(handlers as Handlers<BackgroundCalls>);
  const listener = listen.mock.calls[0]![0] as (
    message: unknown,
    sender: unknown,
    respond: (reply: unknown) => void,
  ) => boolean;
  return new Promise((respond) =>
    listener({ to: 'background', call: 'font', input: { name } }, PAGE_SCRIPT, respond),
  );
}

describe('the font files of the extension', () => {
  const fetched = vi.fn(async (_url: URL) => new Response(BYTES));

  beforeEach(() => {
    fakeBrowser.reset();
    fetched.mockClear();
    vi.stubGlobal('fetch', fetched);
    vi.spyOn(fakeBrowser.runtime, 'getURL').mockReturnValue('chrome-extension://glossa/');
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  it('come to a page script through the background, byte by byte', async () => {
    const reply = await ask('lexend-latin-wght-normal.woff2');
    expect(String(fetched.mock.calls[0]![0])).toBe(
      'chrome-extension://glossa/fonts/lexend-latin-wght-normal.woff2',
    );
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue(reply as undefined);
    expect(new Uint8Array(await fontFromBackground('lexend-latin-wght-normal.woff2'))).toEqual(BYTES);
  });

  it.each(['../manifest.json', 'https://elsewhere.example/a.woff2', 'a/b.woff2', '', 'page.js'])(
    'are all that can be asked for: not “%s”',
    async (name) => {
      expect(await ask(name)).toMatchObject({ ok: false });
      expect(fetched).not.toHaveBeenCalled();
    },
  );

  it('fail as a message does when one is missing', async () => {
    fetched.mockResolvedValueOnce(new Response(null, { status: 404 }));
    expect(await ask('gone.woff2')).toMatchObject({ ok: false, error: expect.stringContaining('404') });
  });
});
