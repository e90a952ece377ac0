import type { Place } from '../article.ts';
import type { Lexicon, PackEntry } from '../lexicon.ts';
import type { Doc, Token } from '../text/document.ts';
import type { Claims } from './claims.ts';
import { singularsOf } from './forms.ts';

/** Words of the longest pack entry looked for. */
const LONGEST_PHRASE = 5;

/** Longest pack entries at each word, not cutting a name in two. */
export function* packMentions(
  doc: Doc,
  { packReach }: Lexicon,
  entryOf: (form: string) => PackEntry | undefined,
  inNames: Claims,
) {
  for (const { block, kind, tokens } of doc.sentences) {
    if (kind === 'code') continue;
    const text = doc.article.blocks[block]?.text ?? '';
    for (let i = 0; i < tokens.length; i++) {
      const word = tokens[i]?.text ?? '';
      const reach = packReach(word);
      const longest = reach || (word.endsWith('s') ? 1 : 0);
      for (let n = Math.min(longest, LONGEST_PHRASE, tokens.length - i); n > 0; n--) {
        const place = span(tokens, i, i + n - 1, block);
        const form = text.slice(place.start, place.end);
        const entry = (reach > 0 ? entryOf(form) : undefined) ?? singular(form, entryOf);
        // A name by itself is looked up with all its forms later.
        if (!entry || inNames.within(place) || inNames.cuts(place)) continue;
        yield { form, place, entry };
        i += n - 1;
        break;
      }
    }
  }
}

/** The entry of a phrase whose last word is a plural: "radiators", "gravitational waves". */
function singular(form: string, entryOf: (form: string) => PackEntry | undefined): PackEntry | undefined {
  if (!form.endsWith('s')) return undefined;
  const [last = ''] = /\p{L}+$/u.exec(form) ?? [];
  const head = form.slice(0, -last.length);
  for (const one of singularsOf(last)) {
    const entry = entryOf(head + one);
    if (entry && (entry.kind === 'word' || entry.kind === 'phrase' || entry.kind === 'abbreviation'))
      return entry;
  }
  return undefined;
}

function span(tokens: readonly Token[], from: number, to: number, block: number): Place {
  return { block, start: tokens[from]?.start ?? 0, end: tokens[to]?.end ?? 0 };
}
