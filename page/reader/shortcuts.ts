import { actionOf, type KeyPress, type ReaderAction } from '../../core/reader-actions.ts';

/** Where letters are typed, or lead to an entry of a list. */
const TYPING =
  'input:not([type="checkbox"], [type="radio"], [type="range"], [type="button"], [type="color"]), textarea, select, [contenteditable]';

/**
 * Runs the actions of the keys that are pressed in the room, unless they are typed somewhere or mean a dialog above it.
 * Escape, which means what was opened last, is the room's own affair.
 */
export function listenForKeys(
  room: HTMLElement,
  { on, run }: { on(): boolean; run(action: ReaderAction): void },
  alive: AbortSignal,
): void {
  room.addEventListener(
    'keydown',
    (event) => {
      const { target } = event;
      if (event.defaultPrevented || !on() || !(target instanceof Element)) return;
      if (target.closest(TYPING) || target.closest('dialog') !== room) return;
      // Told again by keys.ts, it is an event with the properties of a key.
      const action = actionOf(event satisfies KeyPress);
      if (!action || action === 'leave') return;
      event.preventDefault();
      run(action);
    },
    { signal: alive },
  );
}
