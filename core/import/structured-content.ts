import { BLOCKS, tidy } from './lines.ts';

/** Readings above a word would stand twice. */
const SILENT = new Set(['rt', 'rp', 'img']);
/** Nesting deeper than any dictionary has is an attack on the stack. */
const DEEPEST = 100;

/** The text of a definition as Yomitan keeps it: plain, or structured content flattened, a line for each block. */
export function flatten(content: unknown): string {
  return tidy(textOf(content, 0));
}

function textOf(content: unknown, depth: number): string {
  if (typeof content === 'string') return content;
  if (depth > DEEPEST || typeof content !== 'object' || content === null) return '';
  if (Array.isArray(content)) return content.map((part) => textOf(part, depth + 1)).join('');
  const tag = 'tag' in content && typeof content.tag === 'string' ? content.tag : '';
  if (SILENT.has(tag)) return '';
  const inner = 'content' in content ? content.content : 'text' in content ? content.text : '';
  const text = textOf(inner, depth + 1);
  return BLOCKS.has(tag) ? `\n${text}\n` : text;
}
