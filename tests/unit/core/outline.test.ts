import { describe, expect, it } from 'vitest';
import type { Block } from '../../../core/article.ts';
import { outline } from '../../../core/outline.ts';

const heading = (text: string, level?: number): Block => ({
  kind: 'heading',
  text,
  ...(level === undefined ? {} : { level }),
});
const paragraph: Block = { kind: 'paragraph', text: 'Some words.' };
const sections = (...blocks: Block[]) => outline({ title: 'The title', blocks });

describe('outline', () => {
  it('lists the headings with the blocks they are in', () => {
    expect(sections(heading('One', 2), paragraph, heading('Two', 2))).toEqual([
      { block: 0, text: 'One', depth: 1 },
      { block: 2, text: 'Two', depth: 1 },
    ]);
  });

  it('counts depth by the levels in use, not by their numbers', () => {
    expect(sections(heading('One', 3), heading('Inner', 5), heading('Two', 3)).map((s) => s.depth)).toEqual([
      1, 2, 1,
    ]);
  });

  it('leaves out the title when the text repeats it', () => {
    expect(
      sections(heading('THE TITLE', 1), heading('One', 2), heading('Two', 2)).map((s) => s.text),
    ).toEqual(['One', 'Two']);
  });

  it('leaves out what lies deeper than three levels', () => {
    const deep = sections(heading('a', 1), heading('b', 2), heading('c', 3), heading('d', 4));
    expect(deep.map((s) => s.text)).toEqual(['a', 'b', 'c']);
  });

  it('is empty when there is nothing to choose between', () => {
    expect(sections(paragraph)).toEqual([]);
    expect(sections(heading('Only one', 2), paragraph)).toEqual([]);
  });
});
