import type { Doc, Sentence, Token } from '../text/document.ts';
import { perForm } from '../text/forms.ts';
import { POSITION, ROLE, WORK } from './head-words.ts';
import { type WordClass, wordClass } from './word-class.ts';

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

/** Forms of address tell nothing that the name does not: "his wife, Dr. Ann Lee," is read without them. */
const ADDRESS = /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Sir|Dame)$/;

/** Nouns that are newer than the dictionary, or made of a verb and a small word: "podcast", "spin-off", "start-up". */
const NEWER_NOUN =
  /^(?:podcast|download|upload|tweet|reboot|livestream|remix|webcast|crowdfund|spinoff|prequel|mashup)s?$/;
const JOINED_NOUN = /^\p{L}+-(?:off|up|out|on)s?$/u;

/**
 * A function that gives the words of a sentence, each name as one item, without forms of address;
 * the places it takes are those of its names, in order, no two overlapping. `letters` as in `Lexicon`.
 */
export function itemFinder(
  { article }: Doc,
  letters: (word: string) => string,
): (sentence: Sentence, places: readonly Stretch[]) => Item[] {
  // Of "editor-in-chief" and "son-in-law" the last part tells.
  const isNewer = (word: string) => NEWER_NOUN.test(word) || (word.includes('-') && JOINED_NOUN.test(word));
  const own = (word: string) => (isNewer(word) ? 'nv' : letters(word));
  const lettersOf = (word: string) => {
    const lower = word.toLowerCase();
    const last = lower.lastIndexOf('-') + 1;
    return own(lower) || (last > 0 ? own(lower.slice(last)) : '');
  };
  const known = perForm(({ text }: Token) => ({ cls: wordClass(text, own), letters: lettersOf(text) }));
  return (sentence, places) => {
    const text = article.blocks[sentence.block]?.text ?? '';
    const items: Item[] = [];
    let end = sentence.start;
    let next = 0;
    let address: number | undefined;
    for (const token of sentence.tokens) {
      while ((places[next]?.end ?? Number.POSITIVE_INFINITY) <= token.start) next++;
      const place = places[next];
      if (token.start < end) continue;
      if (place && ADDRESS.test(token.text) && isRightBehind(text, token, place)) {
        address = token.start;
        continue;
      }
      const isNamed = place && place.start >= token.start && place.start < token.end;
      const gap = text.slice(end, address ?? (isNamed ? place.start : token.start));
      address = undefined;
      items.push(isNamed ? nameItem(place, text, gap, lettersOf) : wordItem(token, gap, known(token)));
      end = isNamed ? place.end : token.end;
    }
    items.forEach((item, i) => {
      if (isNounHere(item, items[i - 1], items[i + 1])) item.cls = 'noun';
    });
    return items;
  };
}

/** Whether only a blank, or a full stop and a blank, parts a word from a name. */
const isRightBehind = (text: string, word: Stretch, name: Stretch): boolean =>
  word.end < name.start && /^\.? $/.test(text.slice(word.end, name.start));

function wordItem(
  { start, end, text }: Token,
  gap: string,
  { cls, letters }: Pick<Item, 'cls' | 'letters'>,
): Item {
  return { start, end, text, gap, cls, letters, startLetters: '', endLetters: '' };
}

function nameItem(
  { start, end }: Stretch,
  source: string,
  gap: string,
  lettersOf: (word: string) => string,
): Item {
  const text = source.slice(start, end);
  return {
    start,
    end,
    text,
    gap,
    cls: 'name',
    letters: lettersOf(text),
    startLetters: lettersOf(text.slice(0, `${text} `.indexOf(' '))),
    endLetters: lettersOf(text.slice(text.lastIndexOf(' ') + 1)),
  };
}

/** Verbs whose past is as their stem: "Orvo beat goalkeeper Ann Lee". */
const PAST =
  /s$|(?:ed|ing)$|^(?:beat|hit|put|cut|set|let|shut|hurt|cast|split|spread|quit|read|bid|cost|burst|met|led|told|won|made|sent|saw|had|took|said|lost|got|gave|drew|paid|held|kept|left|found|fought|caught|bought|taught|brought|thought|sold|shot|struck|named|ran)$/;

