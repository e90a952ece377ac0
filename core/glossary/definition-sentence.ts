import { DEFINES } from './definition-weights.ts';

/** Score from which on a sentence counts as a definition: best F1 in cross-validation over textbooks. */
const BAR = 0.33;

/**
 * What speaks for or against a definition: wordings first, then the shape of the sentence. The subject of "X is a …" is
 * short and opens the sentence; stories have pronouns, people who say things, and the past tense.
 */
const SIGNS: readonly RegExp[] = [
  /^(?:an? |the )?(?:[\p{L}'’-]+ ){1,4}(?:\([^)]*\) )?(?:is|are) (?:an?|the|any|one of)\b/iu,
  /^(?:an? )(?:[\p{L}'’-]+ ){1,4}(?:is|refers|occurs|consists|describes|has)\b/iu,
  /^(?:[\p{L}'’-]+ ){1,3}(?:is|are) (?:the )?(?:process|study|ability|amount|number|set|group|system|state|act|practice|use|measure|type|kind|form|way|method|theory|belief|idea|rate|degree|extent|condition|part|branch|science)\b/iu,
  /\b(?:is|are|was|were) (?:\w+ly |also |often |sometimes )*(?:called|termed|named|labell?ed|dubbed)\b/i,
  /,? (?:also |often |commonly |otherwise |better )*(?:called|known as|termed|referred to as)\b/i,
  /\b(?:is|are|be) (?:\w+ly |also )*(?:known|referred to|described|defined|thought of) (?:as|by)\b/i,
  /\bknown as\b/i,
  /\bcalled (?:an? |the )?\p{L}/iu,
  /\bdefin(?:e|es|ed|ing|ition)\b/i,
  /\brefers? to\b/i,
  /\b(?:means?|meaning)\b/i,
  /\b(?:i\.e\.|that is,|in other words)/i,
  /, or (?:the |an? )?[\p{L}-]+(?: [\p{L}-]+){0,3},/iu,
  /, or (?:the |an? )?[\p{L}-]+(?: [\p{L}-]+){0,3}[.;]?$/iu,
  /, (?:which|who|where) (?:is|are|was|were)\b/i,
  /, (?:which|whose)\b/i,
  /, (?:an?|the|any) [\p{L}-]+(?: [\p{L}-]+){0,8} (?:that|which|who|of|in|used|for)\b/iu,
  /\b(?:an?|the) (?:\w+ ){0,3}(?:process|substance|structure|device|organism|molecule|person|organization|condition|technique|method|approach|theory|cell|tissue|disease|test|law|rule|principle) (?:that|which|in which|by which|of|for|where|who|used)\b/i,
  /\b(?:process|procedure|way|means|method|practice|act) (?:of|by which|in which|that|through which)\b/i,
  /\b(?:type|kind|form|class|branch|field|state|measure|group|set|series|study) of\b/i,
  /\bin which\b/i,
  /\b(?:occurs?|happens?|arises?|exists?) (?:when|if|in|because)\b/i,
  /\b(?:consists? of|composed of|made up of|comprises?|contains?)\b/i,
  /\b(?:describes?|denotes?|represents?|indicates?|measures?|involves?|states? that|holds? that)\b/i,
  /\b(?:the (?:term|concept|word|notion|name)|term for)\b/i,
  /\b(?:when|where)\b/i,
  /\bthat\b/i,
  /\b(?:such as|including|for example|e\.g\.)/i,
  / \(|\)/,
  /[—–]| - /,
  /:/,
  /;/,
  /["“”]/,
  /\?$/,
  /\d/,
  /\b(?:he|she|his|her|i|we|you|your|our|us)\b/i,
  /\b(?:they|them|their|it|its)\b/i,
  /^(?:this|these|those|it|they|he|she|we|you|there|here|if|when|as|in|for|because|although|while|however|thus|therefore|another|some|many|most|other|both|each)\b/i,
  /\b(?:said|says|would|could|should|had|did|will|must|might)\b/i,
  /\b(?:was|were)\b/i,
  /\b(?:is|are)\b/i,
  /\b(?:usually|generally|typically|commonly|often)\b/i,
  /\b(?:figure|table|chapter|section|example|link)\b/i,
  /\b(?:not|no|never)\b/i,
  /\b(?:more|most|less|than|very)\b/i,
];
const VERB = /\b(?:is|are|was|were|called|means|refers|known)\b/i;
/** Words of a sentence counted in full. */
const LONG = 60;

/** Whether a sentence defines a term: "A tokamak is a ring-shaped device that …", "…, known as plasma". */
export function isDefinition(sentence: string): boolean {
  const sum = definitionSigns(sentence).reduce(
    (total, v, i) => total + v * (DEFINES[i + 1] ?? 0),
    DEFINES[0] ?? 0,
  );
  return 1 / (1 + Math.exp(-sum)) >= BAR;
}

/** The signs found in a sentence, each 0–1. */
export function definitionSigns(sentence: string): number[] {
  const words = Math.min(sentence.split(/\s+/).length, LONG) / LONG;
  const at = sentence.search(VERB);
  const lead = at < 0 ? 1 : Math.min(1, at / 100);
  const found = SIGNS.map((sign) => (sign.test(sentence) ? 1 : 0));
  return [...found, words, words ** 2, words < 0.12 ? 1 : 0, lead, lead ** 2, at < 0 ? 1 : 0];
}
