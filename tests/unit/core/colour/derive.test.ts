import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Colour, contrast } from '../../../../core/colour/contrast.ts';
import { deriveTheme, isDark } from '../../../../core/colour/derive.ts';
import { mix, nearestPassing } from '../../../../core/colour/mix.ts';
import { canBeRead, nearestReadable, type ReadingColours } from '../../../../core/colour/reading-colours.ts';

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((n): Colour => `#${n.toString(16).padStart(6, '0')}`);
const chosen: fc.Arbitrary<ReadingColours> = fc.record({ paper: colour, ink: colour, link: colour });

describe('the nearest colour that passes', () => {
  it('is the colour itself where that is enough', () => {
    expect(nearestPassing('#112233', '#ffffff', 7)).toBe('#112233');
  });

  it('is darker on light ground and lighter on dark ground', () => {
    expect(nearestPassing('#808080', '#ffffff', 7)).toBe('#585858');
    expect(nearestPassing('#808080', '#000000', 7)).toBe('#969696');
  });

  it('is not there where the ground allows no such contrast', () => {
    expect(nearestPassing('#ff0000', '#777777', 7)).toBeUndefined();
  });

  it('is always there for a contrast of 4.5', () => {
    fc.assert(
      fc.property(colour, colour, (c, ground) => {
        expect(contrast(nearestPassing(c, ground, 4.5)!, ground)).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });
});

describe('the nearest readable colours', () => {
  it('can be read, whatever was chosen, and are what was chosen if that can be read', () => {
    fc.assert(
      fc.property(chosen, (colours) => {
        const nearest = nearestReadable(colours);
        expect(canBeRead(nearest)).toBe(true);
        if (canBeRead(colours)) expect(nearest).toEqual(colours);
      }),
    );
  });

  it('leave the paper alone where an ink can stand out on it', () => {
    expect(nearestReadable({ paper: '#fdf6e3', ink: '#93a1a1', link: '#268bd2' }).paper).toBe('#fdf6e3');
    expect(nearestReadable({ paper: '#777777', ink: '#222222', link: '#222222' }).paper).not.toBe('#777777');
  });
});

describe('a theme of three colours', () => {
  it('can always be read in all its parts', () => {
    fc.assert(
      fc.property(chosen, (colours) => {
        const theme = deriveTheme(colours);
        const grounds = [theme.paper, theme.sunken, theme['accent-soft'], theme.mark];
        for (const ground of [...grounds, mix(theme.paper, theme.mark, 0.55)]) {
          expect(contrast(theme.ink, ground)).toBeGreaterThanOrEqual(4.5);
          expect(contrast(theme.accent, ground)).toBeGreaterThanOrEqual(4.5);
        }
        for (const ground of [theme.paper, theme.sunken]) {
          expect(contrast(theme['ink-soft'], ground)).toBeGreaterThanOrEqual(4.5);
          expect(contrast(theme.edge, ground)).toBeGreaterThanOrEqual(3);
        }
        expect(contrast(theme.alert, theme.paper)).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });

  it('keeps body text at 7 on every ground where the chosen colours have it', () => {
    fc.assert(
      fc.property(chosen.map(nearestReadable), (colours) => {
        const theme = deriveTheme(colours);
        expect(theme).toMatchObject({ paper: colours.paper, ink: colours.ink, accent: colours.link });
        for (const ground of [theme.sunken, theme['accent-soft'], theme.mark]) {
          expect(contrast(theme.ink, ground)).toBeGreaterThanOrEqual(7);
        }
      }),
    );
  });

  it('has tinted grounds where there is room for them', () => {
    const theme = deriveTheme({ paper: '#f4ecd8', ink: '#1d1b16', link: '#1c4f7c' });
    expect(new Set([theme.paper, theme.sunken, theme['accent-soft'], theme.mark]).size).toBe(4);
  });

  it('is light or dark', () => {
    expect(isDark({ paper: '#101010', ink: '#eeeeee' })).toBe(true);
    expect(isDark({ paper: '#eeeeee', ink: '#101010' })).toBe(false);
  });
});
