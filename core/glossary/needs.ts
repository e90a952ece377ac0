import type { Lexicon, PackEntry } from '../lexicon.ts';
import type { Doc } from '../text/document.ts';

/** Shorter words begin too many others ("car", "care"): they may have only a plural's s, letters. */
const TAKES_ENDINGS = 4;

/**
 * Whether words occur in an article: written small in any case and with any ending, short ones only as themselves and
 * with a plural's s; otherwise only as they are.
 */
export type Occurs = (words: string) => boolean;

/** Answers whether words occur in an article's title and text. */
export function occurrence(doc: Doc): Occurs {
  const all = [doc.article.title, ...doc.article.blocks.map((block) => block.text)].join(' ');
  const text = ` ${folded(all)} `;
  const lower = text.toLowerCase();
  const known = new Map<string, boolean>();
  return (words) => {
    const answer = known.get(words);
    if (answer !== undefined) return answer;
    const form = folded(words);
    const endings = form.length < TAKES_ENDINGS ? [' ', 's '] : [''];
    const found =
      words === words.toLowerCase()
        ? endings.some((ending) => lower.includes(` ${form}${ending}`))
        : text.includes(` ${form} `);
    known.set(words, found);
    return found;
  };
}

/** A look-up of pack entries that apply to an article: the words an entry needs around it do occur. */
export function packFinder(lexicon: Lexicon, occurs: Occurs): (form: string) => PackEntry | undefined {
  return (form) => lexicon.pack(form).find((entry) => !entry.needs || entry.needs.some(occurs));
}

function folded(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
