import type { Article, Block, Place } from '../article.ts';
import { languageOfPart } from '../text/language.ts';
import { sentences } from '../text/sentences.ts';
import { silenced } from './silenced.ts';
import { splitLong } from './split-long.ts';

/** The title has no block of its own: its places are in this one. */
export const TITLE = -1;

/** What is said in one breath: a sentence, or a part of a long one. */
export interface Piece {
  /** Where it stands in the article; `block` is `TITLE` for the title. */
  place: Place;
  /** What is said. Of the length of `place`, so that places in it are places in the article, unless `isNotice`. */
  text: string;
  /** BCP 47. */
  lang: string;
  /** What begins with it; `part` goes on with the sentence before. */
  begins: 'block' | 'sentence' | 'part';
  /** It tells of what is shown and not read out, as code is. */
  isNotice?: true;
}

/** What is not read out but told of. */
type Skipped = Extract<Block['kind'], 'code' | 'table'>;

export interface ScriptOptions {
  /** Language of the article, BCP 47. */
  lang: string;
  /** The language that the page itself gives for a place, if it does for less than all. */
  langAt(place: Place): string | undefined;
  /** What to say instead of code or a table of so many lines, and the language of that. */
  notice(kind: Skipped, lines: number): string;
  noticeLang: string;
}

/**
 * What is said when an article is read out, in order: the title, then its blocks sentence by sentence, long sentences in
 * parts. Code and tables, which make no sense to the ear, are only told of. Linear.
 */
export function speechScript(
  { title, blocks }: Pick<Article, 'title' | 'blocks'>,
  options: ScriptOptions,
): Piece[] {
  const out: Piece[] = [];
  const [first] = blocks;
  if (first?.text !== title) out.push(...piecesOf(title, TITLE, options));
  for (const [n, block] of blocks.entries()) {
    const { kind, text } = block;
    if (!isSkipped(kind)) out.push(...piecesOf(text, n, options));
    else if (blocks[n - 1]?.kind !== kind || kind === 'code') out.push(noticeOf(blocks, n, kind, options));
  }
  return out;
}

const isSkipped = (kind: Block['kind']): kind is Skipped => kind === 'code' || kind === 'table';

function piecesOf(text: string, block: number, { lang, langAt }: ScriptOptions): Piece[] {
  const own = spokenLanguage(text, lang);
  const out: Piece[] = [];
  for (const sentence of sentences(text, primary(own))) {
    const said = silenced(sentence.text);
    if (!/[\p{L}\p{N}]/u.test(said)) continue;
    const { start, end } = sentence;
    const spoken = langAt({ block, start, end }) ?? spokenLanguage(sentence.text, own);
    for (const [i, part] of splitLong(said).entries()) {
      out.push({
        place: { block, start: start + part.start, end: start + part.end },
        text: part.text,
        lang: spoken,
        begins: i > 0 ? 'part' : out.length === 0 ? 'block' : 'sentence',
      });
    }
  }
  return out;
}

/** Code is a block each; a table is a run of rows, told of once. */
function noticeOf(
  blocks: readonly Block[],
  block: number,
  kind: Skipped,
  { notice, noticeLang }: ScriptOptions,
): Piece {
  const text = blocks[block]?.text ?? '';
  const end = blocks.findIndex((b, i) => i > block && b.kind !== kind);
  const lines = kind === 'code' ? text.split('\n').length : (end < 0 ? blocks.length : end) - block;
  return {
    place: { block, start: 0, end: text.length },
    text: notice(kind, lines),
    lang: noticeLang,
    begins: 'block',
    isNotice: true,
  };
}

/** The language of a part of a text in `lang`, which keeps its region and script. */
function spokenLanguage(text: string, lang: string): string {
  const found = languageOfPart(text, primary(lang));
  return found === primary(lang) ? lang : found;
}

const primary = (lang: string): string => lang.split('-', 1)[0] ?? lang;
