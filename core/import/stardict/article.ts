import { ImportError } from '../import-error.ts';
import { tidy } from '../lines.ts';
import { plainText } from './markup.ts';

/** How the text of a field is had from its content, by the letter of its type. */
const TEXT: Readonly<Record<string, (content: string) => string>> = {
  m: tidy,
  t: tidy,
  // In HTML the ends of lines mean nothing.
  h: (html) => plainText(html.replace(/\s+/g, ' ')),
  g: plainText,
  x: plainText,
};
/** Names of files, sounds and pictures. */
const WORDLESS = new Set(['r', 'W', 'P']);

/**
 * The text of an article, a line or more for each field; '' when it has no words.
 * @param types letters of its fields, or '' when each field begins with its own
 * @param line the article's number, for faults
 * @throws ImportError for a field that is cut short or of a type that isn't read
 */
export function articleText(
  article: Uint8Array,
  types: string,
  decode: (bytes: Uint8Array) => string,
  line: number,
): string {
  const texts: string[] = [];
  for (const { type, content } of fields(article, types, line)) {
    if (WORDLESS.has(type)) continue;
    const text = Object.hasOwn(TEXT, type) ? TEXT[type] : undefined;
    if (!text) throw new ImportError('wrongType', line);
    texts.push(text(decode(content)));
  }
  return texts.filter((text) => text !== '').join('\n');
}

/** Small letters: up to a zero byte; capitals: so many bytes as a number says. A last field of known type has neither. */
function* fields(bytes: Uint8Array, types: string, line: number) {
  let at = 0;
  for (let i = 0; types === '' ? at < bytes.length : i < types.length; i++) {
    const type = types[i] ?? String.fromCharCode(bytes[at++] ?? 0);
    let end: number;
    let next: number;
    if (i === types.length - 1) {
      end = next = bytes.length;
    } else if (type >= 'A' && type <= 'Z') {
      if (at + 4 > bytes.length) throw new ImportError('cutShort', line);
      end = next = at + 4 + new DataView(bytes.buffer, bytes.byteOffset + at, 4).getUint32(0);
      at += 4;
    } else {
      const zero = bytes.indexOf(0, at);
      // The last of fields that are marked themselves often goes without its zero.
      if (zero < 0 && types !== '') throw new ImportError('cutShort', line);
      end = zero < 0 ? bytes.length : zero;
      next = end + 1;
    }
    if (end > bytes.length) throw new ImportError('cutShort', line);
    yield { type, content: bytes.subarray(at, end) };
    at = next;
  }
}
