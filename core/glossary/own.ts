import type { Place } from '../article.ts';
import { fold, type OwnFind, type OwnLookup } from '../own/entry.ts';
import type { Doc, Sentence } from '../text/document.ts';
import type { Claims } from './claims.ts';
import { singularsOf } from './forms.ts';

/** Words of the longest own term looked for. */
const LONGEST = 5;
/** Whose plurals are taken back to the singular. */
const INFLECTED = 'en';

/** The reader's own entries for a form as written in the article, best first. */
export type OwnOf = (form: string) => readonly OwnFind[];

/** Where the reader has no glossary, or none that says something of the article. */
const NOTHING_OWN: OwnOf = () => [];

/** Looks all stretches of words of an article up at once in the reader's glossaries. */
export async function ownFinder(doc: Doc, lookUp: OwnLookup | undefined): Promise<OwnOf> {
  if (!lookUp) return NOTHING_OWN;
  const found = await lookUp(() => formsIn(doc));
  if (found.size === 0) return NOTHING_OWN;
  return (form) =>
    keys(form, doc.lang).flatMap((key) => (found.get(key) ?? []).filter((entry) => fits(entry, form)));
}

/** The folded forms of all stretches of words of an article that may be a term. */
function formsIn(doc: Doc): Set<string> {
  const forms = new Set<string>();
  for (const sentence of doc.sentences)
    for (const { form } of stretches(doc, sentence)) for (const key of keys(form, doc.lang)) forms.add(key);
  return forms;
}

/** Places of own terms, the longest at each word; those inside names are looked up with the names. */
export function* ownMentions(
  doc: Doc,
  ownOf: OwnOf,
  inNames: Claims,
): Generator<{ form: string; place: Place }> {
  if (ownOf === NOTHING_OWN) return;
  for (const sentence of doc.sentences) {
    let end = 0;
    for (const { form, place } of stretches(doc, sentence)) {
      if (place.start < end || ownOf(form).length === 0) continue;
      if (inNames.within(place) || inNames.cuts(place)) continue;
      yield { form, place };
      end = place.end;
    }
  }
}

/** Stretches of words that may be a term, by first word, the longest first: not code, not function words alone. */
function* stretches(doc: Doc, { block, kind, tokens }: Sentence): Generator<{ form: string; place: Place }> {
  if (kind === 'code') return;
  const text = doc.article.blocks[block]?.text ?? '';
  for (let i = 0; i < tokens.length; i++) {
    for (let n = Math.min(LONGEST, tokens.length - i); n > 0; n--) {
      const first = tokens[i];
      const last = tokens[i + n - 1];
      // A function word closes no term, but stands for itself in an abbreviation: WHO, IT.
      if (!first || !last || (last.stop && last.text !== last.text.toUpperCase())) continue;
      const place = { block, start: first.start, end: last.end };
      yield { form: text.slice(place.start, place.end), place };
    }
  }
}

/** The folded form, and the singulars it may be the plural of. */
function keys(form: string, lang: string): string[] {
  const key = fold(form);
  if (lang !== INFLECTED || !key.endsWith('s')) return [key];
  const [, head = '', last = ''] = /^(.*?)(\p{L}+)$/u.exec(key) ?? [];
  return [key, ...new Set(singularsOf(last).map((singular) => head + singular))];
}

/** What is written in capitals only is meant so: WHO is not "who". Elsewhere capitals make no difference. */
function fits({ term, aliases }: OwnFind, form: string): boolean {
  const matching = [term, ...aliases].filter((own) => keys(form, INFLECTED).includes(fold(own)));
  return matching.some(
    (own) => !/^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u.test(own) || own === form || `${own}s` === form,
  );
}
