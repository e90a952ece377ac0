import { SHIPPED_FAMILIES } from '../core/font-families.ts';
import { FONT_FILES, type FontFile } from '../core/font-files.ts';
import type { Settings } from '../core/settings.ts';

interface Options {
  /** The bytes of a font file, by its name. */
  read(name: string): Promise<ArrayBuffer>;
  /** The document's list. */
  fonts: Pick<FontFaceSet, 'add' | 'delete'>;
  /** Runs what changes how the text looks. */
  show?(change: () => void): void;
}

/**
 * Typefaces of ours in a document, each loaded when it is first chosen. Files come as bytes, not as addresses: no policy
 * of the page has a say, and the page can load nothing of ours.
 */
export function shippedFonts({ read, fonts, show = (change) => change() }: Options) {
  const loading = new Map<string, Promise<void>>();
  const shown: FontFace[] = [];
  let over = false;

  /** All of its faces or none. */
  async function load(family: string, files: readonly FontFile[]): Promise<void> {
    const faces = await Promise.all(
      files.map(async ({ name, style, weight, unicodeRange }) => {
        const descriptors = { style, weight, ...(unicodeRange ? { unicodeRange } : {}) };
        return new FontFace(family, await read(name), descriptors).load();
      }),
    );
    if (over) return;
    shown.push(...faces);
    show(() => {
      for (const face of faces) fonts.add(face);
    });
  }

  return {
    /** Loads a typeface if it is one of ours and not there yet. Answers whether it can be used; never rejects. */
    choose: async (name: Settings['font']): Promise<boolean> => {
      const [family, files] = [SHIPPED_FAMILIES[name], FONT_FILES[name]];
      if (!family || !files) return true;
      try {
        const loaded = loading.get(name) ?? load(family, files);
        loading.set(name, loaded);
        await loaded;
        return true;
      } catch (error) {
        console.warn('Glossa:', error);
        loading.delete(name);
        return false;
      }
    },
    /** Takes all out again: the document's list is as it was. */
    clear: () => {
      over = true;
      for (const face of shown) fonts.delete(face);
    },
  };
}
