import type { Place } from '../article.ts';
import type { PackEntry } from '../lexicon.ts';
import type { Definition } from '../report.ts';
import type { Doc } from '../text/document.ts';

/** An answer to one who asks for a place that nothing else is known of. */
const SURE = 0.46;
/** Glosses of states, provinces and countries: what a place is said to be in. */
const REGION =
  /^(?:an?|the|one|in)\b[^.:;]*?\b(?:country|republic|state|province|kingdom|monarchy|federation|county|region|territory|peninsula|islands?|part)\b/i;
/** "in Ulm, Ohio": what stands before a place; without it "Ann Lee in Ohio" may be a person. */
const INTO = /\b(?:in|at|from|near|to|outside|of|around|across|through|toward|towards)\s(?:the\s)?$/;
/** ", Ohio" and " in Ohio", with what follows told apart from a list: "in Ulm, Ohio and Iowa". */
const WITHIN =
  /^(?:, | in (?:the )?)((?:\p{Lu}\p{L}+|(?:\p{Lu}\.){2,})(?:[ -]\p{Lu}\p{L}+){0,2})(?! (?:and|or)\b|, (?:and |or )?\p{Lu})/u;

/** Where a place that is not known is said to be: "Lyon County, Kentucky", "Xilin in Inner Mongolia". */
export async function whereabouts(
  doc: Doc,
  { block, start, end }: Place,
  entryOf: (form: string) => PackEntry | undefined,
): Promise<Definition | undefined> {
  const text = doc.article.blocks[block]?.text ?? '';
  const found = WITHIN.exec(text.slice(end));
  const within = found?.[1] ?? '';
  const entry = entryOf(within);
  if (!found || !entry?.place || !INTO.test(text.slice(0, start))) return undefined;
  if (!REGION.test(await entry.gloss())) return undefined;
  const place = { block, start, end: end + found[0].length };
  return { text: text.slice(place.start, place.end), source: 'article', place, confidence: SURE };
}
