import type { Box, Page } from '../../survey.ts';
import type { Setting } from '../setting.ts';

/**
 * What Readability keeps of the lines that look like one, which mostly are alike, and of those with the same parent.
 */
export function likenessOf(page: Page, { shares, total }: Setting) {
  const looks = page.boxes.map(lookOf);
  const look = ({ index, parent }: Box): string => `${looks[index]}<${parent ? looks[parent.index] : ''}`;
  const kept = new Map<string, number>();
  const all = new Map<string, number>();
  const ofParent = new Map<Box, number>();
  page.lines.forEach(({ box, text }, i) => {
    const inEngine = (shares[i] ?? 0) * text.length;
    add(kept, look(box), inEngine);
    add(all, look(box), text.length);
    add(ofParent, box.parent ?? box, inEngine);
  });
  return (box: Box) => ({
    /** Of all it keeps, the share in lines of the same look. */
    alikeEngine: (kept.get(look(box)) ?? 0) / total,
    /** Of the lines of the same look, the share it keeps. */
    alikeKept: (kept.get(look(box)) ?? 0) / Math.max(1, all.get(look(box)) ?? 0),
    /** Of all it keeps, the share in lines of the same parent. */
    besideEngine: (ofParent.get(box.parent ?? box) ?? 0) / total,
  });
}

/** By which boxes are told to look alike: their name and first class. */
export function lookOf({ element, name }: Box): string {
  const names = element.getAttribute('class')?.trim();
  return names ? `${name}.${/^\S+/.exec(names)?.[0]}` : name;
}

function add<Key>(sums: Map<Key, number>, key: Key, amount: number): void {
  sums.set(key, (sums.get(key) ?? 0) + amount);
}
