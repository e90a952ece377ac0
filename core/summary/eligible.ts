import type { Sentence } from '../text/document.ts';
import { ASIDE, ELSEWHERE, FURNITURE, INVITATION, OF_THE_PAGE, POINTING, SENDING } from './furniture.ts';

/** Fewer words are no sentence of the text: leftovers of markup. */
const FEWEST_RUNNING = 3;
/** Shorter sentences say nothing alone ("He agreed."). */
const FEWEST = 4;
/** Longer ones are run-on text or lists glued together. */
const MOST = 90;

const KINDS: ReadonlySet<Sentence['kind']> = new Set(['paragraph', 'listItem', 'quote', 'definition']);
/** Longer sentences are not looked at for it: an article may begin one with "Read". */
const FURNITURE_LONGEST = 14;

/** So many capitals, and no word of more signs without one, make a name. */
const CAPITALS = 3;
const SHORT_WORD = 3;

/** Japanese asks by a particle too. */
const QUESTION = /(?:[?？؟]|か。)["”“’'»«)\]」』]*$/;
/** A whole sentence ends with its mark; a line that does not is a heading or standfirst in disguise. Thai has no such marks. */
const CLOSED = /(?:[.!…。．！।۔។၊။།።։؟?]["”“’'»«›)\]」』）*†\d]*|\p{Script=Thai})$/u;

/** A sentence that was cut off, by a list of articles or by its writer. */
const CUT = /(?:\.\.\.|…)["”“’'»«)\]」』]*$/;

/** What a drop capital, a picture or a line of code was in front of; but not "iPhone". English: it is told by its capitals. */
const BEHEADED = /^[a-z]+(?![a-z]*[A-Z])/;

/** Ends with an address: where to read on, or to book. */
const ADDRESS = /(?:https?:\/\/|\bwww\.)\S+$/;

/** All of it in brackets. */
const BRACKETED = /^[(（[][^()（）[\]]*[)）\]][.。]?$/;

/** What says nothing of the subject. */
const NO_STATEMENT = [INVITATION, ASIDE, ELSEWHERE, SENDING, OF_THE_PAGE, POINTING, BRACKETED];

/** Whether a sentence belongs to the running text: no heading, caption, table or code. */
export function running({ kind, tokens }: Sentence): boolean {
  return KINDS.has(kind) && tokens.length >= FEWEST_RUNNING;
}

/**
 * Whether a sentence of the running text may stand in a summary: in the article's language, whole, no question, no broken
 * quotation, no furniture.
 */
export function eligible({ text, tokens, lang }: Sentence, article: string): boolean {
  if (lang !== article) return false;
  if (tokens.length < FEWEST || tokens.length > MOST) return false;
  if (lang === 'en' && BEHEADED.test(text)) return false;
  if (QUESTION.test(text) || /[:：,，、;–—-]$/.test(text)) return false;
  if (!CLOSED.test(text) || CUT.test(text) || ADDRESS.test(text)) return false;
  if (tokens.length <= FURNITURE_LONGEST && FURNITURE.test(text)) return false;
  if (NO_STATEMENT.some((pattern) => pattern.test(text)) || isName(tokens)) return false;
  return balanced(text);
}

/** Whether all words but the short ones have a capital: a firm, a headline with a full stop. */
function isName(tokens: Sentence['tokens']): boolean {
  const isCapital = ({ text }: { text: string }) => /^\p{Lu}/u.test(text);
  return (
    tokens.filter(isCapital).length >= CAPITALS &&
    tokens.every((t) => t.text.length <= SHORT_WORD || !/^\p{Ll}/u.test(t.text))
  );
}

/** Marks that come in pairs; of a pair of the same mark there is an even number. German and others close „ with “ or ”. */
const PAIRS = ['()', '（）', '[]', '«»', '‹›', '「」', '『』', '《》', '""'] as const;

/** All of them, and those of German and Swedish: most sentences have none. */
const MARKS = /[()（）[\]«»‹›「」『』《》"“”„‘’]/;
/** A single mark that opens a quotation: no apostrophe of “the ‘70s”. */
const OPENS_SINGLE = /(?<![\p{L}\p{N}])‘(?!\d0s)/u;
/** A single mark that closes what the sentence before opens: it stands behind a mark or, but for a plural's apostrophe, at the end. */
const CLOSES_SINGLE = /[.!?,]’|[^s]’[.!?]$/;

function balanced(text: string): boolean {
  if (!MARKS.test(text)) return true;
  const count = (marks: RegExp | string) =>
    typeof marks === 'string' && !text.includes(marks) ? 0 : text.split(marks).length - 1;
  if (!PAIRS.every(([a = '', b = '']) => (a === b ? count(a) % 2 === 0 : count(a) === count(b))))
    return false;
  const single = count(OPENS_SINGLE);
  if (single > count('’') || (single === 0 && CLOSES_SINGLE.test(text) && !/(?:^|\s)’/.test(text)))
    return false;
  const low = count('„');
  if (low > 0) return low === count(/[“”]/);
  // Swedish and Finnish open with the closing mark.
  if (count('“') === 0) return count('”') % 2 === 0;
  return count('“') === count('”') && text.indexOf('“') < text.indexOf('”');
}