/** Roles and works that are verbs as well, behind what tells of who does so: "made the team host Orvo". */
const OFTEN_VERB =
  /^(?:host|coach|star|lead|play|game|judge|head|chair|group|band|bank|label|guard|back|cent(?:er|re)|champion|mother|father|nurse|pilot|chain|brand|platform|witness|matter)$/;

const isBareNoun = (text: string, last: string): boolean =>
  (ROLE.test(text) || WORK.test(text)) &&
  !PAST.test(text) &&
  !OFTEN_VERB.test(text) &&
  !/s$|^(?:police|people|staff|men|women)$/.test(last);

/** "its rival", "the former capital,": a word that can be a noun is one where only a noun fits. */
function isNounHere(
  { cls, gap, letters, text }: Item,
  last: Item | undefined,
  next: Item | undefined,
): boolean {
  if (!letters.includes('n') || gap !== ' ' || !last) return false;
  // "running back Ann Lee"
  if (POSITION.test(last.text) && /^(?:back|end)$/.test(text)) return true;
  // "junior forward Ann Lee"
  if (cls === 'adverb')
    return (
      next?.cls === 'name' &&
      next.gap === ' ' &&
      ['noun', 'adjective', 'name'].includes(last.cls) &&
      ROLE.test(text)
    );
  // "Orvo dance critic Ann Lee": no third person
  if (cls === 'verb' && last.cls === 'name' && next?.gap === ' ' && ROLE.test(next.text) && !PAST.test(text))
    return true;
  // "her solo show Orvo", "a business associate, Ann Lee": behind a single noun no verb is without its ending
  if (cls === 'verb' && ['noun', 'participle'].includes(last.cls) && isBareNoun(text, last.text))
    return next?.cls === 'name' || next?.gap !== ' ';
  const led = ['determiner', 'possessive', 'adjective', 'capital'].includes(last.cls);
  if (cls === 'verb') return led && last.cls !== 'capital';
  if (cls !== 'adjective' || !(led || last.cls === 'noun')) return false;
  // "the investment firm Orvo", "the former chief Ann Lee"
  if (next?.cls === 'name' && (ROLE.test(text) || (last.cls === 'noun' && WORK.test(text)))) return true;
  return (
    next?.gap !== ' ' ||
    /^(?:called|named)$/.test(next.text) ||
    ['preposition', 'auxiliary', 'verb', 'conjunction', 'relative'].includes(next.cls)
  );
}

/** "the eighth-generation Orvo": a compound that counts goes with a noun, but for ages. */
const COUNTING =
  /^(?:\d+(?:st|nd|rd|th)?|first|second|third|(?:four|fif|six|seven|eigh|nin|ten)th|last|next|all|one|two|three|four|five|six|seven|eight|nine|ten)-(?!in-)(?!.*old$)/u;

/** "the center-right Orvo", "the quote-unquote Orvo": a compound that describes, or of which no part is known. */
const DESCRIBING = /-(?:left|right)$/u;

/** Whether an item can be the noun a phrase turns on. */
export function canBeHead(item: Item): boolean {
  const { cls, text, letters } = item;
  if (cls !== 'noun' || /^\p{Lu}/u.test(text) || !/^[\p{Script=Latin}\p{P}]+$/u.test(text)) return false;
  const isPart = COUNTING.test(text) || DESCRIBING.test(text) || (text.includes('-') && letters === '');
  return !isPart || ROLE.test(text.toLowerCase()) || WORK.test(text);
}

/** Whether an item can go on with a noun phrase to its right. */
export function goesWith(item: Item | undefined): boolean {
  return (
    item !== undefined &&
    ['noun', 'adjective', 'capital', 'name', 'number', 'determiner', 'possessive'].includes(item.cls)
  );
}
