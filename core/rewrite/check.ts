import { sentences } from '../text/sentences.ts';
import { isFunctionWord } from '../text/stopwords.ts';
import { words } from '../text/words.ts';
import { numbersIn } from './numbers.ts';

/** One sentence that a model has written, and what speaks against it. */
export interface Statement {
  text: string;
  /** Names and numbers in it that the article does not have, as they are written. */
  missing: string[];
  /** Few of its words are in the article. */
  strange: boolean;
}

/** A statement of at least so many content words, of which fewer than this share are the article's, is strange. */
const ENOUGH = 4;
const SHARE = 0.4;
/** Two forms of a word share all but their endings. Letters. */
const ENDING = 3;
const STEM = 4;
/** Languages that write every noun with a capital: there a name is told by two capitals in a row. */
const NOUNS_CAPITAL: ReadonlySet<string> = new Set(['de', 'lb']);

/**
 * Cuts what a model has written into statements and looks for each of their names and numbers in the article. What is
 * found may still be wrong; what is not found is not the article's. In scripts without capitals only numbers are looked for.
 */
export function checkStatements(written: string, article: readonly string[], lang: string): Statement[] {
  const known = knownOf(article, lang);
  return written
    .split(/\n+/)
    .map((line) =>
      line
        .replace(/^\s*(?:[-*•–—]|\d{1,2}[.)])\s+/u, '')
        .replace(/\*\*|__|`|^#+\s+/gu, '')
        .trim(),
    )
    .filter((line) => /[\p{L}\p{N}]/u.test(line))
    .flatMap((line) => sentences(line, lang))
    .map(({ text }) => ({ text, ...check(text, known, lang) }));
}

interface Known {
  words: Set<string>;
  /** Beginnings of the article's words. */
  stems: Set<string>;
  numbers: Set<string>;
  /** Words of each paragraph. */
  paragraphs: Set<string>[];
}

function knownOf(article: readonly string[], lang: string): Known {
  const paragraphs = article.map(
    (text) => new Set(words(text, lang).flatMap(({ text: word }) => formsOf(word))),
  );
  const all = new Set(paragraphs.flatMap((set) => [...set]));
  return {
    words: all,
    stems: new Set([...all].map(stemOf)),
    numbers: new Set(article.flatMap((text) => numbersIn(text).map(({ value }) => value))),
    paragraphs,
  };
}

/** A word and its parts, lower case: Progress-82 is also Progress. */
function formsOf(word: string): string[] {
  const lower = word.toLowerCase();
  return [lower, ...lower.split(/[-\u2010\u2011&]/u)];
}

/** What a word's forms have in common, roughly: enough to tell whether the article speaks of such a thing at all. */
function stemOf(word: string): string {
  return word.slice(0, Math.max(STEM, word.length - ENDING));
}

function check(text: string, known: Known, lang: string): Omit<Statement, 'text'> {
  const numbers = numbersIn(text).filter(({ value }) => !known.numbers.has(value));
  const names = namesIn(text, lang).filter((name) => !isKnown(name, known, lang));
  const content = words(text, lang).filter(
    ({ text: w }) => /\p{L}/u.test(w) && !isFunctionWord(w.toLowerCase(), lang),
  );
  const shared = content.filter(({ text: w }) => known.stems.has(stemOf(w.toLowerCase()))).length;
  return {
    missing: [...new Set([...names.map((n) => n.text), ...numbers.map((n) => n.text)])],
    strange: content.length >= ENOUGH && shared < SHARE * content.length,
  };
}

interface Name {
  text: string;
  words: string[];
  /** Stands where any word has a capital. */
  first: boolean;
}

/** Words with capitals, those in a row together; not those that only begin a sentence, like "The" and "In". */
function namesIn(text: string, lang: string): Name[] {
  const out: (Name & { start: number; end: number })[] = [];
  words(text, lang).forEach(({ text: word, start, end }, i) => {
    if (!/^\p{Lu}/u.test(word) || isFunctionWord(word.toLowerCase(), lang)) return;
    const last = out.at(-1);
    if (last && /^[ \u00a0]$/.test(text.slice(last.end, start))) {
      last.words.push(word);
      last.end = end;
      last.text = text.slice(last.start, end);
    } else out.push({ text: word, words: [word], first: i === 0, start, end });
  });
  return out;
}

function isKnown(name: Name, { words: all, stems, paragraphs }: Known, lang: string): boolean {
  const [first = '', ...more] = name.words.map((word) => word.toLowerCase());
  if (more.length === 0) {
    // A word that only stands first may be a common one, in another form than the article's.
    return NOUNS_CAPITAL.has(lang) || has(all, first) || (name.first && stems.has(stemOf(first)));
  }
  // Words that the article has, but never together, make a name that it does not have.
  return paragraphs.some((paragraph) => [first, ...more].every((word) => has(paragraph, word)));
}

/** Also as a plural, or as the singular of one. */
function has(known: ReadonlySet<string>, word: string): boolean {
  return formsOf(word).every((form) =>
    [form, `${form}s`, form.replace(/s$/, '')].some((way) => way === '' || known.has(way)),
  );
}
