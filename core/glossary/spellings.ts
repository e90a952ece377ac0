/** Shorter rows of capitals may be letters; shorter words in small letters are words. */
const LEAST = 4;
/** A body's letters written as a word, where they begin a longer name: "Fifa World Cup". */
const LETTERS = /^\p{Lu}\p{Ll}{3,5}$/u;
/** "Chat GPT": letters apart from the word that they belong to. */
const APART = /^\p{Lu}\p{Ll}+ \p{Lu}{2,}$/u;
const WORD = /^\p{Lu}\p{Ll}+$/u;
const SHOUTED = /^\p{Lu}{3,}$/u;
/** Most names have neither. */
const IN_CAPITALS = /\p{Lu}{3}/u;
const SIGNS = /[^\0-\x7f]|\./;
/** Two words are mostly somebody's name. */
const THREE_WORDS = /\p{L}[ -]\S+[ -]\p{L}/u;
/** Each with its capital. */
const CAPITALS = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){2,}$/u;

/**
 * Other ways in which a name may be spelt where it is explained, likeliest first: "BUFFALO" and "FOX News" without their
 * shouting, "Asean" and "Fifa World Cup" in capitals, "U.S. Capitol" without points, "Beyonce" as if its accents were left
 * out of both, with a hyphen for a blank or the other way round ("Asia Pacific Forum"), or in one word ("Chat GPT", "Real
 * Clear Politics"). The name itself is not among them.
 */
export function spellings(name: string): string[] {
  const quiet = IN_CAPITALS.test(name) ? unshouted(name) : name;
  const plain = SIGNS.test(name) ? withoutSigns(name) : name;
  return [...new Set([plain, quiet, ...loud(name), ...joints(name)])].filter((form) => form !== name);
}

/** "Asean" and "Fifa World Cup" as ASEAN and "FIFA World Cup". */
function loud(name: string): string[] {
  const [first = '', ...rest] = name.split(' ');
  const isLetters = rest.length > 1 ? LETTERS.test(first) : WORD.test(name) && name.length >= LEAST;
  return isLetters ? [[first.toUpperCase(), ...rest].join(' ')] : [];
}

/** "FOX News" as "Fox News". */
function unshouted(name: string): string {
  const words = name.split(' ');
  return words
    .map((word) =>
      SHOUTED.test(word) && (words.length > 1 || word.length >= LEAST)
        ? word.charAt(0) + word.slice(1).toLowerCase()
        : word,
    )
    .join(' ');
}

/** Without the points of initials and accents, and with plain apostrophes. */
const withoutSigns = (name: string): string =>
  name
    .replace(/(?<=\b\p{Lu})\.(?=\P{Ll}|$)/gu, '')
    .replace(/’/g, "'")
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '');

/** The same words with one joint that is a hyphen, with blanks only, and as one word where each has its capital. */
function joints(name: string): string[] {
  if (APART.test(name)) return [name.replace(' ', '')];
  if (!THREE_WORDS.test(name)) return [];
  const hyphened = [...name.matchAll(/(?<=\p{Ll}) (?=\p{Lu}\p{Ll})/gu)].map(
    ({ index }) => `${name.slice(0, index)}-${name.slice(index + 1)}`,
  );
  const apart = /\p{Ll}-\p{Lu}/u.test(name) ? [name.replace(/(?<=\p{Ll})-(?=\p{Lu})/gu, ' ')] : [];
  const whole = CAPITALS.test(name) ? [name.replaceAll(' ', '')] : [];
  return [...hyphened, ...apart, ...whole];
}
