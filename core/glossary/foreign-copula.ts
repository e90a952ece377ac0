import type { Doc } from '../text/document.ts';
import type { Explanation } from './explanations.ts';

/** How "the X is a Y, which … and …" is said, as expressions. */
interface Grammar {
  the: string;
  is: string;
  a: string;
  which: string;
  and: string;
  /** All nouns have capitals: what has an article before it may be no name. */
  capitals?: true;
}

const GRAMMARS: ReadonlyMap<string, Grammar> = new Map([
  [
    'de',
    {
      ...{ the: '(?:der|die|das)\\s+', is: 'ist|sind|war|waren', a: 'eine?\\s+(?!der\\s|von\\s)' },
      ...{ which: 'der|die|das|den|dem|dessen|deren|welche[rs]?|wo|in|mit|für|auf|zu', and: 'und|oder|aber' },
      capitals: true,
    },
  ],
  [
    'es',
    {
      ...{ the: '(?:el|la|los|las)\\s+', is: 'es|son|era|eran|fue', a: 'una?\\s+(?!de\\s+l[ao]s)' },
      ...{ which: 'que|cuy[ao]s?|donde|en', and: 'y|e|o|pero' },
    },
  ],
  [
    'fr',
    {
      ...{ the: "(?:(?:le|la|les)\\s+|l['’])", is: 'est|sont|était|fut', a: 'une?\\s+(?!des\\s)' },
      ...{ which: "qu[ie]|qu['’]|dont|où|à|en", and: 'et|ou|mais' },
    },
  ],
  [
    'it',
    {
      ...{ the: "(?:(?:il|lo|la|i|gli|le)\\s+|l['’])", is: 'è|sono|era|fu' },
      ...{ a: "(?:un[oa]?\\s+(?!de[il])|un['’])", which: 'che|cui|dove|in', and: 'e|ed|o|ma' },
    },
  ],
  [
    'nl',
    {
      ...{ the: '(?:de|het)\\s+', is: 'is|zijn|was', a: 'een\\s+(?!van\\s)' },
      ...{ which: 'die|dat|waar|in|met', and: 'en|of|maar' },
    },
  ],
  [
    'pt',
    {
      ...{ the: '(?:o|a|os|as)\\s+', is: 'é|são|era|foi', a: 'uma?\\s+(?!d[ao]s)' },
      ...{ which: 'que|cuj[ao]s?|onde|em', and: 'e|ou|mas' },
    },
  ],
]);
/** An abbreviation, or a name of several words. */
const SURELY_NAME = /\p{Lu}\p{Lu}|\s/u;
/** "ein Problem" says little; words of the predicate, more than these. */
const LITTLE = 2;
/** Who says so thinks of it so: no definition. */
const OPINION =
  /^\S+\s+(?:sehr|so|zu|wichtig\p{L}*|perfekt\p{L}*|echte\p{L}*|gute\p{L}*|schlechte\p{L}*|toll\p{L}*|großartig\p{L}*|très|bonn?e?|mauvaise?|vraie?|excellent\p{L}*|importante?|muy|buena?|mal[ao]?|gran|verdader[ao]|molto|buon[ao]?|cattiv[ao]|ver[ao]|zeer|heel|goede?|slechte?|belangrijke?|muito|bom|boa|m[áa]u?|verdadeir[ao])\s/iu;
/** As sure as such a sentence is by its form alone. */
const SURE = 0.6;

/**
 * Sentences in the languages of `GRAMMARS` that open with a name and say what it is: "KVG ist ein städtisches Unternehmen,
 * das …", up to a clause that follows. Nothing but this is read in other languages than English: between their commas
 * stands anything. @param terms forms of names as written
 */
export function foreignCopulas(doc: Doc, terms: ReadonlySet<string>): Explanation[] {
  const grammar = GRAMMARS.get(doc.lang);
  if (!grammar) return [];
  const copula = copulaOf(grammar);
  return doc.sentences.flatMap(({ block, start, kind, lang, text }) => {
    if (lang !== doc.lang || (kind !== 'paragraph' && kind !== 'listItem' && kind !== 'definition'))
      return [];
    const { groups, indices } = copula.exec(text) ?? {};
    const { term = '', text: said = '', the, short } = groups ?? {};
    if (!terms.has(term) || said.split(/\s+/).length <= LITTLE || OPINION.test(said)) return [];
    if (grammar.capitals && the && !short && !SURELY_NAME.test(term)) return [];
    const placeOf = (name: 'term' | 'text') => {
      const [from = 0, to = 0] = indices?.groups?.[name] ?? [];
      return { block, start: start + from, end: start + to };
    };
    return [{ term, termPlace: placeOf('term'), text: said, place: placeOf('text'), sure: SURE }];
  });
}

function copulaOf({ the, is, a, which, and }: Grammar): RegExp {
  const term = '(?<term>\\p{L}[^,;:()«»„“"]{1,60}?)(?:\\s*\\((?<short>[^()]{1,60})\\))?';
  const said = `(?<text>${a}[^,;:()—–«»„“"]{8,160}?)`;
  // A comma may also stand in a list, "of national, regional …": there the rest would be cut off in its middle.
  const end = `(?=;|:|\\s[(–—]|,\\s(?:${which})(?!\\p{L})|\\s(?:${and})\\s|[.!]$)`;
  return new RegExp(`^(?<the>${the})?${term}\\s+(?:${is})\\s+${said}${end}`, 'diu');
}
