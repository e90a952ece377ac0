import { type WordClass, wordClass } from '../glossary/word-class.ts';
import type { Sentence, Token } from '../text/document.ts';
import { perForm } from '../text/forms.ts';
import type { IsCompound } from './compounds.ts';
import { type Forms, isPast } from './past.ts';
import { VAGUE_ADJECTIVES } from './vague-words.ts';

/** What a word can be in a noun phrase; `undefined`: nothing. */
export type Role = 'noun' | 'adjective' | undefined;

/** After these a word that can be a noun is one: "the spill", "of change", "three attacks", "two". */
const BEFORE_NOUN: ReadonlySet<WordClass> = new Set(['determiner', 'possessive', 'preposition', 'number']);
/** A word with one of these behind it is rather the verb: "aid the farmers". */
const AFTER_VERB: ReadonlySet<WordClass> = new Set(['determiner', 'possessive', 'pronoun']);
/** After these a participle with a noun behind it is rather an adjective: "a rising tide", "ten wounded men". */
const BEFORE_ADJECTIVE: ReadonlySet<WordClass> = new Set(['determiner', 'possessive', 'number', 'adjective']);
/** After these the past of a verb is one: "who sprayed people", "she had sprayed people". */
const BEFORE_VERB: ReadonlySet<WordClass> = new Set(['auxiliary', 'pronoun', 'relative', 'conjunction']);
/** With one of these a participle's object may begin, with the others that has a word before it. */
const OBJECTS: ReadonlySet<WordClass> = new Set(['noun', 'capital', 'adjective', 'participle']);
const VERBS: ReadonlySet<WordClass> = new Set(['auxiliary', 'verb']);
/** Third person, or the plural of a noun. */
const SINGULAR_VERB = /[^su]s$/;
const PLURAL = /^\p{Ll}.+[^su]s$/u;
const YEAR = /^(?:1[5-9]|20)\d\d$/;
const SUPERLATIVE = 'est';
/** Of so many letters: "west" and "best" are none by their form. */
const LEAST_SUPERLATIVE = 6;
/** Numbers in words above ten, and places in a row: "twenty minutes" are minutes, a "second spacecraft" a spacecraft. */
const COUNTING =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\w+)?$/;
/** Written like the pronoun, in capitals a country. */
const COUNTRY = /^U\.?S\.?$/;

/** What a word is by itself, wherever it stands. */
interface Looks {
  cls: WordClass;
  /** The parts of speech that its last part can be (see `Lexicon.letters`). */
  parts: string;
  capital: boolean;
  /** The past of a verb. */
  past: boolean;
  /** Its role, where its form alone tells. */
  settled: 'noun' | 'adjective' | 'none' | undefined;
}

/**
 * Tells the role of each word of an English sentence in noun phrases. Words that are both noun and verb ("oil spills", "he
 * spills it") are told by their neighbours, and behind a noun by whether the two are known to be one thing.
 */
export function roleFinder(
  forms: Forms,
  isCompound: IsCompound,
): (sentence: Sentence, text: string) => Role[] {
  const looksOf = perForm((token: Token) => look(token, forms));
  return ({ tokens }, text) => {
    const looks = tokens.map(looksOf);
    const verbDue = !looks.some(({ cls }) => VERBS.has(cls));
    const roles: Role[] = [];
    const aroundOf = (token: Token, i: number): Around => {
      const last = tokens[i - 1];
      const joined = last !== undefined && isJoined(text, last, token);
      const before = joined ? looks[i - 1]?.cls : undefined;
      const next = tokens[i + 1];
      const after = next && isJoined(text, token, next, ' ') ? looks[i + 1]?.cls : undefined;
      const subject = joined && roles[i - 1] === 'noun' ? last : undefined;
      return {
        inPhrase: joined && roles[i - 1] !== undefined,
        afterPlural: subject !== undefined && PLURAL.test(i === 1 ? subject.lower : subject.text),
        nounDue: before !== undefined && BEFORE_NOUN.has(before) && last?.lower !== 'to',
        subject,
        verbDue,
        objectDue: after !== undefined && AFTER_VERB.has(after),
        before,
        next,
        object:
          next !== undefined && !next.stop && after !== undefined && OBJECTS.has(after) ? next : undefined,
      };
    };
    looks.forEach((look, i) => {
      const token = tokens[i];
      if (look.settled !== undefined || !token || token.stop) roles.push(roleBySelf(look));
      else roles.push(roleOf(token, look, aroundOf(token, i), isCompound));
    });
    return roles;
  };
}

