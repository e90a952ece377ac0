import type { Shape } from '../../report.ts';
import type { Doc } from '../../text/document.ts';

/** What several people say to each other. */
export function thread({ article }: Doc): Shape | undefined {
  const { posts = 0 } = article.kept;
  if (article.kind !== 'thread' || posts < 2) return undefined;
  const people = new Set(article.blocks.flatMap(({ kind, text }) => (kind === 'speaker' ? [text] : [])));
  return { kind: 'thread', count: posts, people: people.size };
}
