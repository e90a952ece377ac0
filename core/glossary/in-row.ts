import type { Place } from '../article.ts';
import type { PackEntry } from '../lexicon.ts';
import type { Doc } from '../text/document.ts';

const NAME = String.raw`(?:\p{Lu}|\d)[\p{L}\p{N}.&’'-]*(?: (?:\p{Lu}|\d)[\p{L}\p{N}.&’'-]*){0,3}`;
/** The name before another in a row, and the one behind it. */
const BEFORE = new RegExp(`(${NAME})(?:, (?:and |or )?| and | or | & )(?:the )?$`, 'u');
const BEHIND = new RegExp(`^(?:, (?:and |or )?| and | or | & )(?:the )?(${NAME})`, 'u');
/** Packs whose entries have nothing in common. */
const MIXED: ReadonlySet<string> = new Set(['everyday', 'united-states', 'states', 'words', 'common-words']);
/** As much text is looked at on either side, UTF-16 units. */
const AROUND = 80;

/**
 * The entry whose condition the article does not meet, of a name in a row with others of the same pack: "Amazon, Orvo and
 * Boeing" are firms. Packs of all kinds of things show nothing.
 * @param entries all that packs have for the name; `entryOf` those that apply in the article.
 */
export function inRow(
  doc: Doc,
  { block, start, end }: Place,
  entries: readonly PackEntry[],
  entryOf: (form: string) => PackEntry | undefined,
): PackEntry | undefined {
  if (entries.length === 0) return undefined;
  const text = doc.article.blocks[block]?.text ?? '';
  const beside = [
    BEFORE.exec(text.slice(Math.max(0, start - AROUND), start))?.[1],
    BEHIND.exec(text.slice(end, end + AROUND))?.[1],
  ];
  const packs = beside.flatMap((name) => {
    const entry =
      name === undefined ? undefined : (entryOf(name) ?? entryOf(name.replace(/[.’'-]+s?$/u, '')));
    return entry && !MIXED.has(entry.pack) ? entry.pack : [];
  });
  return entries.find(({ pack, kind }) => kind === 'name' && packs.includes(pack));
}
