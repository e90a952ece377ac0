/*
 * The tree of a page as it is shown: an open shadow root's content stands in its host, with the slots filled, and what came
 * late in its place.
 */

import { comeFor, lastOfWaiting, placeOf } from './streamed.ts';
import { nameOf } from './tags.ts';

/**
 * What an element shows: an open shadow root's tree with its slots filled, else its children. As it is now: the page may
 * change while the list is gone through.
 */
export function shownChildren(element: Element): readonly Node[] {
  if (element.shadowRoot) return childrenOf(element.shadowRoot);
  if (nameOf(element) === 'slot' && 'assignedNodes' in element) {
    const assigned = (element as HTMLSlotElement).assignedNodes();
    if (assigned.length > 0) return assigned;
  }
  const children = childrenOf(element);
  // what came late was read in its place
  return nameOf(element) === 'body' ? children.filter((child) => !isComeLate(child)) : children;
}

const isComeLate = (node: Node): boolean => node.nodeType === 1 && placeOf(node as Element) !== undefined;

/** The browser goes from node to node quicker than through a list it keeps up to date. */
function childrenOf(parent: Node): Node[] {
  const children: Node[] = [];
  for (let child: Node | null = parent.firstChild; child; child = child.nextSibling) {
    const come: Element | undefined = child.nodeName === 'TEMPLATE' ? comeFor(child as Element) : undefined;
    if (come) {
      for (const node of childrenOf(come)) children.push(node);
      child = lastOfWaiting(child as Element);
    } else children.push(child);
  }
  return children;
}

/** The elements around nodes, as shown. */
export function ancestorsOf(nodes: Iterable<Node>): Set<Element> {
  const found = new Set<Element>();
  for (const node of nodes) {
    let element = shownParent(node);
    while (element && !found.has(element)) {
      found.add(element);
      element = shownParent(element);
    }
  }
  return found;
}

function shownParent(node: Node): Element | undefined {
  const slot = 'assignedSlot' in node ? (node as Text).assignedSlot : null;
  if (slot) return slot;
  const { parentElement } = node;
  if (parentElement) return placeOf(parentElement)?.parentElement ?? parentElement;
  const root = node.parentNode;
  return root && 'host' in root ? (root as ShadowRoot).host : undefined;
}
