/** Leaves one of several rules, in a copy, between which nothing is left, and none at its ends. */
export function removeIdleRules(content: Element): void {
  for (const rule of content.querySelectorAll('hr')) {
    let before = rule.previousSibling;
    while (before && isBlank(before)) before = before.previousSibling;
    const leads = before === null && rule.parentElement === content;
    if (leads || (before?.nodeType === 1 && (before as Element).localName === 'hr')) rule.remove();
  }
  for (let last = content.lastChild; last; last = content.lastChild) {
    if (!isBlank(last) && (last.nodeType !== 1 || (last as Element).localName !== 'hr')) break;
    last.remove();
  }
}

const isBlank = (node: Node): boolean => node.nodeType === 3 && !/\S/.test(node.textContent ?? '');
