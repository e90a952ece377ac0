import { browser } from 'wxt/browser';
import { callBackground } from './messages.ts';

/** The bytes of a font file of the extension, for its own pages. @throws when it cannot be read. */
export async function packagedFont(name: string): Promise<ArrayBuffer> {
  const file = await fetch(new URL(`fonts/${name}`, browser.runtime.getURL('/')));
  if (!file.ok) throw new Error(`font file ${name}: ${file.status}`);
  return file.arrayBuffer();
}

/** The bytes of a font file in base64, in which messages can carry them. */
export async function packagedFontText(name: string): Promise<string> {
  const bytes = new Uint8Array(await packagedFont(name));
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

/** The bytes of a font file, for page scripts: these can read no file themselves. @throws when the background cannot. */
export async function fontFromBackground(name: string): Promise<ArrayBuffer> {
  const text = atob(await callBackground('font', { name }));
  return Uint8Array.from(text, (c) => c.charCodeAt(0)).buffer;
}
