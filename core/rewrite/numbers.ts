/** A number with its groups and decimals, in any digits. */
const NUMBER = /\p{Nd}+(?:[.,'’\u00a0\u202f ](?=\p{Nd}{3}(?!\p{Nd}))\p{Nd}{3})*(?:[.,٫]\p{Nd}+)?/gu;
/** English words for numbers: an article spells them, a model may not. */
const WORDS = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, value) => [word, value] as const),
);
const TENS = ['thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
TENS.forEach((word, i) => {
  WORDS.set(word, 10 * (i + 3));
});

/** The numbers of a text as they are written, with what makes two ways of writing one the same: 1,000 and 1000, ten and 10. */
export function numbersIn(text: string): { text: string; value: string }[] {
  const digits = [...text.matchAll(NUMBER)].map(([written]) => ({ text: written, value: plain(written) }));
  const spelled = [...text.matchAll(/\p{L}+/gu)].flatMap(([word]) => {
    const value = WORDS.get(word.toLowerCase());
    return value === undefined ? [] : [{ text: word, value: String(value) }];
  });
  return [...digits, ...spelled];
}

function plain(written: string): string {
  const ascii = [...written].map((sign) => (/\p{Nd}/u.test(sign) ? digitOf(sign) : sign)).join('');
  return ascii
    .replace(/[.,'’\u00a0\u202f ](?=\d{3}(?!\d))/gu, '')
    .replace(/[,٫]/u, '.')
    .replace(/^0+(?=\d)/, '');
}

/** The value of a digit: digits of one script stand in a row, zero first. */
function digitOf(sign: string): number {
  const code = sign.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++;
  return value;
}
