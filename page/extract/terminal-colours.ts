import { languageOf } from './code.ts';
import type { Stretch } from './text.ts';

/*
 * What a terminal writes as HTML when its text is copied (gnome-terminal's "Copy as HTML", ansi2html) has tags for its
 * colours. Manuals paste that into listings for a script to draw; where none runs, the tags stand in the text.
 */

/** The languages of such listings, and the classes of prompts and output in them (Pygments). */
const CONSOLE = /^(?:console|shell-?session|terminal|ansi)$/;
const CONSOLE_PARTS = '.gp,.go';

/** Within one line: what ends the lines is no piece of a text node. */
const TAG = '</?(?:font|span|[bui])(?: +(?:color|style)="[\\w :;#-]*")?>';
const OTHER_TAG = new RegExp(`(?!${TAG})</?[a-z][^<>]*>`, 'i');
/** Without one of these nothing speaks of colours. */
const COLOURED = /<(?:font\s+color|span\s+style)="[^"]*#[\da-f]{3}/i;
const COLOUR_OR_SIGN = new RegExp(`${TAG}|&(?:lt|gt|amp|quot|apos);`, 'gi');
const SIGNS: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** A stretch of a listing's text, and what it stands for: a colour for nothing, a reference for its sign. */
interface Stand extends Stretch {
  says: string;
}

/** A part of a text node, UTF-16 offsets in its data. */
interface Part {
  node: Text;
  from: number;
  to: number;
}

/** The pieces of a block of code (code.ts), without the colours where it says that it is a session at a terminal. */
export function withoutColours(block: Element, pieces: readonly (Text | '\n')[]): (Text | Part | string)[] {
  if (!isConsole(block)) return [...pieces];
  const stands = terminalColours(
    pieces.map((piece) => (typeof piece === 'string' ? piece : piece.data)).join(''),
  );
  const left: (Part | string)[] = [];
  let at = 0;
  let next = 0;
  for (const piece of pieces) {
    const end = at + piece.length;
    const keep = (start: number, to: number): void => {
      if (typeof piece === 'string') left.push(piece);
      else if (start < to) left.push({ node: piece, from: start - at, to: to - at });
    };
    let from = at;
    for (let stand = stands[next]; stand && stand.start < end; stand = stands[++next]) {
      keep(from, stand.start);
      if (stand.start >= at && stand.says) left.push(stand.says);
      from = Math.min(stand.end, end);
      // the rest of it is in the pieces that follow
      if (stand.end > end) break;
    }
    keep(from, end);
    at = end;
  }
  return left;
}

const isConsole = (block: Element): boolean =>
  CONSOLE.test(languageOf(block) ?? '') || block.querySelector(CONSOLE_PARTS) !== null;

/**
 * The colours in a terminal's text, and the references in it to signs that would be taken for tags. None where any other
 * tag stands among them: that is a listing of HTML.
 */
function terminalColours(text: string): Stand[] {
  if (!COLOURED.test(text) || OTHER_TAG.test(text)) return [];
  return Array.from(text.matchAll(COLOUR_OR_SIGN), ({ 0: said, index }) => ({
    start: index,
    end: index + said.length,
    says: SIGNS[said.slice(1, -1).toLowerCase()] ?? '',
  }));
}

/** A terminal's text as it looks there. */
export const plainTerminal = (text: string): string =>
  terminalColours(text).reduceRight(
    (plain, { start, end, says }) => plain.slice(0, start) + says + plain.slice(end),
    text,
  );
