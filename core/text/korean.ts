/** Particles behind a noun that end in no noun of three syllables or more: longest first. */
const SURE =
  /(?:에서는|에서도|에게는|에게서|으로는|으로부터|이라는|이라고|까지는|까지도|부터는|에서|에게|에는|에도|으로|라는|부터|까지|처럼|보다|마다|께서|이나|을|를|은|는|에|와)$/;
/** Particles of one syllable that end many nouns: which one it can be depends on whether a consonant comes before. */
const AFTER_CONSONANT = /(?:이|과)$/;
const AFTER_VOWEL = /가$/;
const AFTER_EITHER = /의$/;
/** These take a longer noun before we believe in them: 지도 is a map, 가람도 an island. */
const DOUBTFUL = /(?:도|만|로)$/;
/** Nouns that only look as if 이 were a particle. */
const WHOLE = new Set(
  '고양이 어린이 호랑이 쌍둥이 젊은이 늙은이 거북이 원숭이 지팡이 곰팡이 달팽이 구덩이 봉우리 이야기 민주주의 자본주의 사회주의'.split(
    ' ',
  ),
);
const FIRST_SYLLABLE = 0xac00;
const FINALS = 28;

/**
 * How many UTF-16 units of a Korean word are particles at its end: 3 for 병원에서는 → 병원. Particles are written with their noun
 * but are words of grammar. By rule: a rare noun that ends like one loses a syllable.
 */
export function particleLength(word: string): number {
  if (WHOLE.has(word)) return 0;
  const sure = SURE.exec(word)?.[0].length ?? 0;
  if (sure && word.length - sure >= 2) return sure;
  if (word.length >= 4 && DOUBTFUL.test(word)) return 1;
  if (word.length < 3) return 0;
  const closed = hasFinal(word.charAt(word.length - 2));
  if (closed ? AFTER_CONSONANT.test(word) : AFTER_VOWEL.test(word)) return 1;
  return AFTER_EITHER.test(word) ? 1 : 0;
}

/** Whether a syllable ends with a consonant (Unicode 3.12: syllables are laid out by initial, vowel, final). */
function hasFinal(syllable: string): boolean {
  const code = syllable.charCodeAt(0) - FIRST_SYLLABLE;
  return code >= 0 && code % FINALS !== 0;
}
