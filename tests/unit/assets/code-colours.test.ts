import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TOKEN_KINDS } from '../../../core/code/tokens.ts';
import { type Colour, contrast } from '../../../core/colour/contrast.ts';
import { THEMES } from '../../../core/settings.ts';

const read = (path: string) =>
  readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
const tokens = read('assets/tokens.css') + read('assets/themes.css');
const code = read('components/reader/code/code.css');

type Pair = [light: Colour, dark: Colour];

/** The light and dark side of a custom property that a rule sets to six-digit colours. */
function pairOf(body: string, name: string): Pair | undefined {
  const value = new RegExp(`--${name}: ([^;]+);`).exec(body)?.[1];
  const found = value?.match(/#[0-9a-f]{6}\b/g) as Colour[] | null | undefined;
  return found ? [found[0]!, found[1] ?? found[0]!] : undefined;
}

const rules = [...tokens.matchAll(/([^{}]+)\{([^{}]*)\}/g)].map(([, selector, body]) => ({
  selector: selector!.trim(),
  body: body!,
}));
const base = rules.find(({ selector }) => selector.startsWith(':root'))!.body;

/** The ground of code in each theme, on the sides that the theme has. Colours that readers make leave code plain. */
const grounds = rules
  .filter(({ selector }) => /data-theme="(?!custom)/.test(selector))
  .flatMap(({ selector, body }) => {
    const [light, dark] = pairOf(body, 'g-sunken') ?? pairOf(base, 'g-sunken')!;
    const scheme = /color-scheme: (\w+);/.exec(body)?.[1];
    const name = /data-theme="(\w+)"/.exec(selector)![1]!;
    return [
      ...(scheme === 'dark' ? [] : [{ name, side: 0, ground: light }]),
      ...(scheme === 'light' ? [] : [{ name, side: 1, ground: dark }]),
    ];
  });

describe('coloured code', () => {
  it('is judged in every theme but the reader’s own', () => {
    const judged = new Set(grounds.map(({ name }) => name));
    expect(judged).toEqual(new Set(THEMES.filter((name) => name !== 'auto' && name !== 'custom')));
  });

  it.each(TOKEN_KINDS)('can be read in every theme: %s', (kind) => {
    const colours = pairOf(code, `k-${kind}`)!;
    for (const { name, side, ground } of grounds) {
      expect(contrast(colours[side]!, ground), name).toBeGreaterThanOrEqual(4.5);
    }
  });
});
