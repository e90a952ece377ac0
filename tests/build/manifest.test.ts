import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

/*
 * What is shipped, judged on the production builds: `npm test` builds them first.
 */
const OUTPUT = resolve(import.meta.dirname, '../../.output');

const filesIn = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesIn(path) : [path];
  });

describe.each(['chrome-mv3', 'firefox-mv3'])('%s', (target) => {
  const folder = join(OUTPUT, target);
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));

  it('asks for exactly these permissions', () => {
    expect([...manifest.permissions].sort()).toEqual(['activeTab', 'contextMenus', 'scripting', 'storage']);
  });

  it('may ask, when its reader presses for it, for the one site that it can look terms up in', () => {
    expect(manifest.optional_host_permissions).toEqual(['https://*.wikipedia.org/*']);
  });

  it('asks for no site else, and shows no file of ours to any', () => {
    for (const key of [
      'host_permissions',
      'optional_permissions',
      'content_scripts',
      'web_accessible_resources',
      'externally_connectable',
      'sandbox',
    ]) {
      expect(manifest, key).not.toHaveProperty(key);
    }
  });

  it('lets its own pages load nothing but its own files, and call nothing but that site', () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy.match(/connect-src[^;]*/)?.[0]).toBe("connect-src 'self' https://*.wikipedia.org");
    expect(policy.replace('https://*.wikipedia.org', '')).not.toMatch(/unsafe|https?:|\*/);
  });

  it('has every file that the manifest and the injection name', () => {
    const background = manifest.background.service_worker ?? manifest.background.scripts[0];
    for (const file of [
      background,
      manifest.action.default_popup,
      'page.js',
      'aids.js',
      'card.js',
      'reader.js',
      'reader-tools.js',
      'reader-voice.js',
      'reader-content.js',
      'code-colours.js',
    ]) {
      expect(existsSync(join(folder, file)), file).toBe(true);
    }
  });

  it('has every message that the manifest names, in every language', () => {
    const named = [...JSON.stringify(manifest).matchAll(/__MSG_(\w+?)__/g)].map((m) => m[1]!);
    expect(named.length).toBeGreaterThan(3);
    for (const locale of readdirSync(join(folder, '_locales'))) {
      const messages = JSON.parse(readFileSync(join(folder, '_locales', locale, 'messages.json'), 'utf8'));
      expect(
        named.filter((n) => !messages[n]?.message),
        locale,
      ).toEqual([]);
    }
  });

  it('carries the dictionary in shards of at most 80 KB', () => {
    const shards = filesIn(join(folder, 'dictionary')).filter((f) => /\d+\.txt$/.test(f));
    expect(shards.length).toBeGreaterThan(50);
    expect(shards.filter((f) => statSync(f).size > 80 * 1024)).toEqual([]);
  });

  it('calls that site from its background only', () => {
    const callers = filesIn(folder).filter(
      (file) => file.endsWith('.js') && readFileSync(file, 'utf8').includes('/api/rest_v1/'),
    );
    expect(callers.map((file) => file.slice(folder.length + 1))).toEqual(['background.js']);
  });

  it('holds no other way to call out and no code made of text', () => {
    for (const file of filesIn(folder).filter((f) => f.endsWith('.js'))) {
      const source = readFileSync(file, 'utf8');
      expect(source, file).not.toMatch(/\b(XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts)\b/);
      expect(source, file).not.toMatch(/\beval\(|new Function\(/);
    }
  });

  it('keeps what is put into a page small', () => {
    const kilobytes = (file: string) => statSync(join(folder, file)).size / 1024;
    // most of it is extraction, Readability among it
    expect(kilobytes('page.js')).toBeLessThan(165);
    // marks, and when cards open; no interface
    expect(kilobytes('aids.js')).toBeLessThan(20);
    // put in when the pointer rests on a mark, or the reader's text is on screen
    expect(kilobytes('card.js')).toBeLessThan(75);
    expect(kilobytes('reader.js')).toBeLessThan(150);
    // put in once the text is on screen: nobody waits for it
    expect(kilobytes('reader-tools.js')).toBeLessThan(100);
    // put in when somebody first asks to be read to
    expect(kilobytes('reader-voice.js')).toBeLessThan(75);
    expect(kilobytes('reader-content.js')).toBeLessThan(90);
    // only for code in a language that it knows
    expect(kilobytes('code-colours.js')).toBeLessThan(170);
  });
});

describe('firefox-mv3', () => {
  const manifest = JSON.parse(readFileSync(join(OUTPUT, 'firefox-mv3/manifest.json'), 'utf8'));

  it('declares that it collects nothing and needs CSS highlights', () => {
    const { gecko } = manifest.browser_specific_settings;
    expect(gecko.data_collection_permissions).toEqual({ required: ['none'] });
    expect(Number.parseFloat(gecko.strict_min_version)).toBeGreaterThanOrEqual(140);
  });
});
