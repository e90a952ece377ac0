import type { Definition } from '../report.ts';
import type { Explanation } from './explanations.ts';

/** Article definitions a card shows. */
const MOST = 2;
/** Words of the longest explanation shown. */
const LONGEST = 30;
/** How sure what tells nothing is. */
const NO_NEWS = 0.3;
/** Words that carry no news about a thing. */
const EMPTY =
  /^(?:an?|the|of|in|on|at|by|for|from|to|and|or|one|new|old|former|late|other|first|second|last|big|small|main|current|then|own|local|young|real|full|world|class)$/i;
/** Heads that say what kind of word it is, not what kind of thing; and those that need the sentence to be understood. */
const HOLLOW =
  /\b(?:word|term|name|nickname|phrase|title|pseudonym|expression|letter|number|person|thing|one|company|firm|group|film|book|show|website|site|story|place|area|city|town|country|man|woman|team|club)$/i;

/** What the article says of a subject, the most telling first; what leans on its sentence ("his friend") is left out. */
export function articleDefinitions(
  forms: ReadonlySet<string>,
  explanations: readonly Explanation[],
): Definition[] {
  return explanations
    .filter(({ term }) => forms.has(term))
    .map(({ text, place, sure }): Definition => {
      return {
        text,
        source: 'article',
        place,
        confidence: saysNothingElse(text, forms)
          ? NO_NEWS
          : (sure ?? (namesItself(text, forms) ? NO_NEWS : sureness(text))),
      };
    })
    .sort((a, b) => b.confidence - a.confidence)
    .slice(0, MOST);
}

/** "the owner of the Orvo Times" is not said of the Orvo Times. */
function namesItself(text: string, forms: ReadonlySet<string>): boolean {
  return [...forms].some((form) => form.length > 3 && text.includes(form));
}

/** "Orvo’s", "Tomb Raider" of Tomb Raider 3: nothing but words of the name. */
function saysNothingElse(text: string, forms: ReadonlySet<string>): boolean {
  const words = text.match(/[\p{L}\p{N}]{2,}/gu) ?? [];
  return [...forms].some((form) => words.every((word) => form.includes(word)));
}

function sureness(text: string): number {
  const words = text.split(/[\s-]+/);
  const telling = words.filter((word) => !EMPTY.test(word)).length;
  if (
    /^(?:my|your|his|her|its|our|their|this|that|these|those|how|what|who\w*|the more|the less)\b/i.test(
      text,
    ) ||
    words.length > LONGEST
  )
    return NO_NEWS;
  if (telling <= 1 && HOLLOW.test(text)) return NO_NEWS;
  if (telling <= 1) return /^(?:an?|the)\b/i.test(text) ? 0.4 : 0.6;
  return telling === 2 ? 0.75 : 0.85;
}
