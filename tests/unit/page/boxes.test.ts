// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { boxesOf } from '../../../page/boxes.ts';

const box = (left: number, top: number, width = 10, height = 10) => new DOMRect(left, top, width, height);

function rangeIn(document: Document, boxes: DOMRect[]): Range {
  const range = document.createRange();
  range.selectNodeContents(document.body);
  range.getClientRects = () => boxes as never;
  return range;
}

it('are those that the browser tells where a text stands in the page itself', () => {
  expect(boxesOf(rangeIn(document, [box(1, 2), box(1, 12)]))).toEqual([box(1, 2), box(1, 12)]);
});

it('are moved by the corner of its frame, borders and outer frames included, where it stands in one', () => {
  const frame = (around: Document, left: number, top: number, border: number) => {
    const made = around.createElement('iframe');
    around.body.append(made);
    made.getBoundingClientRect = () => box(left, top, 500, 500);
    vi.spyOn(made, 'clientLeft', 'get').mockReturnValue(border);
    vi.spyOn(made, 'clientTop', 'get').mockReturnValue(border);
    return made.contentDocument!;
  };
  const inner = frame(frame(document, 100, 50, 2), 10, 5, 0);
  expect(boxesOf(rangeIn(inner, [box(1, 2)]))).toEqual([box(113, 59)]);
});
