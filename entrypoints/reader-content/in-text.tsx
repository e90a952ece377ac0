import { type ComponentChild, render } from 'preact';
import { Text } from '../../components/text.ts';
import type { ReaderPort } from '../../page/reader/tools.ts';

/** Puts something of ours into the article's text: in our language, not the article's, and as long as the reader is there. */
export function putInText(
  slot: HTMLElement,
  content: ComponentChild,
  { t, alive }: Pick<ReaderPort, 't' | 'alive'>,
): void {
  slot.lang = t.lang;
  slot.dir = t.dir;
  render(<Text.Provider value={t}>{content}</Text.Provider>, slot);
  alive.addEventListener('abort', () => render(null, slot), { once: true });
}
