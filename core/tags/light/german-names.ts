import type { Name } from '../../mentions/names.ts';
import type { Doc } from '../../text/document.ts';
import { stem } from '../../text/stem.ts';
import { CAPITAL_NOUNS, counting } from './nouns.ts';

/**
 * Names where every noun has a capital: what stands behind an article, a numeral or an adjective somewhere in the text is a
 * common noun, no name, and leaves a row of capitals: "die Biologin Frauke Dierks" is Frauke Dierks, "den Dörfern Harste" is
 * Harste. An article that has its capital from a sentence is no part of a name. Other languages' names as they are.
 */
export function properNames(doc: Doc, names: readonly Name[]): Name[] {
  if (!CAPITAL_NOUNS.has(doc.lang)) return [...names];
  const common = commonNouns(doc);
  const counts = counting(doc.lang);
  const isCommon = (word: string) => {
    const lower = word.toLowerCase();
    return common.has(word) || counts({ lower, stem: stem(lower, doc.lang) });
  };
  const openings = new Set(doc.sentences.map(({ block, start }) => `${block} ${start}`));
  const opensSentences = ({ places }: Name) =>
    places.every(({ block, start }) => openings.has(`${block} ${start}`));
  return names.flatMap((name) => {
    const words = name.name.split(/\s+/);
    const isArticle = (word: string, at: number) =>
      at === 0 && DETERMINERS.has(word.toLowerCase()) && opensSentences(name);
    const from = words.findIndex(
      (word, at) => !isCommon(word) && /^\p{Lu}/u.test(word) && !isArticle(word, at),
    );
    if (from < 0) return [];
    const bare = words.slice(from).join(' ');
    const cut = name.name.length - bare.length;
    const places = name.places.map((place) =>
      place.end - place.start === name.name.length ? { ...place, start: place.start + cut } : place,
    );
    return [{ ...name, name: bare, places }];
  });
}

/** Capitalised words that the text shows behind an article, numeral or adjective. */
function commonNouns({ sentences, article }: Doc): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { tokens, block } of sentences) {
    const text = article.blocks[block]?.text ?? '';
    tokens.forEach((token, i) => {
      const before = tokens[i - 1];
      if (!before || !/^\p{Lu}/u.test(token.text)) return;
      const led =
        DETERMINERS.has(before.lower) || /^\p{Nd}[\p{Nd}.,]*$/u.test(before.text) || isAdjective(before);
      if (led && text.slice(before.end, token.start) === ' ') found.add(token.text);
    });
  }
  return found;
}

function isAdjective({ text, stop }: { text: string; stop: boolean }): boolean {
  return !stop && /^\p{Ll}\p{L}{2,}(?:e|er|es|en|em|ig)$/u.test(text);
}

const DETERMINERS = new Set(
  `der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner am im zum zur vom beim ins ans dieser
  diese dieses diesen diesem jeder jede jedes jeden jedem seine sein seinen seinem seiner ihre ihr ihren ihrem ihrer unsere
  unser unseren viele vielen mehr mehrere wenige zwei drei vier fünf sechs sieben acht neun zehn hundert tausend`.split(
    /\s+/,
  ),
);
