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

/** The class of a word not known to be a name; `letters` tells a common word's parts of speech (see `Lexicon.letters`). */
export function wordClass(text: string, letters: (word: string) => string): WordClass {
  const lower = text.toLowerCase();
  const closed = text === 'US' ? 'capital' : CLOSED_CLASS.get(lower);
  if (closed) return closed;
  if (/^[\d.,]+(?:st|nd|rd|th|s|%)?$/.test(lower)) return 'number';
  if (/['’]s?$/.test(text)) return 'possessive';
  if (/^\p{Lu}/u.test(text)) return 'capital';
  const known = (lower.includes('-') && letters(lower)) || letters(lower.split('-').at(-1) ?? lower);
  const hyphened = lower.includes('-');
  if (hyphened && /(?:ed|ing)$/.test(lower)) return 'adjective';
  switch (known[0]) {
    case 'n':
      return 'noun';
    case 'a':
      return /(?:ed|ing)$/.test(lower) ? 'participle' : 'adjective';
    case 'v':
      return /(?:ed|ing|en)$/.test(lower) ? 'participle' : 'verb';
    case 'r':
      return 'adverb';
    default:
      return byEnding(lower);
  }
}

function byEnding(lower: string): WordClass {
  if (/ly$/.test(lower)) return 'adverb';
  if (/(?:ed|ing)$/.test(lower)) return 'participle';
  if (ADJECTIVE.test(lower)) return 'adjective';
  return 'noun';
}
