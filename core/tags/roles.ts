import { type WordClass, wordClass } from '../glossary/word-class.ts';
import type { Sentence, Token } from '../text/document.ts';
import type { IsCompound } from './compounds.ts';

/** What a word can be in a noun phrase; `undefined`: nothing. */
export type Role = 'noun' | 'adjective' | undefined;

/** After these a word that can be a noun is one: "the spill", "of change", "three attacks", "two". */
const BEFORE_NOUN: ReadonlySet<WordClass> = new Set(['determiner', 'possessive', 'preposition', 'number']);
/** A word with one of these behind it is rather the verb: "aid the farmers". */
const AFTER_VERB: ReadonlySet<WordClass> = new Set(['determiner', 'possessive', 'pronoun']);
const VERBS: ReadonlySet<WordClass> = new Set(['auxiliary', 'verb']);
/** Third person, or the plural of a noun. */
const SINGULAR_VERB = /[^su]s$/;
const PLURAL = /^\p{Ll}.+[^su]s$/u;
const YEAR = /^(?:1[5-9]|20)\d\d$/;
const SUPERLATIVE = /^(.{3,})est$/;
/** Numbers in words above ten: "twenty minutes" are minutes. */
const COUNTING = /^(?:eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\w+)?$/;
/** Written like the pronoun, in capitals a country. */
const COUNTRY = /^U\.?S\.?$/;

/**
 * The role of each word of an English sentence in noun phrases. Words that are both noun and verb ("oil spills", "he spills
 * it") are told by their neighbours, and behind a noun by whether the two are known to be one thing.
 */
export function rolesOf(
  { tokens }: Sentence,
  text: string,
  letters: (word: string) => string,
  isCompound: IsCompound,
): Role[] {
  const classes = tokens.map(({ lower }) => wordClass(lower, letters));
  const verbDue = !classes.some((known) => VERBS.has(known));
  const roles: Role[] = [];
  tokens.forEach((token, i) => {
    const joined = i > 0 && /^[ -]$/.test(text.slice(tokens[i - 1]?.end, token.start));
    const before = joined ? classes[i - 1] : undefined;
    const after = /^ $/.test(text.slice(token.end, tokens[i + 1]?.start)) ? classes[i + 1] : undefined;
    const subject = joined && roles[i - 1] === 'noun' ? tokens[i - 1] : undefined;
    roles.push(
      roleOf(token, classes[i] ?? 'noun', letters, {
        inPhrase: joined && roles[i - 1] !== undefined,
        afterPlural: joined && roles[i - 1] === 'noun' && PLURAL.test(tokens[i - 1]?.text ?? ''),
        nounDue: before !== undefined && BEFORE_NOUN.has(before) && tokens[i - 1]?.lower !== 'to',
        afterSubject: subject !== undefined && !isCompound(subject, token),
        verbDue,
        objectDue: after !== undefined && AFTER_VERB.has(after),
      }),
    );
  });
  return roles;
}

interface Around {
  /** Joined to a word of a noun phrase before it. */
  inPhrase: boolean;
  /** Joined to a plural, which seldom describes a noun: "numbers rhyme". */
  afterPlural: boolean;
  /** The word before it asks for a noun. */
  nounDue: boolean;
  /** Behind a noun that is not known to make one thing with it. */
  afterSubject: boolean;
  /** The sentence has no word that is a verb in the first place. */
  verbDue: boolean;
  /** The word behind it begins another phrase, as a verb's object would. */
  objectDue: boolean;
}

function roleOf(token: Token, known: WordClass, letters: (word: string) => string, around: Around): Role {
  if (COUNTRY.test(token.text)) return 'noun';
  if (YEAR.test(token.text)) return 'adjective';
  if (!isContent(token) || COUNTING.test(token.lower) || isSuperlative(token, letters)) return undefined;
  const parts = letters(token.lower.split('-').at(-1) ?? '');
  const capital = /^\p{Lu}/u.test(token.text);
  if (around.afterSubject && !capital && agrees(token, parts, around)) return undefined;
  switch (known) {
    case 'noun':
      return 'noun';
    case 'verb':
      // A capital inside a sentence makes a name of anything: "the Long March".
      if (!parts.includes('n')) return capital && parts === '' ? 'noun' : undefined;
      return capital || around.nounDue || (around.inPhrase && !around.objectDue && !around.afterPlural)
        ? 'noun'
        : undefined;
    case 'participle':
      if (parts.includes('n') || /ing$/.test(token.lower))
        return around.inPhrase || around.nounDue ? 'noun' : 'adjective';
      return 'adjective';
    case 'adjective':
      return capital && parts.includes('n') ? 'noun' : 'adjective';
    case 'adverb':
      return parts.includes('n') || parts.includes('a') ? 'adjective' : undefined;
    case 'number':
    case 'pronoun':
      return undefined;
    default:
      return capital && parts.includes('n') ? 'noun' : undefined;
  }
}

/**
 * Whether a word agrees with the noun before it as a verb does: "the egg floats", "eggs float", "coolant escaping". What is
 * rather a noun is a verb only where the sentence has no other.
 */
function agrees({ lower }: Token, parts: string, { afterPlural, verbDue }: Around): boolean {
  if (!parts.includes('v') || (parts.startsWith('n') && !verbDue)) return false;
  return /ing$/.test(lower) || SINGULAR_VERB.test(lower) !== afterPlural;
}

/** "The oldest mills" are mills: a superlative picks some out and is no part of what they are called. */
function isSuperlative({ lower }: Token, letters: (word: string) => string): boolean {
  const base = SUPERLATIVE.exec(lower)?.[1];
  if (!base) return false;
  return [base, base.slice(0, -1), base.replace(/i$/, 'y'), `${base}e`].some((form) =>
    letters(form).includes('a'),
  );
}

function isContent({ stop, text }: Token): boolean {
  return !stop && /\p{L}/u.test(text) && text.length > 1;
}
