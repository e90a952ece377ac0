import type { Lexicon } from '../lexicon.ts';
import type { Doc } from '../text/document.ts';
import type { Claims } from './claims.ts';
import { regularBases } from './forms.ts';
import type { Subject } from './mentions.ts';

/** Words of the longest dictionary phrase looked for. */
const LONGEST = 4;

/** A word this common and without a part of speech ("the", "with") opens no phrase. */
const SMALL = 1000;

/** Phrases of the dictionary written small, longest match first: "carbon dioxide", "prisoners of war". */
export function phrases(doc: Doc, lexicon: Lexicon, claims: Claims): Subject[] {
  const found = new Map<string, Subject>();
  for (const { block, kind, tokens } of doc.sentences) {
    if (kind === 'code') continue;
    const text = doc.article.blocks[block]?.text ?? '';
    for (let i = 0; i < tokens.length; i++) {
      for (let n = Math.min(LONGEST, tokens.length - i); n > 1; n--) {
        const place = { block, start: tokens[i]?.start ?? 0, end: tokens[i + n - 1]?.end ?? 0 };
        const form = text.slice(place.start, place.end);
        if (lexicon.letters(tokens[i]?.lower ?? '') === '' && lexicon.rank(tokens[i]?.lower ?? '') < SMALL)
          break;
        const key = headword(i === 0 ? form.charAt(0).toLowerCase() + form.slice(1) : form, lexicon);
        if (!key || !claims.free(place)) continue;
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

/** The headword a phrase is, or the plural of; `undefined` when the dictionary certainly has neither. */
function headword(form: string, lexicon: Lexicon): string | undefined {
  if (form !== form.toLowerCase() || /[^\p{Ll} '’-]/u.test(form)) return undefined;
  if (lexicon.hasPhrase(form)) return form;
  const [, head = '', last = ''] = /^(.* )(\p{Ll}+)$/u.exec(form) ?? [];
  const singular = regularBases(last).find(
    ({ base, letter }) => letter === 'n' && lexicon.hasPhrase(head + base),
  );
  return singular ? head + singular.base : undefined;
}
