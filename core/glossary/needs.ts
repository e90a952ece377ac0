import type { Lexicon, PackEntry } from '../lexicon.ts';
import type { Doc } from '../text/document.ts';

/** A look-up of pack entries that apply to this article: the words an entry needs around it do occur. */
export function packFinder(doc: Doc, lexicon: Lexicon): (form: string) => PackEntry | undefined {
  const text = ` ${[doc.article.title, ...doc.article.blocks.map((b) => b.text)].join(' ').replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  const lower = text.toLowerCase();
  const met = new Map<string, boolean>();
  const occurs = (need: string): boolean => {
    const known = met.get(need);
    if (known !== undefined) return known;
    const words = ` ${need.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
    // A need written small may be met in any case and number, "NASA" only as it is.
    const found = need === need.toLowerCase() ? lower.includes(words.trimEnd()) : text.includes(words);
    met.set(need, found);
    return found;
  };
  return (form) => lexicon.pack(form).find((entry) => !entry.needs || entry.needs.some(occurs));
}
