import type { Verdict } from '../judge/index.ts';
import type { Line, Page } from '../survey.ts';
import type { Posts } from './posts.ts';

/**
 * In a thread the text is what people say in their posts: every one of them, short ones too, and nothing of the frames
 * around them. A caption stays one where it is said.
 */
export function keepPosts(page: Page, posts: Posts, { captions }: Verdict): Verdict {
  const said = new Set<Line>(page.lines.filter((line, i) => posts.said[i] === 1 && !line.box.hidden));
  return { kept: said, captions: new Set([...captions].filter((line) => said.has(line))) };
}
