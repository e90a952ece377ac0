import type { Place } from '../article.ts';
import type { PackEntry } from '../lexicon.ts';
import type { Doc } from '../text/document.ts';

/*
 * Entries that are surely meant though the name is not written as in the pack, or the article lacks what an entry asks for.
 * Only for one who asks and gets nothing else.
 */

type EntryOf = (form: string) => PackEntry | undefined;

/** "Black Friday 2019": the year is none of the name. */
const YEAR = /^(.+) (?:19|20)\d\d$/u;
/** "Orvo Windows 10": the maker, and what it makes. */
const MADE = /^(\p{Lu}\S+) (\S.{2,})$/u;
/** "U.S. House Budget Committee": whose it is, before a name of several words. */
const AMERICAN = /^U\.?S\.? (\S+ .+)$/u;
/** Packs that hold who makes things. */
const MAKERS: ReadonlySet<string> = new Set(['companies', 'brands', 'technology']);
/** Of fewer letters are names of many things. */
const SHORTEST = 5;
/** What stands before a place, and not before a person of that name. */
const INTO = /\b(?:in|at|from|near|to|outside|of|around|across|through)\s(?:the\s)?$/u;
/** A person stands behind a title. */
const TITLE = /\b(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov)\.? $/u;

/** The entry of an event without its year, of an American body without its country, or of a product behind its maker. */
export function kinEntry(form: string, entryOf: EntryOf): PackEntry | undefined {
  const event = entryOf(YEAR.exec(form)?.[1] ?? '');
  if (event?.kind === 'name') return event;
  const body = entryOf(AMERICAN.exec(form)?.[1] ?? '');
  if (body?.kind === 'name') return body;
  const [, maker = '', product = ''] = MADE.exec(form) ?? [];
  const made = entryOf(product);
  const by = made && entryOf(maker);
  return by &&
    MAKERS.has(by.pack) &&
    made.kind === 'name' &&
    !made.place &&
    /^\p{Lu}\S*\p{Ll}|\d/u.test(product)
    ? made
    : undefined;
}

/**
 * The entry of a body, work or place although nothing in the article speaks of it, where its name is not made of common
 * words, as "Rolling Stone" is.
 */
export function rareEntry(
  doc: Doc,
  { block, start, end }: Place,
  entries: readonly PackEntry[],
  letters: (word: string) => string,
): PackEntry | undefined {
  const text = doc.article.blocks[block]?.text ?? '';
  const words =
    text
      .slice(start, end)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const isRare = words.some((word) => word.length >= SHORTEST && letters(word) === '');
  const before = text.slice(0, start);
  if (!isRare || TITLE.test(before)) return undefined;
  const [entry, other] = entries.filter(({ kind }) => kind === 'name');
  if (!entry || other) return undefined;
  return entry.thing || (entry.place && INTO.test(before)) ? entry : undefined;
}
