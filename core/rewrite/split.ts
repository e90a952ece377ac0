/** Between paragraphs of one part. */
const GAP = '\n\n';

/**
 * Cuts a text into parts of at most `most` UTF-16 units (at least 2), in order and without leaving anything out: between
 * paragraphs where that is possible, else between sentences, else between words, else anywhere.
 */
export function splitText(paragraphs: readonly string[], most: number): string[] {
  const limit = Math.max(2, Math.floor(most));
  const parts: string[] = [];
  let part = '';
  for (const piece of paragraphs.flatMap((text) => pieces(text, limit))) {
    const longer = part === '' ? piece : part + GAP + piece;
    if (longer.length <= limit) part = longer;
    else {
      if (part !== '') parts.push(part);
      part = piece;
    }
  }
  return part === '' ? parts : [...parts, part];
}

function pieces(text: string, limit: number): string[] {
  const out: string[] = [];
  let rest = text.trim();
  while (rest.length > limit) {
    const end = cutBefore(rest, limit);
    out.push(rest.slice(0, end).trimEnd());
    rest = rest.slice(end).trimStart();
  }
  return rest === '' ? out : [...out, rest];
}

/** The best place to cut a text at or before `limit`: behind a sentence, behind a word, not within a character. */
function cutBefore(text: string, limit: number): number {
  const head = text.slice(0, limit + 1);
  const sentence = head.search(/(?<=[.!?…。！？।]["”’»)\]]?)\s+(?!.*[.!?…。！？।]["”’»)\]]?\s)/su);
  if (sentence > limit / 2) return sentence;
  const word = head.search(/\s+\S*$/u);
  if (word > 0) return word;
  return /[\uD800-\uDBFF]/.test(text[limit - 1] ?? '') ? limit - 1 : limit;
}
