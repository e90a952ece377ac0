import type { Block, Place } from '../article.ts';
import type { Doc } from '../text/document.ts';
import { once } from '../text/once.ts';

/** "(Photo by Ann Lee)", "[Image: NASA]", "(Courtesy of the museum)". */
const ENCLOSED =
  /[([](?:(?:AP |File )?(?:photo|image|picture|illustration|graphic)s?\b|courtesy|credit)[^)\]]*[)\]]/giu;
/** "Ann Lee/AFP via Getty Images": who took a picture and who sells it. Other things with a stroke are not credits: TCP/IP. */
const SOLD =
  /(?:(?:\p{Lu}(?:[\p{L}’'-]*|\.)\s){0,3}\p{Lu}[\p{L}’'-]*\s?\/\s?|\bvia )(?:AFP|Alamy|Anadolu|AP|Bloomberg|Corbis|dpa|EPA|FilmMagic|Getty|iStock|NurPhoto|PA|Redux|Reuters|REUTERS|Rex|Shutterstock|UPI|WireImage|Xinhua|ZUMA)(?:\s(?:via|Images|Photo|Pictures|Wire|Press|Pool|Plus|Getty|Shutterstock|AFP|AP|Reuters))*(?!\p{L})/gu;
/** A block that opens so, is this short, in signs, and is no sentence is nothing but a credit. */
const CREDIT =
  /^(?:(?:AP |File )?(?:[Pp]hoto|PHOTO|[Ii]mage|[Pp]icture|[Ii]llustration|[Gg]raphic)s?(?: \p{L}+){0,2}?(?:[:/]| by\b| courtesy\b)|[Cc]ourtesy (?:of\b|(?=\p{Lu}))|[Cc]redits?:)/u;
const LONGEST_CREDIT = 160;
const SENTENCE = /[.!?]$/;

/** Where the credits of a block are: tags and glossary ask, and both for the names. */
const creditsIn = once(({ text }: Block): readonly (readonly [from: number, to: number])[] => {
  if (text.length <= LONGEST_CREDIT && CREDIT.test(text) && !SENTENCE.test(text)) return [[0, text.length]];
  // most blocks have no credit, and these patterns are slow to say so
  const enclosed = /[([]/.test(text) ? [...text.matchAll(ENCLOSED)] : [];
  const sold = /\/|via /.test(text) ? [...text.matchAll(SOLD)] : [];
  return [...enclosed, ...sold].map((m) => [m.index, m.index + m[0].length]);
});

/** Tells whether a place of a document is in the credit of a picture: what is named there is no subject. */
export function furnitureOf({ article }: Doc): (place: Place) => boolean {
  const credits = article.blocks.map(creditsIn);
  return ({ block, start, end }) => credits[block]?.some(([from, to]) => start >= from && end <= to) ?? false;
}
