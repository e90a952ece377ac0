/**
 * Marks pictures that cannot be had with `data-failed`, for their style: what a page keeps free for one would be a hole
 * in the text.
 */
export function markFailedPictures(content: HTMLElement, signal: AbortSignal): void {
  const mark = (failed: boolean) => (event: Event) => {
    if (event.target instanceof HTMLImageElement) event.target.toggleAttribute('data-failed', failed);
  };
  content.addEventListener('error', mark(true), { capture: true, signal });
  content.addEventListener('load', mark(false), { capture: true, signal });
  for (const image of content.querySelectorAll('img')) {
    // Drawings may have no size of their own and be there all the same.
    if (image.complete && image.naturalWidth === 0 && image.currentSrc !== '')
      image.decode().catch(() => image.toggleAttribute('data-failed', true));
  }
}
