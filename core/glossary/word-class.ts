/**
 * What a word most likely is in its sentence, from closed lists, the common words' parts of speech and endings: enough
 * to tell "the Russian space agency Roscosmos" from "the agency said Roscosmos", not a tagger.
 */
export type WordClass =
  | 'name'
  | 'determiner'
  | 'possessive'
  | 'preposition'
  | 'conjunction'
  | 'relative'
  | 'pronoun'
  | 'auxiliary'
  | 'verb'
  | 'participle'
  | 'noun'
  | 'adjective'
  | 'adverb'
  | 'number'
  | 'capital';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Of a word in two lists the later one counts. */
const CLOSED: readonly (readonly [WordClass, ReadonlySet<string>])[] = [
  ['number', list('one two three four five six seven eight nine ten hundred thousand million billion')],
  ['determiner', list('a an the this that these those some any each every another no both')],
  ['possessive', list('my your his her its our their whose')],
  ['relative', list('who which whom where')],
  [
    'pronoun',
    list(
      'i you he she it we they me him us them himself herself itself themselves there what others one ones whoever whatever someone anyone everyone nobody',
    ),
  ],
  [
    'conjunction',
    list(
      'and or but nor yet so if because while when although though since unless until whether than as how why',
    ),
  ],
  [
    'preposition',
    list(`of in on at by for from to with without into onto over under above below about after before against among
    around behind beside between beyond despite during except inside like near off out outside per through throughout
    toward towards upon via within across along including following according`),
  ],
  [
    'auxiliary',
    list(`is are was were be been being am has have had having do does did will would shall should can could may might
    must cannot isn't wasn't aren't weren't don't doesn't didn't won't wouldn't can't couldn't hasn't haven't hadn't
    said say says`),
  ],
  [
    'adverb',
    list(
      'not also now then just only even still already often never always here very too so once again later not soon',
    ),
  ],
  ['adjective', list('former late own other first last next new old many several few more most such same')],
];
const CLOSED_CLASS = new Map(
  CLOSED.flatMap(([cls, words]) => [...words].map((word) => [word, cls] as const)),
);

const ADJECTIVE = /(?:ous|ful|less|ive|able|ible|ish|ic|ical|ial|ual|eal|onal|most|iest|style|based|like)$/;
/** Signs of the longest of these: an expression that is bound to the end alone is tried at each sign. */
const LONGEST_ENDING = 5;
/** Neither number nor capital. */
const SMALL = /^[a-z]/;

/** The class of a word not known to be a name; `letters` tells a common word's parts of speech (see `Lexicon.letters`). */
export function wordClass(text: string, letters: (word: string) => string): WordClass {
  const lower = text.toLowerCase();
  const closed = text === 'US' ? 'capital' : CLOSED_CLASS.get(lower);
  if (closed) return closed;
  const small = SMALL.test(text);
  if (!small && /^[\d.,]+(?:st|nd|rd|th|s|%)?$/.test(lower)) return 'number';
  if (isPossessive(text)) return 'possessive';
  if (!small && /^\p{Lu}/u.test(text)) return 'capital';
  const last = lower.lastIndexOf('-') + 1;
  if (last > 0 && isParticiple(lower)) return 'adjective';
  const known = letters(lower) || (last > 0 ? letters(lower.slice(last)) : '');
  switch (known[0]) {
    case 'n':
      return 'noun';
    case 'a':
      return isParticiple(lower) ? 'participle' : 'adjective';
    case 'v':
      return isParticiple(lower) || lower.endsWith('en') ? 'participle' : 'verb';
    case 'r':
      return 'adverb';
    default:
      return byEnding(lower);
  }
}

function byEnding(lower: string): WordClass {
  if (lower.endsWith('ly')) return 'adverb';
  if (isParticiple(lower)) return 'participle';
  if (ADJECTIVE.test(lower.slice(-LONGEST_ENDING))) return 'adjective';
  return 'noun';
}

function isParticiple(lower: string): boolean {
  return lower.endsWith('ed') || lower.endsWith('ing');
}

function isPossessive(text: string): boolean {
  const mark = text.charAt(text.length - (text.endsWith('s') ? 2 : 1));
  return mark === "'" || mark === '’';
}
