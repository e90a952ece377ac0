import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FONT_FILES } from '../../../core/font-files.ts';
import { shippedFonts } from '../../../page/shipped-fonts.ts';

/** A face that can be loaded when its file has any bytes. */
class Face {
  readonly bytes: ArrayBuffer;
  constructor(_family: string, bytes: ArrayBuffer) {
    this.bytes = bytes;
  }
  async load() {
    if (this.bytes.byteLength === 0) throw new DOMException('no font', 'SyntaxError');
    return this;
  }
}

const bytes = async () => new ArrayBuffer(8);

function setUp(read: (name: string) => Promise<ArrayBuffer> = bytes) {
  const document = new Set<unknown>();
  const asked = vi.fn(read);
  const fonts = shippedFonts({ read: asked, fonts: document as unknown as FontFaceSet });
  return { fonts, document, asked };
}

beforeEach(() => {
  vi.stubGlobal('FontFace', Face);
  vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('the typefaces that come with the extension', () => {
  it('are loaded only when they are chosen, each once', async () => {
    const { fonts, document, asked } = setUp();
    expect(await fonts.choose('serif')).toBe(true);
    expect(asked).not.toHaveBeenCalled();
    expect(await Promise.all([fonts.choose('dyslexic'), fonts.choose('dyslexic')])).toEqual([true, true]);
    expect(asked).toHaveBeenCalledTimes(2);
    expect(document.size).toBe(2);
    await fonts.choose('legible');
    expect(asked.mock.calls.map(([name]) => name).sort()).toEqual(
      Object.values(FONT_FILES)
        .flatMap((files) => files.map(({ name }) => name))
        .sort(),
    );
  });

  it('leave the document’s list of fonts as it was', async () => {
    const { fonts, document } = setUp();
    document.add('of the page');
    await fonts.choose('legible');
    fonts.clear();
    expect([...document]).toEqual(['of the page']);
  });

  it('are not put in by what arrives after the end', async () => {
    const { fonts, document } = setUp();
    const choosing = fonts.choose('legible');
    fonts.clear();
    await choosing;
    expect(document.size).toBe(0);
  });

  it.each([
    ['cannot be read', () => Promise.reject(new Error('cut off'))],
    ['is no font', async () => new ArrayBuffer(0)],
  ])('are all or nothing when a file %s, and can be tried again', async (_fault, broken) => {
    let faulty = true;
    const { fonts, document } = setUp((name) => (faulty && name.includes('-ext-') ? broken() : bytes()));
    expect(await fonts.choose('dyslexic')).toBe(false);
    expect(document.size).toBe(0);
    faulty = false;
    expect(await fonts.choose('dyslexic')).toBe(true);
    expect(document.size).toBe(2);
  });
});
