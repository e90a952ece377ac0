import type { Entry, Shape } from '../../report.ts';
import type { Doc } from '../../text/document.ts';
import { firstSentence, MOST } from './entries.ts';

/** The time of day an entry begins with: "14:32", "2.15pm", "8h05". A point alone may stand in any number. */
const TIME =
  /^(\d{1,2})(?:[:h](\d{2})|\.(\d{2})(?=\s?(?:[ap]\.?m|Uhr)))(?![\d.]\d?)\s?(?:([ap])\.?m\.?(?!\p{L}))?(?:\s?(?:Uhr|GMT|BST|UTC|CES?T|E[SD]?T)(?!\p{L}))?[\s:.,–—|-]*/iu;
const FEWEST = 5;
/** Entries are told: a programme only names what comes when. Words to an entry. */
const WORDS = 15;
/** Of the steps from entry to entry at least this share go one way. */
const IN_ORDER = 0.8;

/** A report written while things happen, entry by entry with the time. */
export function liveReport({ article, wordCount }: Doc): Shape | undefined {
  const { blocks } = article;
  const entries: (Entry & { minutes: number })[] = [];
  blocks.forEach(({ kind, text }, block) => {
    const match = kind === 'table' || kind === 'code' ? null : TIME.exec(text);
    const minutes = match ? minutesOf(match) : undefined;
    if (!match || minutes === undefined) return;
    const time = match[0].replace(/[\s:.,–—|-]+$/u, '');
    // A time that stands alone belongs to what follows.
    const alone = match[0].length === text.length;
    const at = alone ? block + 1 : block;
    const start = alone ? 0 : match[0].length;
    const head = firstSentence(blocks[at]?.text.slice(start) ?? '');
    if (head)
      entries.push({ place: { block: at, start, end: start + head.length }, text: head, time, minutes });
  });
  if (entries.length < FEWEST || wordCount < WORDS * entries.length || !inOrder(entries)) return undefined;
  return {
    kind: 'liveReport',
    count: entries.length,
    entries: entries.slice(0, MOST).map(({ minutes: _, ...entry }) => entry),
  };
}

function minutesOf([, hours, minutes, afterPoint, half]: RegExpExecArray): number | undefined {
  const [h, m] = [Number(hours), Number(minutes ?? afterPoint)];
  if (h > 24 || m > 59 || (half && h > 12)) return undefined;
  return ((half ? h % 12 : h) + (half?.toLowerCase() === 'p' ? 12 : 0)) * 60 + m;
}

function inOrder(entries: readonly { minutes: number }[]): boolean {
  let up = 0;
  let down = 0;
  entries.forEach(({ minutes }, i) => {
    const before = entries[i - 1]?.minutes ?? minutes;
    if (minutes >= before) up++;
    if (minutes <= before) down++;
  });
  return Math.max(up, down) >= IN_ORDER * entries.length;
}
