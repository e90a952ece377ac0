import type { Doc } from '../text/document.ts';
import { isDefinition } from './definition-sentence.ts';
import type { Explanation } from './explanations.ts';

/** "Subject is a …" at the start of a sentence; the predicate up to the end of its clause. */
const COPULA =
  /^(?:(?:the|an?)\s+)?(?<term>[\p{L}\d][^,;:()]{1,60}?)(?:\s*\([^()]{1,60}\)|,[^,;:]{1,60},)?\s+(?:is|was|are|were)\s+(?<text>(?:an?|the|one of the)\s[^;:—–()]{8,240}?)(?=[;:—–(]|,\s(?:and|but|so|which|who|while|with|although)\s|[.!?]["”’]?$)/iu;
const MEANS =
  /^(?:the\s+(?:term|word|phrase)\s+)?(?:(?:the|an?)\s+)?["“‘]?(?<term>[\p{L}\d][^,;:()]{1,60}?)["”’]?\s+(?:means|refers to|(?:is|are) defined as)\s+(?<text>[^;:—–()]{8,240}?)(?=[;:—–(]|[.!?]["”’]?$)/iu;
/** "the reason why", "the first to": says which, not what. */
export const NO_KIND =
  /^(?:the|a|an)\s+(?:reason|problem|fact|only|first|second|last|next|same|right|wrong|case|question|answer|lot|few|bit|matter|result|good|bad|great|big|little|time|way|best|worst|most)\b/i;

/** Sentences that define one of the terms: "A tokamak is a device that …". `terms`: forms as written. */
export function copulas(doc: Doc, terms: ReadonlySet<string>): Explanation[] {
  return doc.sentences.flatMap(({ block, start, kind, text }) => {
    if (kind !== 'paragraph' && kind !== 'listItem' && kind !== 'definition' && kind !== 'quote') return [];
    const groups = (COPULA.exec(text) ?? MEANS.exec(text))?.groups;
    const form = groups?.term ?? '';
    const said = groups?.text?.trim() ?? '';
    const term = [form, form.charAt(0).toLowerCase() + form.slice(1)].find((f) => terms.has(f));
    // A person "means" and "refers to" what they talk about.
    if (term && term !== term.toLowerCase() && !COPULA.test(text)) return [];
    if (!term || NO_KIND.test(said) || !isDefinition(text)) return [];
    const from = start + text.indexOf(said, form.length);
    const at = start + text.indexOf(form);
    return [
      {
        term,
        termPlace: { block, start: at, end: at + form.length },
        text: said,
        place: { block, start: from, end: from + said.length },
      },
    ];
  });
}
