import type { Verdict } from '../judge/index.ts';
import type { Line, Page } from '../page.ts';
import { hidesMost } from '../visibility.ts';
import type { Posts } from './posts.ts';
import { findSpeakers, type Speaker } from './speakers.ts';

export interface Thread extends Verdict {
  /** How many posts are kept. */
  posts: number;
  /** Who says them, as far as the page tells; the lines of their names are kept. */
  speakers: readonly Speaker[];
}

/**
 * In a thread the text is what people say in their posts, each with the name of who says it: every post, short ones too, and
 * nothing else of the frames around them. A caption stays one where it is said.
 */
export function keepPosts(page: Page, posts: Posts, { captions }: Verdict): Thread {
  const heedsHidden = !hidesMost(page);
  const isUnseen = ({ box }: Line): boolean => heedsHidden && box.hidden;
  const kept = new Set<Line>();
  const numbers = new Set<number>();
  page.lines.forEach((line, i) => {
    if (posts.said[i] !== 1 || isUnseen(line)) return;
    kept.add(line);
    numbers.add(posts.of[i] ?? -1);
  });
  const said = new Set([...captions].filter((line) => kept.has(line)));
  const speakers = findSpeakers(page, posts, isUnseen).filter(({ post }) => numbers.has(post));
  for (const { line } of speakers) kept.add(line);
  return { kept, captions: said, posts: numbers.size, speakers };
}
