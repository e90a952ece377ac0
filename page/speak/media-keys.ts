interface MediaKeys {
  toggle(): void;
  step(by: 1 | -1): void;
  stop(): void;
  signal: AbortSignal;
}

/**
 * The keys of a keyboard's player. Not `navigator.mediaSession`: its handlers are the page's own, which we could not give
 * back, and browsers call them only while something else than a voice makes a sound (docs/browser-bugs.md).
 */
export function onMediaKeys(room: HTMLElement, { toggle, step, stop, signal }: MediaKeys): void {
  const doing: Readonly<Record<string, () => void>> = {
    MediaPlayPause: toggle,
    MediaTrackNext: () => step(1),
    MediaTrackPrevious: () => step(-1),
    MediaStop: stop,
  };
  room.addEventListener(
    'keydown',
    (event) => {
      const does = doing[event.key];
      if (!does) return;
      event.preventDefault();
      does();
    },
    { signal },
  );
}
