import { csvText } from '../own/csv.ts';
import type { Flashcard } from './flashcards.ts';

/** Formats a glossary is handed out in: for spreadsheets, for Anki, and as notes. */
export const FLASHCARD_FORMATS = ['csv', 'anki', 'markdown'] as const;
export type FlashcardFormat = (typeof FLASHCARD_FORMATS)[number];

/** The page that cards are from. */
interface Page {
  title: string;
  url: string;
}

const ENDINGS: Readonly<Record<FlashcardFormat, string>> = { csv: 'csv', anki: 'txt', markdown: 'md' };
const COLUMNS = ['term', 'definition', 'source', 'sentence', 'page', 'address'];
/** Characters of a page's title in a file's name: with the rest it stays well below what any system allows. */
const LONGEST_NAME = 80;
/** What means something in Markdown (CommonMark 2.4). */
const MARKDOWN = /[\\`*_{}[\]<>()#+\-.!|~]/g;

/** The text of a file with cards. */
export function writeFlashcards(cards: readonly Flashcard[], page: Page, format: FlashcardFormat): string {
  const rows = cards.map((card) =>
    [card.term, card.definition, card.source, card.sentence, page.title, page.url].map(oneLine),
  );
  if (format === 'csv') return csvText([COLUMNS, ...rows]);
  if (format === 'anki') return ankiText(rows);
  const entries = cards.map(
    ({ term, definition, source, sentence }) =>
      `- **${escaped(term)}**: ${escaped(definition)} *(${escaped(source)})*\n${sentence ? `  > ${escaped(sentence)}\n` : ''}`,
  );
  return `# ${escaped(page.title)}\n\n<${page.url.replace(/[<>\s]/g, encodeURIComponent)}>\n\n${entries.join('\n')}`;
}

/** A name for the file that every system takes: of the page's title, without what means something in paths. */
export function flashcardsFile(title: string, format: FlashcardFormat): string {
  const name = title
    .toWellFormed()
    .replace(/[\\/:*?"<>|\p{Cc}\p{Cf}\uFFFD]/gu, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, LONGEST_NAME)
    .toWellFormed()
    .replace(/^[\s.]+|[\s.\uFFFD]+$/g, '');
  return `${name ? `${name} – ` : ''}glossary.${ENDINGS[format]}`;
}

/** Tab-separated, with the header lines by which Anki 2.1.54 and newer know what to do. */
function ankiText(rows: readonly (readonly string[])[]): string {
  const head = ['#separator:tab', '#html:false', `#columns:${COLUMNS.join('\t')}`];
  // A quotation mark at the beginning would open a quoted field.
  const field = (text: string) => (/^["#]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return [...head, ...rows.map((row) => row.map(field).join('\t')), ''].join('\n');
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
const escaped = (text: string) => oneLine(text).replace(MARKDOWN, '\\$&');
