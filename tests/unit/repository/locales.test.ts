import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { localeFile } from '../../../scripts/build/locale-file.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const LOCALES = join(ROOT, 'assets/locales');

const read = (name: string): Record<string, string> => JSON.parse(readFileSync(join(LOCALES, name), 'utf8'));
const english = read('en.json');

function filesIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return filesIn(path);
    return /\.tsx?$/.test(name) ? [path] : [];
  });
}

const code = ['components', 'entrypoints', 'platform', 'core', 'page', 'wxt.config.ts']
  .flatMap((path) => (path.endsWith('.ts') ? [join(ROOT, path)] : filesIn(join(ROOT, path))))
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');

/** Keys made at run time: `why_${reason}` becomes the pattern `^why_.+`. */
const madeUp = [...code.matchAll(/`((?:\w|\$\{[^}]*\})+)`/g)]
  .map((m) => m[1]!)
  .filter((key) => key.includes('_') && key.includes('$'))
  .map((key) => new RegExp(`^${key.replace(/\$\{[^}]*\}/g, '\\w+')}$`));

const isUsed = (key: string) => {
  const base = key.replace(/_(zero|one|two|few|many|other)$/, '');
  return (
    [key, base].some((k) => new RegExp(`['"_]${k}['"_]`).test(code)) ||
    madeUp.some((pattern) => pattern.test(key) || pattern.test(base))
  );
};

describe('locale files', () => {
  it('hold no message that nothing shows', () => {
    expect(Object.keys(english).filter((key) => !isUsed(key))).toEqual([]);
  });

  it('give every plural its general form', () => {
    const counted = [...code.matchAll(/\.count\('(\w+)'/g)].map((m) => m[1]!);
    expect(counted.length).toBeGreaterThan(3);
    for (const key of counted) {
      expect(Object.keys(english), key).toEqual(expect.arrayContaining([`${key}_one`, `${key}_other`]));
    }
  });

  it('have the same keys and placeholders in every language', () => {
    const placeholders = (text = '') => [...new Set(text.match(/\$\d/g))].sort();
    for (const name of readdirSync(LOCALES)) {
      const messages = read(name);
      const keys = Object.keys(messages).filter((key) => !/_(zero|two|few|many)$/.test(key));
      expect(keys.sort(), name).toEqual(Object.keys(english).sort());
      for (const key of keys) {
        expect(placeholders(messages[key]), `${name} ${key}`).toEqual(placeholders(english[key]));
      }
    }
  });

  it('are written for readers: no double spaces, straight apostrophes or stray dollar signs', () => {
    expect(Object.entries(english).filter(([, text]) => / {2}|'|\$(?!\d)/.test(text))).toEqual([]);
  });

  it('become the browsers’ own format', () => {
    expect(JSON.parse(localeFile('{"a": "Hello, $1"}'))).toEqual({ a: { message: 'Hello, $1' } });
  });
});
