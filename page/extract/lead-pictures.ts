import { bringsMedia, isMedia } from './media.ts';

/** What is around a whole article. */
const WHOLE = 'article,main,[role=main]';

/** The parts that stand before an article's first text, in the element around the whole, and may hold its pictures. */
export function leadPictures(top: Element): Element[] {
  const whole = top.closest(WHOLE);
  const found: Element[] = [];
  for (let at: Element | null = top; at && whole && at !== whole; at = at.parentElement) {
    const before: Element[] = [];
    for (let other = at.previousElementSibling; other; other = other.previousElementSibling) {
      if (isMedia(other) || bringsMedia(other)) before.unshift(other);
    }
    found.unshift(...before);
  }
  return found;
}