interface Around {
  /** Joined to a word of a noun phrase before it. */
  inPhrase: boolean;
  /** Joined to a plural, which seldom describes a noun: "numbers rhyme". */
  afterPlural: boolean;
  /** The word before it asks for a noun. */
  nounDue: boolean;
  /** The noun that it is joined to before it. */
  subject: Token | undefined;
  /** The sentence has no word that is a verb in the first place. */
  verbDue: boolean;
  /** The word behind it begins another phrase, as a verb's object would. */
  objectDue: boolean;
  /** The class of the word before it, if joined to it. */
  before: WordClass | undefined;
  next: Token | undefined;
  /** The word behind it, where that may be its object: "selling arms". */
  object: Token | undefined;
}

function look({ text, lower }: Token, forms: Forms): Looks {
  const { letters } = forms;
  const settled = COUNTRY.test(text)
    ? 'noun'
    : YEAR.test(text)
      ? 'adjective'
      : !isContent(text) || COUNTING.test(lower) || isSuperlative(lower, letters)
        ? 'none'
        : undefined;
  return {
    cls: wordClass(lower, letters),
    parts: letters(lower.slice(lower.lastIndexOf('-') + 1)),
    capital: /^\p{Lu}/u.test(text),
    past: isPast(lower, forms),
    settled,
  };
}

/** The role of a word that has it wherever it stands: by its form, or none as a function word. */
function roleBySelf({ settled }: Looks): Role {
  return settled === 'none' ? undefined : settled;
}

function roleOf(
  token: Token,
  { cls, parts, capital, past }: Looks,
  around: Around,
  isCompound: IsCompound,
): Role {
  const { subject, next, object } = around;
  // One thing with the noun before it, a word is no verb of it; one thing with the noun behind it, that is not its object.
  if (!capital && subject && (past || agrees(token, parts, around)) && !isCompound(subject, token))
    return undefined;
  if (!capital && object && isVerbal(token, cls, parts, around) && !isCompound(token, object))
    return undefined;
  switch (cls) {
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
      if (!capital && VAGUE_ADJECTIVES.has(token.lower) && !(next && isCompound(token, next)))
        return undefined;
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

/**
 * Whether a participle may be the verb of what stands behind it, "for selling arms", "who sprayed people", and does not
 * describe it, "a falling tide", "ten wounded men".
 */
function isVerbal({ lower }: Token, cls: WordClass, parts: string, around: Around): boolean {
  const { before, inPhrase } = around;
  if (cls !== 'participle' || /^[an]/.test(parts) || inPhrase) return false;
  if (before !== undefined && BEFORE_ADJECTIVE.has(before)) return false;
  return /ing$/.test(lower) || (before !== undefined && BEFORE_VERB.has(before));
}

/** "The oldest mills" are mills: a superlative picks some out and is no part of what they are called. */
function isSuperlative(lower: string, letters: (word: string) => string): boolean {
  if (!lower.endsWith(SUPERLATIVE) || lower.length < LEAST_SUPERLATIVE) return false;
  const base = lower.slice(0, -SUPERLATIVE.length);
  return [base, base.slice(0, -1), base.replace(/i$/, 'y'), `${base}e`].some((form) =>
    letters(form).includes('a'),
  );
}

/** Whether nothing but one sign, a space or a hyphen, stands between two words of a text: one phrase may have both. */
export function isJoined(text: string, first: Token, second: Token, joints = ' -'): boolean {
  return second.start === first.end + 1 && joints.includes(text.charAt(first.end));
}

function isContent(text: string): boolean {
  return /\p{L}/u.test(text) && text.length > 1;
}
