import type { Block } from '../../article.ts';
import type { Shape } from '../../report.ts';
import type { Doc } from '../../text/document.ts';
import { entriesOf } from './entries.ts';
import { listsOf, runsOf } from './lists.ts';

/** An ingredient is named in few words, most of them with an amount. */
const WORDS = 14;
const FEWEST = 3;
const WITH_AMOUNT = 0.6;
/** “1. Place” is a number in a row, no amount. */
const AMOUNT = /^(?:\d(?!\d*\.\s)|[¼½¾⅓⅔⅛]|(?:an?|one|half|ein|eine|un|une|una|uno|een|en) )/iu;
/** What only ingredients are measured in, in the languages of Europe and East Asia; letters behind a number: French has “l’”. */
const MEASURE =
  /(?:(?<=[\d¼½¾⅓⅔⅛] ?)(?:g|gr|kg|dkg|ml|cl|dl|l|oz|г|кг|мл|л)|(?<=[\d¼½¾⅓⅔⅛/ ])(?:lit(?:er|re|ro|ros|res|ers)s?|cups?|tbsps?|tsps?|(?:table|tea)spoons?|ounces?|lbs?|pounds?|pints?|cloves?|pinch|sprigs?|stalks?|EL|TL|Essl[öo]ffel|Teel[öo]ffel|Prise|Zehen?|Gramm|grammes?|gramos?|grammi|cuill[èe]res?|c\. ?à ?[sc]\.?|pincée|gousses?|cucharad(?:as?|itas?)|cdas?|cdtas?|tazas?|dientes|cucchiai(?:ni|o|no)?|spicchi|colheres|xícaras?|dentes|eetlepels?|theelepels?|teentjes?|msk|tsk|krm|ст\. ?л|ч\. ?л|стакан\p{L}*|ложк\p{L}*))(?![\p{L}\p{N}])|大さじ|小さじ|カップ|[\d½]\s?(?:克|毫升|汤匙|茶匙|그램|컵|큰술|작은술)/iu;
/** Kinds of blocks that ingredients may stand in besides lists, line by line; and those that tell what to do with them. */
const LINES = ['paragraph', 'table'] as const;
const SENTENCE = /[.!?。！？]$/;
const TELLS: ReadonlySet<Block['kind']> = new Set(['paragraph', 'definition']);
/** Between the cells of a table row, as blocks have it. */
const CELL_GAP = ' | ';
/** A step takes a sentence. */
const STEP_WORDS = 5;

/** Rows of amounts, at least one of them in a cook's measure, and what to do with them. */
export function recipe({ article, sentences }: Doc): Shape | undefined {
  const textOf = (at: number) => article.blocks[at]?.text ?? '';
  const isMeasured = (items: readonly number[]) => {
    const amounts = items
      .map(textOf)
      .filter((text) => AMOUNT.test(text) && text.split(/\s+/).length <= WORDS);
    return items.length >= FEWEST && amounts.length >= WITH_AMOUNT * items.length;
  };
  const ingredients = rowsOf(article.blocks).filter(isMeasured).flat();
  if (!ingredients.some((at) => MEASURE.test(textOf(at)))) return undefined;
  const last = ingredients.at(-1) ?? 0;
  const isStep = (at: number) => at > last && textOf(at).split(/\s+/).length >= STEP_WORDS;
  const steps = article.blocks.filter(({ kind }, at) => kind === 'listItem' && isStep(at)).length;
  // Without steps of their own the sentences that follow tell what to do.
  if (steps === 0 && !sentences.some(({ block, kind }) => block > last && TELLS.has(kind))) return undefined;
  return { kind: 'recipe', count: ingredients.length, entries: wholeEntries(article, ingredients), steps };
}

/** Lists, and rows of short lines of another kind with a measure among them, from the first that begins with an amount. */
function rowsOf(blocks: readonly Block[]): number[][] {
  const textOf = (at: number) => blocks[at]?.text ?? '';
  const isLine = ({ text }: Block) => !SENTENCE.test(text) && text.split(/\s+/).length <= WORDS;
  const rows = LINES.flatMap((kind) => runsOf(blocks, (block) => block.kind === kind && isLine(block)))
    .map((row) => row.slice(row.findIndex((at) => AMOUNT.test(textOf(at)))))
    .filter((row) => row.some((at) => MEASURE.test(textOf(at))));
  return [...listsOf(blocks), ...rows].sort(([a = 0], [b = 0]) => a - b);
}

/** Entries by all their text; an amount and its thing in two cells of a table are said as one. */
function wholeEntries(article: Doc['article'], at: readonly number[]) {
  return entriesOf(article, at).map((entry) => {
    const text = article.blocks[entry.place.block]?.text ?? '';
    return { text: text.replaceAll(CELL_GAP, ' '), place: { ...entry.place, start: 0, end: text.length } };
  });
}
