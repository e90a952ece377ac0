import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Colour, contrast, isColour } from '../../../core/colour/contrast.ts';
import { SKIM_SHARE } from '../../../core/colour/derive.ts';
import { mix } from '../../../core/colour/mix.ts';
import { THEMES } from '../../../core/settings.ts';

const css = ['tokens', 'themes']
  .map((name) => readFileSync(new URL(`../../../assets/${name}.css`, import.meta.url), 'utf8'))
  .join('');

type Colours = Record<string, Colour>;

/** The six-digit colours of a rule's body; `side` picks from a light-dark() pair. */
function colours(body: string, side: 0 | 1): Colours {
  const out: Colours = {};
  for (const [, name, value] of body.matchAll(/--g-([a-z-]+): ([^;]+);/g)) {
    const found = value!.match(/#[0-9a-f]{6}\b/g);
    const colour = found?.[side] ?? found?.[0];
    if (isColour(colour)) out[name!] = colour;
  }
  return out;
}

function body(selector: string): string {
  const start = css.indexOf('{', css.indexOf(selector));
  return css.slice(start, css.indexOf('}', start));
}

const base = body(':root,\n:host,\n[data-theme] {');
/** A theme's colours: its own, else those of the base; `side` 0 is light, 1 dark. */
const theme = (name: string, side: 0 | 1): Colours => ({
  ...colours(base, side),
  ...colours(body(`[data-theme="${name}"] {`), side),
});

const FIXED: Record<string, Colours> = {
  light: theme('light', 0),
  dark: theme('dark', 1),
  sepia: theme('sepia', 0),
  grey: theme('grey', 0),
  black: theme('black', 1),
  'contrast, light': theme('contrast', 0),
  'contrast, dark': theme('contrast', 1),
};

const BACKGROUNDS = ['paper', 'surface', 'sunken'];
const PAIRS: [text: string, on: string, least: number][] = [
  ...BACKGROUNDS.flatMap((on): [string, string, number][] => [
    ['ink', on, 7],
    ['ink-soft', on, 4.5],
    ['accent', on, 4.5],
    ['accent-strong', on, 4.5],
    ['edge', on, 3],
  ]),
  ['ink', 'accent-soft', 7],
  ['accent', 'accent-soft', 4.5],
  ['ink', 'mark', 7],
  ['accent', 'mark', 4.5],
  ['accent-strong', 'accent-soft', 4.5],
  ['on-accent', 'accent', 4.5],
  ['on-accent', 'accent-strong', 4.5],
  ['on-mark', 'mark', 7],
  ['alert', 'paper', 4.5],
  ['alert', 'alert-soft', 4.5],
  ['ink', 'alert-soft', 7],
];

it('judges every theme that can be chosen', () => {
  const judged = Object.keys(FIXED).map((name) => name.replace(/,.*/, ''));
  // Auto is light or dark; custom is the reader's own (tests/unit/core/colour/derive.test.ts).
  expect([...new Set(judged), 'auto', 'custom'].sort()).toEqual([...THEMES].sort());
});

describe.each(Object.entries(FIXED))('the %s theme', (_name, theme) => {
  it.each(PAIRS)('%s on %s has a contrast of at least %s', (text, on, least) => {
    expect(contrast(theme[text]!, theme[on]!)).toBeGreaterThanOrEqual(least);
  });
});

describe('a key sentence, while the reader skims', () => {
  const content = readFileSync(
    new URL('../../../components/reader/content/lit.css', import.meta.url),
    'utf8',
  );
  const marks = readFileSync(new URL('../../../page/marks.css', import.meta.url), 'utf8');
  const share = Number(/\.skim \[data-key\][^}]*var\(--g-mark\) (\d+)%/.exec(content)?.[1]) / 100;

  it.each(Object.entries(FIXED))('can be read in the %s theme, its links too', (_name, theme) => {
    const ground = mix(theme.paper!, theme.mark!, share);
    expect(contrast(theme.ink!, ground)).toBeGreaterThanOrEqual(7);
    expect(contrast(theme.accent!, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it('is lit as thinly as the reader’s own colours reckon with', () => {
    expect(SKIM_SHARE).toBe(share);
  });

  it.each(['glossa-skim', 'glossa-skim-dark', 'glossa-flash'])('can be read on any page: %s', (name) => {
    const rule = marks.slice(marks.indexOf(`::highlight(${name})`));
    const [ground, text] = rule.slice(0, rule.indexOf('}')).match(/#[0-9a-f]{6}\b/g) ?? [];
    expect(contrast(ground as Colour, text as Colour)).toBeGreaterThanOrEqual(7);
  });
});

it('leaves paper white: the reader’s further themes are for the screen', () => {
  const themes = readFileSync(new URL('../../../assets/themes.css', import.meta.url), 'utf8');
  const elsewhere = themes.replace(/@media screen[^{]*\{\n[\s\S]*?\n\}\n/, '');
  expect(themes).toContain('[data-theme=');
  expect(elsewhere).not.toContain('[data-theme=');
});

it('sizes nothing by the root text size of a page', () => {
  expect(css.replace(/\/\*[\s\S]*?\*\//g, '')).not.toMatch(/\d(rem)\b/);
});
