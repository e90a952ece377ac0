/** Bundled by the benchmarks and run in real pages: our extraction and Readability alone, on the same document. */
import { Readability } from '@mozilla/readability';
import { rangeOf } from '../../page/anchor.ts';
import { toBlocks } from '../../page/extract/blocks.ts';
import { extract, extractGently } from '../../page/extract/index.ts';
import { plainTerminal } from '../../page/extract/terminal-colours.ts';
import { isUnseen } from '../../page/extract/visibility.ts';
import { pause } from '../../page/extract/work.ts';
import { countContent } from './content.ts';

/** The browser tells of a long task a little after its end. */
const REPORTED_MS = 100;

/** As its documentation says: it changes what it reads, so it gets a copy. */
const readabilityAlone = () => new Readability(document.cloneNode(true) as Document).parse();

const sides = { readability: readabilityAlone, extraction: () => extract(document) };

/** Which of the two is measured. */
export type Side = keyof typeof sides;

/** Runs one of them, some times over; who calls it takes the time. */
function run(side: Side, times: number): void {
  for (let i = 0; i < times; i++) sides[side]();
}

/** Makes the page's content stand there so many times. */
function lengthen(times: number): void {
  const content = [...document.body.childNodes];
  for (let i = 1; i < times; i++) document.body.append(...content.map((node) => node.cloneNode(true)));
}

const elements = (): number => document.querySelectorAll('*').length;

export interface Gentle {
  /** Milliseconds until the answer, and of the longest task on the way; 0 stands for all under 50. */
  extraction: number;
  longestTask: number;
  blocks: number;
}

/** Extraction as the page script does it, in several tasks. */
async function gentle(): Promise<Gentle> {
  const tasks: number[] = [];
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) tasks.push(entry.duration);
  });
  observer.observe({ entryTypes: ['longtask'] });
  // the task that starts it is not its own
  await pause();
  const start = performance.now();
  const { article } = await extractGently(document);
  const extraction = performance.now() - start;
  await new Promise((resolve) => setTimeout(resolve, REPORTED_MS));
  return { extraction, longestTask: Math.max(0, ...tasks), blocks: article.blocks.length };
}

export interface Mapping {
  blocks: number;
  mapped: number;
  /** The first few blocks that do not lead back to their text: what they say, and what is shown, from where they differ. */
  lost: string[];
}

/** Without what a block's text has fewer of than its page: white space, soft hyphens and their kin; and between cells more. */
const bare = (text: string): string => text.replace(/[\s|\u00ad\u200b\u2060\ufeff]/g, '');

/** The text of a Range as it is read: without styles, scripts, words for screen readers, marks of notes, a terminal's colours. */
function readText(range: Range): string {
  const content = document.createElement('div');
  content.append(range.cloneContents());
  for (const element of content.querySelectorAll('*')) if (isUnseen(element)) element.remove();
  const said = toBlocks(content).blocks.map((block) => block.text);
  return plainTerminal(said.join(''));
}

/** How many blocks lead to a Range of the live page that shows the same text. */
function mapping(): Mapping {
  const { article, live } = extract(document);
  const lost = article.blocks.flatMap(({ kind, text }, block) => {
    const range = rangeOf({ block, start: 0, end: text.length }, live);
    const [said, shown] = [bare(text), range ? bare(readText(range)) : ''];
    if (said === shown) return [];
    const same = [...said].findIndex((character, i) => character !== shown[i]);
    const from = Math.max(0, (same < 0 ? said.length : same) - 10);
    return `${kind}: ${said.slice(from, from + 60)} ≠ ${shown.slice(from, from + 60)}`;
  });
  return {
    blocks: article.blocks.length,
    mapped: article.blocks.length - lost.length,
    lost: lost.slice(0, 3),
  };
}

Object.assign(globalThis, {
  glossaBench: { content: countContent, elements, gentle, lengthen, mapping, run },
});
