import type { Lexicon, PackEntry } from '../lexicon.ts';
import type { Doc } from '../text/document.ts';
import { remember } from '../text/remember.ts';

/** Shorter words begin too many others ("car", "care"): they may have only a plural's s, letters. */
const TAKES_ENDINGS = 4;

/**
 * Whether words occur in an article: written small in any case and with any ending, short ones only as themselves and
 * with a plural's s; otherwise only as they are.
 */
export type Occurs = (words: string) => boolean;

/** Answers whether words occur in an article's title and text. */
export function occurrence(doc: Doc): Occurs {
  // many articles are never asked about
  let texts: { text: string; lower: string } | undefined;
  return remember((words) => {
    texts ??= textsOf(doc);
    const { text, lower } = texts;
    const form = folded(words);
    const endings = form.length < TAKES_ENDINGS ? [' ', 's '] : [''];
    return words === words.toLowerCase()
      ? endings.some((ending) => lower.includes(` ${form}${ending}`))
      : text.includes(` ${form} `);
  });
}

/** All words of an article, as written and in small letters, each with a blank on either side. */
function textsOf({ article: { title, blocks } }: Doc) {
  const text = ` ${folded([title, ...blocks.map((block) => block.text)].join(' '))} `;
  return { text, lower: text.toLowerCase() };
}

/** A look-up of pack entries that apply to an article: the words an entry needs around it do occur. */
export function packFinder(lexicon: Lexicon, occurs: Occurs): (form: string) => PackEntry | undefined {
  return (form) => lexicon.pack(form).find((entry) => !entry.needs || entry.needs.some(occurs));
}

/** Most signs are letters, and most gaps between words a blank already, which stays. */
function folded(text: string): string {
  return text.replace(/(?![a-zA-Z]| [\p{L}\p{N}])[^\p{L}\p{N}]+/gu, ' ').trim();
}
