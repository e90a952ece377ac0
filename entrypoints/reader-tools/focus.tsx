import { FocusPanel } from '../../components/reader/FocusPanel.tsx';
import focusCss from '../../components/reader/focus.css?inline';
import { textLanguage } from '../../components/reader/text-language.ts';
import { boldStarts } from '../../page/focus/bold-starts.ts';
import { createLineFocus, type LineFocus } from '../../page/focus/line-focus.ts';
import { keepPosition } from '../../page/reader/scroll.ts';
import type { ReaderPort } from '../../page/reader/tools.ts';
import { attachPanel } from './panel.tsx';

/** Lit lines and bold beginnings of words, as they are set. Answers what may have the lit lines follow it. */
export function attachFocus(reader: ReaderPort): LineFocus {
  const { root, room, copy, article, report, settings, change } = reader;
  reader.addStyle(focusCss);
  const draw = attachPanel(reader, 'focus', () => <FocusPanel settings={settings.now()} change={change} />);
  const lines = createLineFocus(reader);
  const lang = textLanguage(article, report);
  let plain: (() => void) | undefined;

  settings.watch(({ lineFocus, boldStarts: bold }) => {
    lines.set(lineFocus);
    if (bold !== (plain !== undefined)) {
      keepPosition(root, room, () => {
        plain?.();
        plain = bold ? boldStarts(copy, (block) => article.blocks[block]?.text ?? '', lang, room) : undefined;
      });
    }
    draw();
  });
  return lines;
}
