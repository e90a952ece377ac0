import type { Place } from '../article.ts';
import type { Sentence } from '../text/document.ts';
import { telling } from '../text/telling.ts';
import type { Row } from '../text/weigher.ts';
import type { Candidate } from './candidates.ts';
import type { Context } from './context.ts';
import { surroundings } from './surroundings.ts';

/** What the model sees of a candidate; about 0 to 1. */
export const FEATURES = [
  // how often it is there
  'frequency',
  'frequencySingle',
  'relative',
  'once',
  'sentences',
  'share',
  'blocks',
  // where it stands
  'title',
  'titleShare',
  'opens',
  'firstThree',
  'early',
  'earlySingle',
  'logFirst',
  'spread',
  'firstBlock',
  'lastBlock',
  'opening',
  // what it is made of
  'name',
  'nameSingle',
  'lengthName',
  'tellingLeast',
  'tellingHead',
  'rare',
  'whole',
  'inLonger',
  'used',
  'usedHead',
  'usedLeast',
  'ofLeast',
  'ofMost',
  // what stands around it
  'preposition',
  'the',
  'a',
  'verb',
  'pronoun',
  'ends',
  'subject',
] as const;

/** The opening part of a text, about 300 words, in UTF-16 units. */
const OPENING = 1500;

const NOWHERE: Place = { block: 0, start: 0, end: 0 };

/** The features of a candidate. */
export function observe(candidate: Candidate, context: Context): Row<typeof FEATURES> {
  const { key, places, words } = candidate;
  const { length, opening, sentences, stems } = context;
  const { rank } = context.words;
  const count = places.length || 1;
  const at: number[] = [];
  let inSentences = 0;
  let inBlocks = 0;
  let inFirstBlock = 0;
  let inLastBlock = 0;
  let inOpening = 0;
  let earliest = sentences.length;
  let [first, last] = [0, 0];
  // once over the places, in reading order: a text has hundreds of candidates, most of them said once
  for (let i = 0; i < places.length; i++) {
    const place = places[i] ?? NOWHERE;
    const sentence = sentenceAt(sentences, place);
    if (i === 0 || sentence !== at[i - 1]) inSentences++;
    if (i === 0 || place.block !== places[i - 1]?.block) inBlocks++;
    if (place.block === context.firstBlock) inFirstBlock = 1;
    if (place.block === context.lastBlock) inLastBlock = 1;
    if (earliest === sentences.length && sentences[sentence]?.kind !== 'heading') earliest = sentence;
    last = (context.offsets[place.block] ?? 0) + place.start;
    if (i === 0) first = last;
    if (last < OPENING) inOpening++;
    at.push(sentence);
  }
  const around = surroundings(places, at, sentences, context.classOf);
  let rare = 1;
  let tellingHead = 0;
  let tellingLeast = 1;
  let usesLeast = Number.MAX_VALUE;
  let usesMost = 1;
  let used = 0;
  let usedHead = 0;
  let usedLeast = 1;
  for (const { lower, stem } of words) {
    const commonness = rank(lower);
    if (commonness !== Number.POSITIVE_INFINITY) rare = 0;
    tellingHead = telling(commonness);
    tellingLeast = Math.min(tellingLeast, tellingHead);
    const uses = stems.get(stem) ?? 1;
    usesLeast = Math.min(usesLeast, uses);
    usesMost = Math.max(usesMost, uses);
    usedHead = Math.log(1 + uses) / 3;
    usedLeast = Math.min(usedLeast, usedHead);
    used += usedHead;
  }
  const keys = key.split(' ');
  const name = candidate.name ? 1 : 0;
  const single = keys.length === 1 ? 1 : 0;
  const frequency = Math.log(1 + count) / 2;
  const early = 1 / (1 + Math.max(0, earliest - opening));
  return [
    frequency,
    frequency * single,
    count / context.most,
    count === 1 ? 1 : 0,
    Math.log(1 + inSentences) / 2,
    inSentences / (sentences.length || 1),
    inBlocks / context.blocks,
    // where it stands
    context.title.includes(` ${key} `) ? 1 : 0,
    keys.filter((word) => context.titleWords.has(word)).length / keys.length,
    earliest <= opening ? 1 : 0,
    earliest <= opening + 2 ? 1 : 0,
    early,
    early * single,
    Math.log(1 + first) / 10,
    (last - first) / length,
    inFirstBlock,
    inLastBlock,
    inOpening / 5,
    // what it is made of
    name,
    name * single,
    (Math.log(1 + length) / 10) * name,
    tellingLeast,
    tellingHead,
    rare,
    candidate.whole / count,
    Math.min(2, (context.inside.get(key) ?? 0) / count) / 2,
    used / (words.length || 1),
    usedHead,
    usedLeast,
    Math.min(1, count / usesLeast),
    Math.min(1, count / usesMost),
    // what stands around it
    around.preposition,
    around.the,
    around.a,
    around.verb,
    around.pronoun,
    around.ends,
    Math.log(1 + around.subject) / 2,
  ];
}

/** Index of the sentence a place is in; sentences are in reading order. */
function sentenceAt(sentences: readonly Sentence[], place: Place): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const s = sentences[middle];
    if (s && (s.block < place.block || (s.block === place.block && s.start <= place.start))) low = middle;
    else high = middle - 1;
  }
  return low;
}
