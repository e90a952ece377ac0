import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/*
 * Which folder may import which (docs/architecture.md). The pure parts stay pure by this test, not by good intentions.
 */
const ROOT = resolve(import.meta.dirname, '../../..');

const MAY_IMPORT: Record<string, string[]> = {
  core: ['core', 'assets'],
  page: ['page', 'core', 'assets'],
  components: ['components', 'core', 'assets'],
  platform: ['platform', 'core', 'assets'],
  entrypoints: ['entrypoints', 'platform', 'components', 'page', 'core', 'assets'],
};

/** Folders whose types, but not values, may be imported as well. */
const MAY_IMPORT_TYPES: Record<string, string[]> = { components: ['page'] };

/** `platform/inject.ts` gives the browser the styles that `page` needs on a page, where no node of ours may stand. */
const EXCEPTIONS = ['platform/inject.ts → page/marks.css', 'platform/inject.ts → page/reader/print.css'];

/** Libraries that are not pure, by the folders that may use them. */
const IMPURE: Record<string, string[]> = {
  wxt: ['platform', 'entrypoints'],
  preact: ['components', 'entrypoints'],
  '@preact/signals': ['components', 'entrypoints'],
  '@floating-ui/dom': ['components'],
  dompurify: ['page', 'entrypoints'],
  '@mozilla/readability': ['page'],
};

function filesIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return filesIn(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });
}

const sources = Object.keys(MAY_IMPORT).flatMap((layer) =>
  filesIn(join(ROOT, layer)).map((path) => ({
    layer,
    file: relative(ROOT, path),
    text: readFileSync(path, 'utf8'),
  })),
);

const importsOf = (text: string) =>
  [...text.matchAll(/^(?:import|export)( type)?\b[^'"`;]*?['"]([^'"]+)['"]/gm)].map((m) => ({
    name: m[2]!,
    typeOnly: m[1] !== undefined,
  }));

describe('import directions', () => {
  it('finds the sources it judges', () => {
    for (const layer of Object.keys(MAY_IMPORT)) {
      expect(sources.filter((s) => s.layer === layer).length, layer).toBeGreaterThan(0);
    }
  });

  it('lets each folder import only the folders below it', () => {
    const wrong = sources.flatMap(({ layer, file, text }) =>
      importsOf(text)
        .filter(({ name }) => name.startsWith('.'))
        .map(({ name, typeOnly }) => ({
          target: relative(ROOT, resolve(ROOT, dirname(file), name.replace(/\?.*$/, ''))),
          allowed: [...MAY_IMPORT[layer]!, ...((typeOnly && MAY_IMPORT_TYPES[layer]) || [])],
        }))
        .filter(({ target, allowed }) => !allowed.includes(target.split('/')[0]!))
        .map(({ target }) => `${file} → ${target}`),
    );
    expect(wrong.filter((w) => !EXCEPTIONS.includes(w))).toEqual([]);
  });

  it('keeps impure libraries out of the folders that must not know them', () => {
    const wrong = sources.flatMap(({ layer, file, text }) =>
      importsOf(text)
        .filter(({ name, typeOnly }) => !name.startsWith('.') && !typeOnly)
        .filter(({ name }) => {
          const library = Object.keys(IMPURE).find((lib) => name === lib || name.startsWith(`${lib}/`));
          return library !== undefined && !IMPURE[library]!.includes(layer);
        })
        .map(({ name }) => `${file} → ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  it('mentions `browser.` only in platform and entrypoints', () => {
    const wrong = sources
      .filter(({ layer }) => layer !== 'platform' && layer !== 'entrypoints')
      .filter(({ text }) =>
        /(?<![\w.'"`])(browser|chrome)\.[a-z]+[.(]/i.test(text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')),
      )
      .map(({ file }) => file);
    expect(wrong).toEqual([]);
  });

  it('never writes HTML as text', () => {
    const wrong = sources
      .filter(({ text }) =>
        /\.(inner|outer)HTML\s*=|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML/.test(text),
      )
      .map(({ file }) => file);
    expect(wrong).toEqual([]);
  });
});
