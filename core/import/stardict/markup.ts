import { withoutEntities } from '../../text/entities.ts';
import { BLOCKS, tidy } from '../lines.ts';

const TAG = /(<[/!?a-z][^<>]*>)/i;
const TAG_NAME = /^<\/?([a-z][a-z\d]*)/i;
/** Not for reading, or, as XDXF's `k`, the term once more. */
const SILENT = new Set(['style', 'script', 'rt', 'rp', 'k']);

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
  return tidy(withoutEntities(text));
}
