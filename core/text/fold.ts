/** Text as it is compared when something is looked for, and where each of its characters came from. */
export interface FoldedText {
  text: string;
  /** For each UTF-16 unit of `text` the offset in the original, and at the end the original's length. */
  from: number[];
}

/** Marks that writers may leave out: accents of Latin, Greek and Cyrillic, Hebrew points, Arabic vowel signs. */
const MARKS = /[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u064b-\u065f\u0670]/g;

/** Signs that few keyboards have, and what is typed for them. */
const PLAIN: Readonly<Record<string, string>> = {
  ...{ '‘': "'", '’': "'", '‚': "'", '“': '"', '”': '"', '„': '"', '«': '"', '»': '"' },
  ...{ '‐': '-', '‑': '-', '‒': '-', '–': '-', '—': '-', '−': '-' },
  ...{ ß: 'ss', ς: 'σ', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ı: 'i' },
};

/** Not seen: soft hyphen, zero-width space and joiners, byte order mark. */
const UNSEEN = /[\u00ad\u200b-\u200d\u2060\ufeff]/;

const ASCII = /^[\x20-\x7e]$/;

/** Folds case, accents, typographic signs, widths and white space. */
export function foldText(original: string): FoldedText {
  let text = '';
  const from: number[] = [];
  let at = 0;
  for (const character of original) {
    const folded = foldCharacter(character);
    text += folded;
    for (let i = 0; i < folded.length; i++) from.push(at);
    at += character.length;
  }
  from.push(at);
  return { text, from };
}

function foldCharacter(character: string): string {
  if (ASCII.test(character)) return character.toLowerCase();
  if (UNSEEN.test(character)) return '';
  if (/\s/.test(character)) return ' ';
  const lower = character.toLowerCase();
  const plain = PLAIN[lower];
  if (plain !== undefined) return plain;
  const bare = lower.normalize('NFKD').replace(MARKS, '');
  // What is made of parts that are no accents (kana with their marks, Korean syllables) stays whole.
  return /[\p{M}\u1100-\u11ff]/u.test(bare) ? lower.normalize('NFKC') : bare;
}
