import { type ComponentChild, render } from 'preact';
import type { MessageKey, Translate } from '../core/translate.ts';
import { Text } from './text.ts';

/** Fills one of our own pages: its language, direction, title, and what is in its body. */
export function start(t: Translate, title: MessageKey, content: ComponentChild): void {
  document.documentElement.lang = t.lang;
  document.documentElement.dir = t.dir;
  document.title = t(title);
  render(<Text.Provider value={t}>{content}</Text.Provider>, document.body);
}
