import type { Lexicon, PackEntry } from '../lexicon.ts';
import type { Doc, Token } from '../text/document.ts';
import { perForm } from '../text/forms.ts';
import type { Claims } from './claims.ts';
import { singularsOf } from './forms.ts';

/** Words of the longest pack entry looked for. */
const LONGEST_PHRASE = 5;

/** Longest pack entries at each word, not cutting a name in two. */
export function* packMentions(
  doc: Doc,
  { opensPack }: Lexicon,
  entryOf: (form: string) => PackEntry | undefined,
  inNames: Claims,
) {
  const lookUp = (form: string) => entryOf(form) ?? singular(form, entryOf);
  const opening = perForm(({ text: word }: Token) => ({ own: lookUp(word), opens: opensPack(word) }));
  for (const { block, kind, tokens } of doc.sentences) {
    if (kind === 'code') continue;
    const text = doc.article.blocks[block]?.text ?? '';
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i];
      if (!token) continue;
      const { start } = token;
      const { own, opens } = opening(token);
      const next = opens ? tokens[i + 1]?.text : undefined;
      const most = next !== undefined && opensPack(token.text, next) ? LONGEST_PHRASE : 1;
      for (let n = Math.min(most, tokens.length - i); n > 0; n--) {
        const end = tokens[i + n - 1]?.end ?? start;
        const form = n === 1 ? token.text : text.slice(start, end);
        const entry = n === 1 ? own : lookUp(form);
        if (!entry) continue;
        const place = { block, start, end };
        // A name by itself is looked up with all its forms later.
        if (inNames.within(place) || inNames.cuts(place)) continue;
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
