import { describe, expect, it } from 'vitest';
import { labelLines } from '../../../../scripts/train/article-lines.ts';

const targets = (lines: string[], text: string): (number | undefined)[] =>
  labelLines(
    lines,
    lines.map(() => 0),
    { text },
  ).map((label) => label?.target);

describe('labels of lines', () => {
  it('knows the cells of a table of the article by the cells beside them', () => {
    const lines = ['Menu', 'Home', 'Rank', 'Driver', '1', 'Ayrton', '2', 'Nigel', 'Legal'];
    expect(targets(lines, 'Rank Driver 1 Ayrton 2 Nigel')).toEqual([0, 0, 1, 1, 1, 1, 1, 1, 0]);
  });

  it('takes a repeated text as the article’s once, where Readability keeps it', () => {
    const line = 'The tide comes in twice a day';
    const labels = labelLines([line, line], [0, 1], { text: line });
    expect(labels.map((label) => label?.target)).toEqual([0, 1]);
  });

  it('gives a page that is mostly something else no more weight than others', () => {
    const truth = { text: 'Only these few words are the article here' };
    const noise = Array.from({ length: 500 }, (_, i) => `Comment ${i} of somebody who read it and disagrees`);
    const labels = labelLines(
      [truth.text, ...noise],
      noise.map(() => 0),
      truth,
    );
    const weight = labels.reduce((sum, label) => sum + (label?.weight ?? 0), 0);
    expect(weight).toBeLessThan(1.5);
  });
});
