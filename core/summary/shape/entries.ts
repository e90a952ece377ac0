import type { Article } from '../../article.ts';
import type { Entry } from '../../report.ts';

/** More are counted, not named. */
export const MOST = 100;
/** The words that name an item end here, when they are few: "Prague: a city of towers". */
const HEAD = /^[^:–—.!?。]{2,60}?(?=: | [–—-] |\. |。|$)/u;

/** A thing named in quotation marks, whatever stands between them: “Lenne: The River”. */
const QUOTED = /^(?:"[^"]+"|'[^']+'|“[^”]+”|‘[^’]+’|„[^“”]+[“”]|«[^»]+»|《[^》]+》)(?!\p{L})/u;
const ADDRESS = /\s+(?:https?:\/\/|www\.)\S+$/;

/** Blocks as entries, each by the words that name it: its head, or its first sentence as far as `cut` says. */
export function entriesOf({ blocks }: Article, at: readonly number[]): Entry[] {
  return at.slice(0, MOST).flatMap((block) => {
    const text = blocks[block]?.text ?? '';
    const start = numberOf(text).length;
    const rest = text.slice(start).replace(ADDRESS, '');
    const quoted = QUOTED.exec(rest)?.[0] ?? '';
    const said = HEAD.exec(rest)?.[0] ?? firstSentence(rest);
    const head = quoted.length > said.length ? quoted : said;
    const end = start + head.trimEnd().length;
    return /\p{L}/u.test(head) ? [{ place: { block, start, end }, text: text.slice(start, end) }] : [];
  });
}

/** The number an item begins with, and what follows it, or nothing: "3. ", "#3 ", "No. 3: ". */
function numberOf(text: string): string {
  return /^(?:#|no\.? ?|nr\.? ?)?\d{1,3}(?:[.):]|\s[–—-])?\s+(?=\S)/iu.exec(text)?.[0] ?? '';
}

/** A text as far as the first mark that ends a sentence. */
export function firstSentence(text: string): string {
  return /^.+?[.!?…。！？।](?=\s|$)/u.exec(text)?.[0] ?? text;
}
