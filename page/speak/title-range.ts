import type { Place } from '../../core/article.ts';

/** Where words of the title stand above the article. */
export function titleRange(sheet: HTMLElement, { start, end }: Place): Range | null {
  const text = sheet.querySelector('.masthead h1')?.firstChild;
  if (!(text instanceof Text) || end > text.length) return null;
  const range = sheet.ownerDocument.createRange();
  range.setStart(text, start);
  range.setEnd(text, end);
  return range;
}
