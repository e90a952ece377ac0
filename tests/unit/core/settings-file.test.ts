import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULTS } from '../../../core/settings.ts';
import { readSettingsFile, writeSettingsFile } from '../../../core/settings-file.ts';
import { NOTHING_TOLD } from '../../../core/told.ts';

const DATE = new Date('2024-05-06T07:08:09Z');
const backup = {
  settings: { ...DEFAULTS, theme: 'sepia' as const, fontSize: 24 },
  told: { muted: ['coolant'], known: ['orbit'] },
};

/** A good file with some of its parts replaced. */
const file = (change: object) =>
  JSON.stringify({ ...JSON.parse(writeSettingsFile(backup, DATE)), ...change });
const withSetting = (change: object) => file({ settings: { ...backup.settings, ...change } });

describe('a settings file', () => {
  it('brings back what was written', () => {
    expect(readSettingsFile(writeSettingsFile(backup, DATE))).toEqual({ ok: true, backup });
  });

  it('says what it is and when it was made', () => {
    expect(JSON.parse(writeSettingsFile(backup, DATE))).toMatchObject({
      format: 'glossa-settings',
      version: 1,
      date: '2024-05-06T07:08:09.000Z',
    });
  });

  it('may lack settings, which then are the defaults, and words', () => {
    const read = readSettingsFile(
      file({ settings: { version: 1, font: 'mono' }, muted: undefined, known: undefined }),
    );
    expect(read).toEqual({
      ok: true,
      backup: { settings: { ...DEFAULTS, font: 'mono' }, told: NOTHING_TOLD },
    });
  });

  it.each([
    ['notJson', 'theme: dark'],
    ['notGlossa', '[]'],
    ['notGlossa', '{"settings": {}}'],
    ['notGlossa', file({ settings: 'dark' })],
    ['newer', file({ version: 2 })],
    ['newer', withSetting({ version: 99 })],
    ['badWords', file({ muted: 'coolant' })],
    ['badWords', file({ muted: ['coolant', 7] })],
    ['badWords', file({ known: 'orbit' })],
    ['tooBig', file({ note: 'x'.repeat(1_000_001) })],
  ])('is refused as “%s”', (reason, text) => {
    expect(readSettingsFile(text)).toEqual({ ok: false, reason });
  });

  it.each([
    ['fontSize', 400],
    ['fontSize', '20'],
    ['theme', 'neon'],
    ['marks', 'yes'],
  ])('names the setting that it cannot use: %s = %j', (key, value) => {
    expect(readSettingsFile(withSetting({ [key]: value }))).toEqual({ ok: false, reason: 'badSetting', key });
  });

  it('never throws, whatever the text', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => !readSettingsFile(text).ok));
  });
});
