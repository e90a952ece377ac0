/**
 * Tells tables that are wider than their column: only these scroll by themselves and take the focus to be scrolled by
 * keys. The head of any other stays in sight while the article scrolls. Kept up to date until `signal` ends.
 */
export function watchTables(content: HTMLElement, signal: AbortSignal): void {
  const frames = content.querySelectorAll<HTMLElement>('.frame');
  if (frames.length === 0) return;
  const sizes = new ResizeObserver((entries) => {
    for (const { target } of entries) {
      const frame = target.closest<HTMLElement>('.frame');
      if (frame) setWide(frame, frame.scrollWidth > frame.clientWidth);
    }
  });
  for (const frame of frames) {
    sizes.observe(frame);
    const table = frame.querySelector('table');
    if (table) sizes.observe(table);
  }
  signal.addEventListener('abort', () => sizes.disconnect(), { once: true });
}

function setWide(frame: HTMLElement, wide: boolean): void {
  frame.classList.toggle('wide', wide);
  frame.classList.toggle('narrow', !wide);
  if (wide) frame.tabIndex = 0;
  else frame.removeAttribute('tabindex');
}
