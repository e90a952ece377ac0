/** What a double click does something else to. */
const PRESSED =
  'a[href], button, input, select, textarea, label, summary, video, audio, [role="button"], [contenteditable]';

interface DoubleClick {
  enabled(): boolean;
  /** Is this event the reader's doing? */
  heeds(event: Event): boolean;
  lookUp(): void;
  signal?: AbortSignal;
}

/** Looks up the word that a double click has selected, where that does nothing else. */
export function lookUpOnDoubleClick(
  target: Document | HTMLElement,
  { enabled, heeds, lookUp, signal }: DoubleClick,
) {
  target.addEventListener(
    'dblclick',
    (event) => {
      const free = event.target instanceof Element && !event.target.closest(PRESSED);
      if (free && enabled() && heeds(event)) lookUp();
    },
    { capture: true, ...(signal ? { signal } : {}) },
  );
}
