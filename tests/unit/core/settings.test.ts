import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULTS, LIMITS, readSettings, THEMES } from '../../../core/settings.ts';

describe('readSettings', () => {
  it('gives the defaults when nothing or nonsense is stored', () => {
    for (const stored of [undefined, null, 7, 'dark', [], [{ theme: 'dark' }]]) {
      expect(readSettings(stored)).toEqual(DEFAULTS);
    }
  });

  it('keeps what is valid and fills in the rest', () => {
    expect(readSettings({ version: 1, theme: 'sepia', fontSize: 24 })).toEqual({
      ...DEFAULTS,
      theme: 'sepia',
      fontSize: 24,
    });
  });

  it('takes settings stored before versions were written', () => {
    expect(readSettings({ theme: 'dark' }).theme).toBe('dark');
  });

  it('reads what it knows of settings from a newer version', () => {
    expect(readSettings({ version: 99, theme: 'dark', hologram: true })).toEqual({
      ...DEFAULTS,
      theme: 'dark',
    });
  });

  it('clamps numbers to their limits', () => {
    expect(readSettings({ fontSize: 1000, lineHeight: -3 })).toMatchObject({
      fontSize: LIMITS.fontSize.max,
      lineHeight: LIMITS.lineHeight.min,
    });
  });

  it('keeps a colour, and takes nothing else for one', () => {
    expect(readSettings({ paper: '#0a1B2c' }).paper).toBe('#0a1B2c');
    for (const paper of ['red', '#fff', 'url(#a)', 0x112233]) {
      expect(readSettings({ paper }).paper).toBe(DEFAULTS.paper);
    }
  });

  it('makes valid settings of anything, and is idempotent', () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const settings = readSettings(stored);
        expect(THEMES).toContain(settings.theme);
        expect(settings.fontSize).toBeGreaterThanOrEqual(LIMITS.fontSize.min);
        expect(settings.fontSize).toBeLessThanOrEqual(LIMITS.fontSize.max);
        expect(Object.keys(settings).sort()).toEqual(Object.keys(DEFAULTS).sort());
        expect(readSettings(settings)).toEqual(settings);
      }),
    );
  });
});
