import type { Hit } from '../../page/hover/port.ts';
import { follow } from './position.ts';

/** Where a card stands, and the focus that it takes and gives back: alike for every kind of card. */
export interface Stand {
  /** To be told of the card's element by what draws it. */
  elementRef(element: HTMLElement | null): void;
  element(): HTMLElement | null;
  /** To be called before a card is drawn that will take the focus: keeps where it was. */
  remember(): void;
  /** Keeps the card at a word from now on. `at`: the point that the pointer rests on. */
  follow(hit: Hit, at: { x: number; y: number } | undefined): void;
  takeFocus(): void;
  /** The focus will not go back to where it was: it is wanted elsewhere. */
  forget(): void;
  /** Has the card taken away by `clear`, and the focus given back if it was in it. */
  leave(clear: () => void): void;
  contains(node: Node): boolean;
}

/** @param layer what the card is drawn in. */
export function createStand(layer: HTMLElement): Stand {
  const tree = layer.getRootNode();
  const shadow = tree instanceof ShadowRoot ? tree : undefined;
  const active = () => shadow?.activeElement ?? layer.ownerDocument.activeElement;
  let element: HTMLElement | null = null;
  let stopFollowing = () => {};
  let before: Element | null = null;

  return {
    elementRef: (drawn) => {
      element = drawn;
    },
    element: () => element,
    remember() {
      if (!layer.contains(active())) before = active();
    },
    follow(hit, at) {
      stopFollowing();
      stopFollowing = element ? follow(element, hit, at) : () => {};
    },
    takeFocus: () => element?.focus({ preventScroll: true }),
    forget() {
      before = null;
    },
    leave(clear) {
      stopFollowing();
      stopFollowing = () => {};
      const back = layer.contains(active()) ? before : null;
      before = null;
      clear();
      if (back instanceof HTMLElement) back.focus({ preventScroll: true });
    },
    contains: (node) => layer.contains(node) || node === shadow?.host,
  };
}
