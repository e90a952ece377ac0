import type { Overlay } from '../overlay.ts';
import { keepKeysInside } from './keys.ts';

export interface Room {
  /** Fills the window, scrolls by itself, holds the focus. */
  element: HTMLDialogElement;
  /** Leaves: the page has its focus back, and its scroll position unless it is told to keep what it has now. */
  close(options?: { restore?: boolean }): void;
}

interface RoomOptions {
  /** The reader asked to go one step back: Escape, or the back gesture of a phone. */
  onBack(): void;
  /** Our host was taken away, more than once or for good, so that the room is closed. */
  onLost(): void;
  /** Is this script cut off from its extension? Who takes its room away then is the script that comes after it. */
  isOrphan(): boolean;
}

/**
 * A modal dialog in our shadow root: the browser itself then makes the page inert (no click, no focus, nothing read
 * out) and shows us above everything, without a change to any node of the page.
 */
export function openRoom(overlay: Overlay, { onBack, onLost, isOrphan }: RoomOptions): Room {
  const { host, root } = overlay;
  const document = host.ownerDocument;
  const view = document.defaultView ?? window;
  const life = new AbortController();
  const { signal } = life;
  const scroll = { left: view.scrollX, top: view.scrollY };

  const room = document.createElement('dialog');
  room.className = 'room';
  root.append(room);
  overlay.show();
  room.showModal();

  // Where reading stands. Asked for later it would be gone: with the room that the page has removed, or with the focus
  // that a dialog of the page has taken.
  let scrollTop = 0;
  let focused: Element | null = null;
  const remember = () => {
    if (!room.isConnected) return;
    scrollTop = room.scrollTop;
    focused = root.activeElement ?? focused;
  };
  room.addEventListener('focusin', remember);
  room.addEventListener('scroll', remember, { passive: true });

  /** Shows the room again where it was read, above whatever came since. */
  const again = () => {
    const [top, focus] = [scrollTop, focused];
    if (room.open) room.close();
    room.showModal();
    room.scrollTop = top;
    if (focus instanceof HTMLElement) focus.focus({ preventScroll: true });
  };

  const close = ({ restore = true } = {}) => {
    if (signal.aborted) return;
    life.abort();
    guard.disconnect();
    if (room.open) room.close();
    room.remove();
    overlay.hide();
    if (restore && (view.scrollX !== scroll.left || view.scrollY !== scroll.top)) {
      view.scrollTo({ ...scroll, behavior: 'instant' });
    }
  };

  keepKeysInside(host, root, room, { heeds: (event) => event.isTrusted, signal });

  room.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
    event.preventDefault();
    onBack();
  });
  room.addEventListener('cancel', (event) => {
    if (event.target !== room) return;
    event.preventDefault();
    onBack();
  });
  // A browser may close a dialog on its own after a second request; only the reader closes this one.
  room.addEventListener('close', () => {
    if (!signal.aborted && !room.open) again();
  });

  // A dialog, menu or full-screen player that the page opens now must not cover us.
  const mayCover = ({ target }: Event) => target !== host && !(target instanceof HTMLDetailsElement);
  const covers = (event: Event) => mayCover(event) && remember();
  const covered = (event: Event) => mayCover(event) && again();
  document.addEventListener('beforetoggle', covers, { capture: true, signal });
  document.addEventListener('toggle', covered, { capture: true, signal });
  document.addEventListener('fullscreenchange', covered, { capture: true, signal });

  // A page that rewrites itself, or removes what it does not know, may take our host along: come back once, no more,
  // so that we never fight with a page.
  let returned = false;
  const guard = new MutationObserver(() => {
    if (host.isConnected) return;
    if (returned || isOrphan()) {
      close();
      onLost();
      return;
    }
    returned = true;
    overlay.show();
    again();
  });
  guard.observe(document, { childList: true });
  if (document.documentElement) guard.observe(document.documentElement, { childList: true });

  return { element: room, close };
}
