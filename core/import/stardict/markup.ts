import { BLOCKS, tidy } from '../lines.ts';

const TAG = /(<[/!?a-z][^<>]*>)/i;
const TAG_NAME = /^<\/?([a-z][a-z\d]*)/i;
/** Not for reading, or, as XDXF's `k`, the term once more. */
const SILENT = new Set(['style', 'script', 'rt', 'rp', 'k']);

const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,4}));/gi;
/** Those of XML, and the one that HTML cannot do without. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** The text of HTML, XDXF or Pango markup, a line for each block. Reads anything, in one pass. */
export function plainText(markup: string): string {
  let text = '';
  let silent = '';
  // Text stands at even places, tags between.
  for (const [i, part] of markup.split(TAG).entries()) {
    if (i % 2 === 0) {
      if (silent === '') text += part;
      continue;
    }
    const name = TAG_NAME.exec(part)?.[1]?.toLowerCase() ?? '';
    if (silent === '' && SILENT.has(name) && !/^<\/|\/>$/.test(part)) silent = name;
    else if (silent === name && part.startsWith('</')) silent = '';
    if (BLOCKS.has(name)) text += '\n';
  }
  return tidy(text.replace(ENTITY, character));
}

function character(entity: string, decimal?: string, hex?: string, name = ''): string {
  if (name !== '') return Object.hasOwn(NAMED, name) ? (NAMED[name] ?? entity) : entity;
  const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : entity;
}
