import type { Sentence } from '../text/document.ts';

/** Fewer words are no sentence of the text: leftovers of markup. */
const FEWEST_RUNNING = 3;
/** Shorter sentences say nothing alone ("He agreed."). */
const FEWEST = 4;
/** Longer ones are run-on text or lists glued together. */
const MOST = 90;

const KINDS: ReadonlySet<Sentence['kind']> = new Set(['paragraph', 'listItem', 'quote', 'definition']);
/** Invitations and furniture that survive in article text; only short sentences are checked. */
const FURNITURE =
  /^(?:read|see|watch|listen|click|scroll|follow|sign up|subscribe|share|related|more on|photos?:|image:|picture:|video:|credit:|source:|copyright|©|all rights|updated|published|posted|by \p{Lu}[\p{L}.-]+ \p{Lu}[\p{L}.-]+$)/iu;
const FURNITURE_LONGEST = 14;

/** A whole sentence ends with its mark; a line that does not is a heading or standfirst in disguise. Thai has no such marks. */
const CLOSED = /(?:[.!…。．！।۔។၊။؟?]["”’'»›)\]」』*†\d]*|\p{Script=Thai})$/u;

/** Whether a sentence belongs to the running text: no heading, caption, table or code. */
export function running({ kind, tokens }: Sentence): boolean {
  return KINDS.has(kind) && tokens.length >= FEWEST_RUNNING;
}

/** Whether a sentence of the running text may stand in a summary: whole, no question, no broken quotation, no furniture. */
export function eligible({ text, tokens }: Sentence): boolean {
  if (tokens.length < FEWEST || tokens.length > MOST) return false;
  if (/[?？؟]["”’»)\]]*$/.test(text) || /[:,;–—-]$/.test(text)) return false;
  if (!CLOSED.test(text)) return false;
  if (tokens.length <= FURNITURE_LONGEST && FURNITURE.test(text)) return false;
  return balanced(text);
}

function balanced(text: string): boolean {
  const count = (mark: string) => text.split(mark).length - 1;
  return (
    count('"') % 2 === 0 &&
    count('“') === count('”') &&
    count('(') === count(')') &&
    count('«') === count('»')
  );
}
