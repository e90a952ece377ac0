import type { Lexicon } from '../lexicon.ts';
import type { Doc, Token } from '../text/document.ts';
import { perForm } from '../text/forms.ts';
import type { Claims } from './claims.ts';
import { singularsOf } from './forms.ts';
import type { Subject } from './mentions.ts';

/** Words of the longest dictionary phrase looked for. */
const LONGEST = 4;

/** Phrases are written small: their letters and what stands between their words. */
const SMALL_LETTERS = /[\p{Ll} '’-]+/uy;

/** A word this common and without a part of speech ("the", "with") opens and closes no phrase. */
const SMALL = 1000;

/** Phrases of the dictionary written small, longest match first: "carbon dioxide", "prisoners of war". */
export function phrases(doc: Doc, lexicon: Lexicon, claims: Claims): Subject[] {
  const found = new Map<string, Subject>();
  const isGrammar = perForm(
    ({ lower }: Token) => lexicon.rank(lower) < SMALL && lexicon.letters(lower) === '',
  );
  for (const { block, kind, tokens } of doc.sentences) {
    if (kind === 'code') continue;
    const text = doc.article.blocks[block]?.text ?? '';
    const grammar = tokens.map(isGrammar);
    let small = 0;
    for (let i = 0; i < tokens.length; i++) {
      const start = tokens[i]?.start ?? 0;
      // A capital that opens the sentence is only the sentence's.
      if (start >= small) small = smallUntil(text, i === 0 ? start + 1 : start);
      if (grammar[i]) continue;
      for (let n = Math.min(LONGEST, tokens.length - i); n > 1; n--) {
        const last = tokens[i + n - 1];
        if (!last || last.end > small || grammar[i + n - 1]) continue;
        const form = text.slice(start, last.end);
        const key = headword(i === 0 ? form.charAt(0).toLowerCase() + form.slice(1) : form, lexicon);
        if (!key) continue;
        const place = { block, start, end: last.end };
        if (!claims.free(place)) continue;
        claims.claim(place);
        const subject = found.get(key) ?? { name: key, aliases: [], kind: 'phrase', places: [] };
        subject.places.push(place);
        if (form.toLowerCase() !== key && !subject.aliases.includes(form)) subject.aliases.push(form);
        found.set(key, subject);
        i += n - 1;
        break;
      }
    }
  }
  return [...found.values()];
}

/** Where the stretch of small letters that begins at `start` ends. */
function smallUntil(text: string, start: number): number {
  SMALL_LETTERS.lastIndex = start;
  return SMALL_LETTERS.test(text) ? SMALL_LETTERS.lastIndex : start;
}

/** The headword a phrase is, or the plural of; `undefined` when the dictionary certainly has neither. */
function headword(form: string, { hasPhrase }: Lexicon): string | undefined {
  if (hasPhrase(form)) return form;
  const cut = form.lastIndexOf(' ') + 1;
  if (cut === 0) return undefined;
  for (const one of singularsOf(form.slice(cut))) {
    const singular = form.slice(0, cut) + one;
    if (hasPhrase(singular)) return singular;
  }
  return undefined;
}
