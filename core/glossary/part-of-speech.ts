import type { Place } from '../article.ts';
import type { PartOfSpeech } from '../lexicon.ts';
import type { Doc } from '../text/document.ts';

const BEFORE_NOUN =
  /\b(?:an?|the|this|that|these|those|my|your|his|her|its|our|their|of|in|on|at|by|for|from|with|without|into|under|over|between|against|no|any|some|each|every|whose|['’]s)\s+$/i;
const BEFORE_VERB =
  /\b(?:to|will|would|can|could|may|might|must|shall|should|cannot|not|they|we|i|you|he|she|who|don['’]t|doesn['’]t|didn['’]t|did|does|do|let['’]s)\s+$/i;
const BE = /\b(?:is|are|was|were|be|been|being|very|so|too|more|most|quite|rather)\s+$/i;

/** The parts of speech a word at this place may be, by the word before it and its ending; none when nothing tells. */
export function likelyParts(doc: Doc, { block, start, end }: Place): Set<PartOfSpeech> {
  const text = doc.article.blocks[block]?.text ?? '';
  const before = text.slice(Math.max(0, start - 24), start);
  const word = text.slice(start, end).toLowerCase();
  if (BEFORE_VERB.test(before)) return new Set(['verb']);
  if (BEFORE_NOUN.test(before))
    return new Set(/(?:ed|ing)$/.test(word) ? ['noun', 'adjective', 'verb'] : ['noun', 'adjective']);
  if (/ly$/.test(word)) return new Set(['adverb', 'adjective']);
  if (BE.test(before))
    return new Set(/(?:ed|ing)$/.test(word) ? ['verb', 'adjective'] : ['adjective', 'noun']);
  if (/(?:ed|ing)$/.test(word)) return new Set(['verb', 'adjective', 'noun']);
  // "a forgetful child", "in sparse prose": an ending that only adjectives have.
  if (/(?:ful|less|ous|able|ible|ive|ic|ical)$/.test(word)) return new Set(['adjective', 'noun']);
  return new Set();
}
