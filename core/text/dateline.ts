/** "GENEVA, Dec 20 (Reuters) –", "(CNN) --", "OSLO — The": a city in capitals, an agency in brackets, or both, and a dash. */
const DATELINE =
  /^(?:(?:\p{Lu}[\p{Lu}.'’-]{2,}(?: \p{Lu}[\p{Lu}.'’-]+){0,3}(?:, [\p{L}\d., ]{2,30}?)? )?\(\p{Lu}[\p{L} ]{1,30}\)\s?(?:[—–―]|--?)\s?|(?:\p{Lu}{4,}|\p{Lu}{3,} \p{Lu}{3,})(?: \p{Lu}{3,}){0,2}(?:, \p{Lu}[\p{L}.]{1,20})?\s(?:[—–―]|--)\s(?=[\p{Lu}"“]))/u;

/** Where what a report says begins: behind the line that tells where it was sent from and by whom; 0 without one. */
export function afterDateline(text: string): number {
  return DATELINE.exec(text)?.[0].length ?? 0;
}

/** "Oslo (CNN)The", as some write it: no space behind the bracket. */
const GLUED = /^(?:\p{Lu}[\p{L}.,'’ -]{1,60} )?\(\p{Lu}{2,}\)(?=[\p{Lu}"“])/u;
const BRACKET = /\(([^()]+)\)/;

/** Who reports, as the line says that begins a text; `undefined` without one. */
export function reporterOf(text: string): string | undefined {
  const line = text.slice(0, afterDateline(text)) || GLUED.exec(text)?.[0];
  return line && BRACKET.exec(line)?.[1];
}
