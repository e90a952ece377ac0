import type { Article, Block } from '../../article.ts';
import type { Shape } from '../../report.ts';
import type { Doc } from '../../text/document.ts';
import { entriesOf } from './entries.ts';
import { listsOf } from './lists.ts';

/** A text is a list when at least this many items hold at least this share of its words: */
const ITEMS = 5;
const SHARE = 0.6;
/** those of one list, or any items of so few words; else it is a text that makes much of lists. */
const BRIEF = 15;
/** Of them less than this share are sentences; and of what names the items so much is not the same. */
const TOLD = 0.5;
const VARIED = 0.6;
/** What comes before it may introduce it: a list behind a longer text is the text's. Share of the words. */
const INTRODUCTION = 0.35;
/** Fewer headings than this are no list of things, whatever number the title gives. */
const HEADINGS = 4;

/** A text most of which is a list. */
export function listOf({ article, sentences, wordCount }: Doc): Shape | undefined {
  const words = new Map<number, number>();
  for (const { block, tokens } of sentences) words.set(block, (words.get(block) ?? 0) + tokens.length);
  const wordsIn = (items: readonly number[]) => items.reduce((sum, at) => sum + (words.get(at) ?? 0), 0);
  const wordsBefore = (item: number) => wordsIn([...words.keys()].filter((at) => at < item));
  const isMost = (items: readonly number[]) =>
    items.length >= ITEMS && wordsIn(items) >= Math.max(1, SHARE * wordCount);
  const all = indexes(article.blocks, (block) => block.kind === 'listItem');
  const items = listsOf(article.blocks).find(isMost) ?? (isOfThings(article, all, wordsIn(all)) ? all : []);
  if (!isMost(items) || wordsBefore(items[0] ?? 0) > INTRODUCTION * wordCount) return undefined;
  const levels = items.map((at) => article.blocks[at]?.level ?? 1);
  const top = Math.min(...levels);
  // What is nested says more of the item above, unless there is hardly anything but what is nested.
  const main = items.filter((_, i) => levels[i] === top);
  const named = main.length >= ITEMS ? main : items;
  const entries = entriesOf(article, named);
  // "Name: …", "Year: …": the same asked of each thing
  if (new Set(entries.map(({ text }) => text)).size < VARIED * entries.length) return undefined;
  return { kind: 'list', count: named.length, entries };
}

/** Whether the items of all lists together name things; whole sentences tell what to do, step by step. */
function isOfThings({ blocks }: Article, items: readonly number[], words: number): boolean {
  const told = items.filter((at) => /[.!?]$/.test(blocks[at]?.text ?? ''));
  return words <= BRIEF * items.length && told.length < TOLD * items.length;
}

/** A text under as many headings as its title promises: "7 benches worth a detour"; or in paragraphs with numbers. */
export function enumerated({ article }: Doc): Shape | undefined {
  const numbered = inSequence(article.blocks);
  if (numbered.length >= ITEMS)
    return { kind: 'list', count: numbered.length, entries: entriesOf(article, numbered) };
  const promised = promisedIn(article);
  for (const level of [1, 2, 3, 4, 5, 6]) {
    const headings = indexes(article.blocks, (block) => block.kind === 'heading' && block.level === level);
    const numbered = headings.filter((at) => /^\D{0,4}\d/.test(article.blocks[at]?.text ?? ''));
    const entries = [headings, numbered].find(
      (all) => all.length >= HEADINGS && promised.includes(all.length),
    );
    if (entries && isVaried(article, entries))
      return { kind: 'list', count: entries.length, entries: entriesOf(article, entries) };
  }
  return undefined;
}

/** The numbers of the title that may count something: not that of "Orion 15", if headings speak of Orion 15 too. */
function promisedIn({ title, blocks }: Article): number[] {
  const headings = blocks.filter(({ kind, text }) => kind === 'heading' && text !== title);
  return [...title.matchAll(/(\p{L}+ )?(?<![\p{L}\p{N}.,:/-])(\d{1,3})(?![\p{N}.,:/%-])/gu)]
    .filter(([named, word]) => !word || !headings.some(({ text }) => text.includes(named)))
    .map(([, , number]) => Number(number));
}

/** Paragraphs that begin with 1), 2), 3) and so on, or count down. */
function inSequence(blocks: readonly Block[]): number[] {
  const numbers = new Map<number, number>();
  blocks.forEach(({ kind, text }, at) => {
    const number = kind === 'paragraph' ? /^(\d{1,3})[.)]\s/.exec(text)?.[1] : undefined;
    if (number !== undefined) numbers.set(at, Number(number));
  });
  const found = [...numbers.values()];
  const steps = found.every((n, i) => i === 0 || Math.abs(n - (found[i - 1] ?? 0)) === 1);
  return steps && Math.min(...found) === 1 ? [...numbers.keys()] : [];
}

/** Whether each thing is another: headings that come again under every item name parts of it. */
function isVaried({ blocks }: Article, at: readonly number[]): boolean {
  return new Set(at.map((block) => blocks[block]?.text)).size === at.length;
}

function indexes(blocks: readonly Block[], wanted: (block: Block) => boolean): number[] {
  return blocks.flatMap((block, at) => (wanted(block) ? [at] : []));
}
