import { LAST_LEVEL, type Lexicon, NO_LEVEL } from '../lexicon.ts';
import { DIFFICULTY } from './difficulty-weights.ts';
import { regularBases } from './forms.ts';
import { halvesOf, rootsOf } from './roots.ts';

/** Rank given to words beyond the list of common ones. */
const RARE = 40_000;
/** A word this long is as hard as its length makes it. */
const LONG = 14;
/** What is on no list of known words is mostly a name, a unit or a compound; what looks so is a rare word. */
const PLAIN = /^\p{Ll}{5,}$/u;
/** Who does or is something ("motorcyclist", "fishermen") is easier than the rank of the word tells. */
const PERSON = /(?:er|or|ist|ee|m[ae]n)s?$/;

/**
 * How likely a reader does not know a word: 0–1, by a logistic model over how common it is, its length and its form
 * (fitted by scripts/train-glossary.ts to readers' own marks). `sentence` tells whether a capital is only the
 * sentence's.
 */
export function difficulty(word: string, sentence: string, lexicon: Lexicon): number {
  const features = wordFeatures(word, sentence, lexicon);
  const sum = features.reduce(
    (total, value, i) => total + value * (DIFFICULTY[i + 1] ?? 0),
    DIFFICULTY[0] ?? 0,
  );
  return 1 / (1 + Math.exp(-sum));
}

/** What the model looks at, each about 0–1. */
export function wordFeatures(word: string, sentence: string, lexicon: Lexicon): number[] {
  const lower = word.toLowerCase();
  const own = rarity(lexicon.rank(lower));
  const bases = [...regularBases(lower).map((b) => b.base), ...lexicon.irregular(lower)];
  const base = Math.min(own, ...bases.map((b) => rarity(lexicon.rank(b))));
  const root = Math.min(base, ...rootsOf(lower).map((r) => rarity(lexicon.rank(r))));
  const halves = Math.min(1, ...halvesOf(lower).map((two) => rarityOfBoth(two, lexicon)));
  const length = Math.min(word.length, LONG) / LONG;
  const syllables = Math.min(lower.replace(/e$/, '').match(/[aeiouy]+/g)?.length ?? 1, 6) / 6;
  const capital = /^\p{Lu}/u.test(word) && !sentence.trimStart().startsWith(word) ? 1 : 0;
  const joint = rarestPart(lower, lexicon);
  const letters = lexicon.letters(lower);
  const worst = PLAIN.test(word) ? LAST_LEVEL : NO_LEVEL;
  const ownLevel = Math.min(worst, lexicon.level(lower)) / NO_LEVEL;
  const level = Math.min(ownLevel, ...bases.map((b) => lexicon.level(b) / NO_LEVEL));
  return [
    own,
    own ** 3,
    base,
    base ** 3,
    base ** 6,
    length,
    length ** 2,
    length * base,
    syllables,
    capital,
    capital * base,
    capital * length,
    /^\P{Ll}{2,}$/u.test(word) ? 1 : 0,
    lower.includes('-') ? 1 : 0,
    /\d/.test(lower) ? 1 : 0,
    letters.length / 4,
    letters[0] === 'n' ? 1 : 0,
    letters[0] === 'v' ? 1 : 0,
    letters[0] === 'a' ? 1 : 0,
    letters === '' ? 1 : 0,
    /(?:ed|ing)$/.test(lower) ? 1 : 0,
    /(?:tion|sion|ment|ity|ness|ism|ance|ence)s?$/.test(lower) ? 1 : 0,
    /(?:ous|ive|al|ic|ary|ant|ent)$/.test(lower) ? 1 : 0,
    /ly$/.test(lower) ? 1 : 0,
    lower.endsWith('s') ? 1 : 0,
    root,
    halves,
    [lower, ...bases].some(lexicon.hasPhrase) ? 1 : 0,
    ownLevel,
    level,
    level ** 2,
    level ** 3,
    level * base,
    joint,
    joint ** 3,
    PERSON.test(lower) ? 1 : 0,
  ];
}

/** That of the rarer half of a compound; the second may be inflected: "gunshots". */
function rarityOfBoth([first, second]: readonly [string, string], { rank }: Lexicon): number {
  const one = rarity(rank(first));
  if (one === 1) return 1;
  return Math.max(
    one,
    Math.min(rarity(rank(second)), ...regularBases(second).map(({ base }) => rarity(rank(base)))),
  );
}

/** That of the rarest part of a hyphenated word: "long-term" is easy, "self-inflicted" is not; 0 without hyphen. */
function rarestPart(word: string, { rank, irregular }: Lexicon): number {
  if (!word.includes('-')) return 0;
  const parts = word.split('-').filter((part) => part.length > 1);
  return Math.max(
    0,
    ...parts.map((part) =>
      Math.min(
        ...[part, ...regularBases(part).map((b) => b.base), ...irregular(part)].map((b) => rarity(rank(b))),
      ),
    ),
  );
}

/** 0 for the commonest word, 1 for one beyond the list. */
function rarity(rank: number): number {
  return Math.log(Math.min(rank, RARE)) / Math.log(RARE);
}
