import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../../assets/tokens.css', import.meta.url), 'utf8');

type Colours = Record<string, string>;

/** The six-digit colours of a rule's body; `side` picks from a light-dark() pair. */
function colours(body: string, side: 0 | 1): Colours {
  const out: Colours = {};
  for (const [, name, value] of body.matchAll(/--g-([a-z-]+): ([^;]+);/g)) {
    const found = value!.match(/#[0-9a-f]{6}\b/g);
    if (found) out[name!] = found[side] ?? found[0]!;
  }
  return out;
}

function body(selector: string): string {
  const start = css.indexOf('{', css.indexOf(selector));
  return css.slice(start, css.indexOf('}', start));
}

const base = body(':root,\n:host {');
const THEMES: Record<string, Colours> = {
  light: colours(base, 0),
  dark: colours(base, 1),
  sepia: { ...colours(base, 0), ...colours(body('[data-theme="sepia"]'), 0) },
};

/** WCAG 2 relative luminance and contrast ratio. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const c = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high! + 0.05) / (low! + 0.05);
}

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
  ['accent-strong', 'accent-soft', 4.5],
  ['on-accent', 'accent', 4.5],
  ['on-accent', 'accent-strong', 4.5],
  ['on-mark', 'mark', 7],
  ['alert', 'paper', 4.5],
  ['alert', 'alert-soft', 4.5],
  ['ink', 'alert-soft', 7],
];

describe.each(Object.entries(THEMES))('the %s theme', (_name, theme) => {
  it.each(PAIRS)('%s on %s has a contrast of at least %s', (text, on, least) => {
    expect(contrast(theme[text]!, theme[on]!)).toBeGreaterThanOrEqual(least);
  });
});

describe('a key sentence, while the reader skims', () => {
  const content = readFileSync(new URL('../../../components/reader/content.css', import.meta.url), 'utf8');
  const marks = readFileSync(new URL('../../../page/marks.css', import.meta.url), 'utf8');
  const share = Number(/\.skim \[data-key\][^}]*var\(--g-mark\) (\d+)%/.exec(content)?.[1]) / 100;

  /** The mark laid over the paper as thinly as the reader lays it. */
  const over = (theme: Colours) =>
    [1, 3, 5].reduce((hex, at) => {
      const [mark, paper] = [theme.mark!, theme.paper!].map((c) => Number.parseInt(c.slice(at, at + 2), 16));
      return (
        hex +
        Math.round(share * mark! + (1 - share) * paper!)
          .toString(16)
          .padStart(2, '0')
      );
    }, '#');

  it.each(Object.entries(THEMES))('can be read in the %s theme, its links too', (_name, theme) => {
    expect(contrast(theme.ink!, over(theme))).toBeGreaterThanOrEqual(7);
    expect(contrast(theme.accent!, over(theme))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(['glossa-skim', 'glossa-skim-dark', 'glossa-flash'])('can be read on any page: %s', (name) => {
    const rule = marks.slice(marks.indexOf(`::highlight(${name})`));
    const [ground, text] = rule.slice(0, rule.indexOf('}')).match(/#[0-9a-f]{6}\b/g) ?? [];
    expect(contrast(ground!, text!)).toBeGreaterThanOrEqual(7);
  });
});

it('sizes nothing by the root text size of a page', () => {
  expect(css.replace(/\/\*[\s\S]*?\*\//g, '')).not.toMatch(/\d(rem)\b/);
});
