/** Shorter rows of capitals may be letters; shorter words in small letters are words. */
const LEAST = 4;
const SHOUTED = /^\p{Lu}{3,}$/u;

/**
 * Other ways in which a name may be spelt where it is explained, likeliest first: "BUFFALO" and "FOX News" without their
 * shouting, "Asean" in capitals, "U.S. Capitol" without points, "Beyonce" as if its accents were left out of both. The
 * name itself is not among them.
 */
export function spellings(name: string): string[] {
  const words = name.split(' ');
  const quiet = words
    .map((word) =>
      SHOUTED.test(word) && (words.length > 1 || word.length >= LEAST)
        ? word.charAt(0) + word.slice(1).toLowerCase()
        : word,
    )
    .join(' ');
  const loud = /^\p{Lu}\p{Ll}+$/u.test(name) && name.length >= LEAST ? [name.toUpperCase()] : [];
  const plain = name
    .replace(/(?<=\b\p{Lu})\.(?=\P{Ll}|$)/gu, '')
    .replace(/’/g, "'")
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '');
  return [...new Set([plain, quiet, ...loud])].filter((form) => form !== name);
}
