import { type Opinion, shareOf } from '../engine/index.ts';
import type { Page } from '../page.ts';
import type { Posts } from './posts.ts';

/** A line this long is a text that can be remarked on, characters. */
const LONG = 100;

/**
 * Finds the lines of a page that are other people's remarks on its text: its comments, when Readability finds running text
 * outside of them. However long they are, they are not the article.
 */
export function findRemarks(page: Page, posts: Posts, engine: Opinion): (line: number) => boolean {
  const isComment = (line: number): boolean => posts.isComment(posts.of[line] ?? -1);
  const hasText = page.lines.some(
    (line, i) =>
      line.text.length >= LONG &&
      line.linkChars < line.text.length / 2 &&
      !isComment(i) &&
      shareOf(line, engine) > 0.5,
  );
  return hasText ? isComment : () => false;
}
