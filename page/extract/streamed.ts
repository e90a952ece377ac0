/*
 * Pages that a server sends in pieces, as React streams them: where a part is late stands a template, the part comes at
 * the end of the page in a hidden box of the same number, and a script puts it into its place. Where none has run, the
 * page is read as it would have left it.
 */

import { nameOf } from './tags.ts';

/** A part that is late (B), or a piece of one (P). */
const LATE = /^[BP]:/;
const COME = 'S:';
/** The comments around a part that waits, with what is shown meanwhile, and around one that is there. */
const OPENS = /^\$[?!~]?$/;
const CLOSES = '/$';

/** What came for a late part, if anything did. Each has one place only, so that none is ever in itself. */
export function comeFor(template: Element): Element | undefined {
  const { id, ownerDocument } = template;
  const come = LATE.test(id) ? ownerDocument.getElementById(COME + id.slice(2)) : undefined;
  return come && placeOf(come) === template ? come : undefined;
}

/** The place of what came late, which stands right in the page's body: the template that waits for it. */
export function placeOf(element: Element): Element | undefined {
  const { id, ownerDocument, parentElement } = element;
  if (!id.startsWith(COME) || !element.hasAttribute('hidden') || parentElement !== ownerDocument.body)
    return undefined;
  const number = id.slice(COME.length);
  const place = ownerDocument.getElementById(`B:${number}`) ?? ownerDocument.getElementById(`P:${number}`);
  return place && nameOf(place) === 'template' ? place : undefined;
}

/** The last node of what is shown until a part comes, which the part replaces. */
export function lastOfWaiting(template: Element): Node {
  if (!template.id.startsWith('B:')) return template;
  let depth = 0;
  let last: Node = template;
  for (let node = template.nextSibling; node; node = node.nextSibling) {
    const said = node.nodeType === 8 ? (node as Comment).data : '';
    if (said === CLOSES && depth-- === 0) return last;
    if (OPENS.test(said)) depth++;
    last = node;
  }
  // no end: the part is not from such a page's server
  return template;
}
