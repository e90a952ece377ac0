/**
 * Gestures that a page may take away from its readers (wheel hijacking, "copying is not allowed"), or would answer to
 * behind the reader. None of our own code listens to them; what the browser does by itself still happens.
 */
const SILENCED = ['wheel', 'touchmove', 'copy', 'cut', 'contextmenu', 'selectstart', 'dragstart'] as const;

const KEYS = ['keydown', 'keypress', 'keyup'] as const;

/**
 * Keeps what a reader does in the room from the page. A closed shadow root hides where a key went, not that it was
 * pressed: the page would still answer with its own shortcuts. So each key is stopped before it comes down the page
 * and told again inside `root`, where it cannot get out. Only a page that listens on `window` since before we came
 * hears it.
 *
 * `heeds` tells the reader's keys from those that the page made itself, which do nothing here.
 *
 * Works while `room` is shown as a modal dialog in `root`: then nothing else on the page can have the focus.
 */
export function keepKeysInside(
  host: HTMLElement,
  root: ShadowRoot,
  room: HTMLElement,
  { heeds, signal }: { heeds(event: Event): boolean; signal: AbortSignal },
): void {
  const document = host.ownerDocument;
  const view = document.defaultView ?? window;
  const ours = ({ target }: Event) =>
    target === host || target === document.body || target === document.documentElement;
  const options = { capture: true, signal };
  let down = false;

  for (const type of SILENCED) {
    view.addEventListener(type, (event) => ours(event) && event.stopImmediatePropagation(), options);
  }
  for (const type of KEYS) {
    view.addEventListener(
      type,
      (event) => {
        if (!heeds(event) || !ours(event)) return;
        event.stopImmediatePropagation();
        down = type !== 'keyup';
        const inside = (root.activeElement ?? room).dispatchEvent(retold(event));
        if (!inside) event.preventDefault();
      },
      options,
    );
  }
  // The key that closes the room is let go when the room is no more.
  signal.addEventListener('abort', () => {
    const swallow = (event: Event) => event.stopImmediatePropagation();
    if (down) view.addEventListener('keyup', swallow, { capture: true, once: true });
  });
}

/**
 * The same key as an event that stays in the shadow root. Not a `KeyboardEvent`: Firefox sends one of these types out
 * of the root even when it is made with `composed: false`.
 */
function retold(event: KeyboardEvent): Event {
  const { key, code, location, repeat, isComposing, ctrlKey, shiftKey, altKey, metaKey } = event;
  const copy = new Event(event.type, { bubbles: true, cancelable: true });
  return Object.assign(copy, {
    key,
    code,
    location,
    repeat,
    isComposing,
    ctrlKey,
    shiftKey,
    altKey,
    metaKey,
  });
}
