import type { Measure, TreeElement, TreeNode } from './tree.ts';

/** How much text a node holds. Kept until the node changes, so that asking for it at every level costs no more than once. */
export function measure(node: TreeNode): Measure {
  if (node.measure) return node.measure;
  if (node.nodeType === 3) {
    const own = measureText(node.textContent);
    node.measure = own;
    return own;
  }
  // from the innermost up, not by recursion: broken markup may nest thousands deep
  let at = innermost(node);
  for (;;) {
    const sum = sumOf(at);
    at.measure = sum;
    if (at === node) return sum;
    const next = at.nextElementSibling;
    at = next ? innermost(next) : (at.parentNode ?? node);
  }
}

/** The first element without element children on the way down from one. */
function innermost(element: TreeElement): TreeElement {
  let at = element;
  for (let child = at.firstElementChild; child && !at.measure; child = at.firstElementChild) at = child;
  return at;
}

function sumOf(element: TreeElement): Measure {
  if (element.measure) return element.measure;
  const sum: Measure = { length: 0, commas: 0, spaceBefore: false, spaceAfter: false };
  for (let child = element.firstChild; child; child = child.nextSibling) {
    const next = child.measure ?? measure(child);
    if (next.length === 0) {
      if (!next.spaceBefore) continue;
      if (sum.length === 0) sum.spaceBefore = true;
      sum.spaceAfter = true;
      continue;
    }
    if (sum.length === 0) sum.spaceBefore ||= next.spaceBefore;
    else if (sum.spaceAfter || next.spaceBefore) sum.length++;
    sum.length += next.length;
    sum.commas += next.commas;
    sum.spaceAfter = next.spaceAfter;
  }
  return sum;
}

function measureText(text: string): Measure {
  const trimmed = text.trim();
  const folded = trimmed.replace(/\s{2,}/g, ' ');
  let commas = 0;
  for (let at = trimmed.indexOf(','); at >= 0; at = trimmed.indexOf(',', at + 1)) commas++;
  const blank = trimmed === '' && text !== '';
  return {
    length: folded.length,
    commas,
    spaceBefore: blank || text.length > text.trimStart().length,
    spaceAfter: blank || text.length > text.trimEnd().length,
  };
}
