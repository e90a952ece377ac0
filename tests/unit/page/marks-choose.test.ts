import { describe, expect, it } from 'vitest';
import type { Block } from '../../../core/article.ts';
import type { Term } from '../../../core/report.ts';
import { firstUses } from '../../../page/marks-choose.ts';

/** An article of lines; `# ` begins a heading, `$ ` code. */
const article = (...lines: string[]): Block[] =>
  lines.map((line) => ({
    kind: line.startsWith('# ') ? 'heading' : line.startsWith('$ ') ? 'code' : 'paragraph',
    text: line,
  }));

const term = (name: string, blocks: Block[]): Term => ({
  name,
  aliases: [],
  kind: 'word',
  importance: 1,
  difficulty: 1,
  definitions: [],
  places: blocks.flatMap(({ text }, block) =>
    [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => ({
      block,
      start: index,
      end: index + name.length,
    })),
  ),
});

/** The marks of an article, as `block:text`. */
function marks(
  lines: string[],
  names: string[],
  allowed: (text: string, block: number) => boolean = () => true,
) {
  const blocks = article(...lines);
  const terms = names.map((name) => term(name, blocks));
  const uses = firstUses(terms, blocks, ({ term: t, place }) => allowed(terms[t]?.name ?? '', place.block));
  return uses.map(({ term: t, use, place: { block, start, end } }) => {
    expect(terms[t]?.places[use]).toEqual({ block, start, end });
    return `${block}:${blocks[block]?.text.slice(start, end)}`;
  });
}

describe('the uses that are marked', () => {
  it('are the first of each term in each section', () => {
    expect(
      marks(
        ['moon moon', 'moon', '# Second', 'moon and star', 'star moon', '# Third', 'star'],
        ['moon', 'star'],
      ),
    ).toEqual(['0:moon', '3:moon', '3:star', '6:star']);
  });

  it('are never in a heading or in code', () => {
    expect(marks(['# moon', '$ moon', 'no', 'moon'], ['moon'])).toEqual(['3:moon']);
  });

  it('are the next ones where the first is refused', () => {
    expect(marks(['moon', 'moon', 'moon'], ['moon'], (_, block) => block > 0)).toEqual(['1:moon']);
  });

  it('are of the longest term where terms overlap, even when that was marked before', () => {
    expect(
      marks(['Progress 82 flew', 'Progress 82 leaked', 'a Progress'], ['Progress', 'Progress 82']),
    ).toEqual(['0:Progress 82', '2:Progress']);
  });

  it('come in reading order, whatever the order of terms', () => {
    expect(marks(['alpha beta', 'gamma'], ['gamma', 'beta', 'alpha'])).toEqual([
      '0:alpha',
      '0:beta',
      '1:gamma',
    ]);
  });
});
