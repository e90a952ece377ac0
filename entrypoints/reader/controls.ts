import { type Signal, signal } from '@preact/signals';
import type { ReaderAction } from '../../core/reader-actions.ts';
import { type Actions, createActions } from '../../page/reader/actions.ts';
import type { Panel } from '../../page/reader/tools.ts';

/** How the reader's bar stands, and what is done by it. */
export interface Controls extends Actions {
  panel: Signal<Panel | undefined>;
  /** Actions that are switched on. */
  pressed: Signal<Partial<Record<ReaderAction, boolean>>>;
  /** What has just been done. */
  said: Signal<string>;
  press(action: ReaderAction, on: boolean): void;
  openPanel(panel: Panel): void;
  /** Closes the open panel and gives the focus back to where it was. */
  closePanel(): void;
  /** Adds what is closed by going back, as long as `alive`. */
  onBack(close: () => boolean, alive: AbortSignal): void;
  /** Goes one step back: closes what was opened last. `false` when nothing is open. */
  back(): boolean;
}

export function createControls(root: ShadowRoot): Controls {
  const panel = signal<Panel | undefined>(undefined);
  const pressed = signal<Partial<Record<ReaderAction, boolean>>>({});
  const said = signal('');
  let closers: (() => boolean)[] = [];

  /** Where the focus was when the panel was opened: on its button, or in the text when it was opened by a key. */
  let opener: Element | null = null;

  function openPanel(name: Panel): void {
    if (!panel.value) opener = root.activeElement;
    panel.value = name;
  }

  function closePanel(): void {
    panel.value = undefined;
    if (opener instanceof HTMLElement) opener.focus({ preventScroll: true });
  }

  return {
    ...createActions(),
    panel,
    pressed,
    said,
    press: (action, on) => {
      pressed.value = { ...pressed.value, [action]: on };
    },
    openPanel,
    closePanel,
    onBack: (close, alive) => {
      closers.unshift(close);
      const forget = () => (closers = closers.filter((c) => c !== close));
      alive.addEventListener('abort', forget, { once: true });
    },
    back: () => {
      if (!panel.value) return closers.some((close) => close());
      closePanel();
      return true;
    },
  };
}
