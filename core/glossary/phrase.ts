import type { Doc, Sentence } from '../text/document.ts';
import type { Span } from '../text/span.ts';
import { WORK } from './head-words.ts';
import type { KnownForm, WordClass } from './word-class.ts';

/** A word or a whole name of a sentence, with what it is; offsets are in its block's text. */
export interface Item {
  start: number;
  end: number;
  text: string;
  /** Text between the item before and this one: " ", ", ", " (". */
  gap: string;
  cls: WordClass;
  /** What parts of speech a common word can be (see `Lexicon.letters`). */
  letters: string;
  /** The same of the first and the last word of a name: "Ann Kim" ends in none that is common, "Orvo Park" does. */
  startLetters: string;
  endLetters: string;
}

/** A part of a block's text. */
export interface Stretch {
  start: number;
  end: number;
}

/** The words of a sentence, each name as one item; `places` are those of its names, in order, no two overlapping. */
export function itemsOf(
  sentence: Sentence,
  doc: Doc,
  places: readonly Stretch[],
  known: (form: string) => KnownForm,
): Item[] {
  const text = doc.article.blocks[sentence.block]?.text ?? '';
  const items: Item[] = [];
  let end = sentence.start;
  let next = 0;
  const lettersOf = (word: string) => known(word).letters;
  const add = ({ start, end: stop, text: word }: Span, isName: boolean) => {
    const { cls, letters } = known(word);
    items.push({
      start,
      end: stop,
      text: word,
      gap: text.slice(end, start),
      cls: isName ? 'name' : cls,
      letters,
      startLetters: isName ? lettersOf(word.slice(0, `${word} `.indexOf(' '))) : '',
      endLetters: isName ? lettersOf(word.slice(word.lastIndexOf(' ') + 1)) : '',
    });
    end = stop;
  };
  for (const token of sentence.tokens) {
    while ((places[next]?.end ?? Number.POSITIVE_INFINITY) <= token.start) next++;
    const place = places[next];
    if (token.start < end) continue;
    if (place && place.start >= token.start && place.start < token.end)
      add({ ...place, text: text.slice(place.start, place.end) }, true);
    else add(token, false);
  }
  items.forEach((item, i) => {
    if (isNounHere(item, items[i - 1], items[i + 1])) item.cls = 'noun';
  });
  return items;
}

/** "its rival", "the former capital,": a word that can be a noun is one where only a noun fits. */
function isNounHere(
  { cls, gap, letters, text }: Item,
  last: Item | undefined,
  next: Item | undefined,
): boolean {
  if (!letters.includes('n') || gap !== ' ' || !last) return false;
  const led = ['determiner', 'possessive', 'adjective', 'capital'].includes(last.cls);
  if (cls === 'verb') return led && last.cls !== 'capital';
  if (cls !== 'adjective' || !(led || last.cls === 'noun')) return false;
  // "the investment firm Orvo"
  if (last.cls === 'noun' && next?.cls === 'name' && WORK.test(text)) return true;
  return (
    next?.gap !== ' ' || ['preposition', 'auxiliary', 'verb', 'conjunction', 'relative'].includes(next.cls)
  );
}

/** Whether an item can be the noun a phrase turns on. */
export function canBeHead(item: Item): boolean {
  return item.cls === 'noun' && /^[\p{Script=Latin}\p{P}]+$/u.test(item.text) && !/^\p{Lu}/u.test(item.text);
}

/** Whether an item can go on with a noun phrase to its right. */
export function goesWith(item: Item | undefined): boolean {
  return (
    item !== undefined &&
    ['noun', 'adjective', 'capital', 'name', 'number', 'determiner', 'possessive'].includes(item.cls)
  );
}
