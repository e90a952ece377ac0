import { type ComponentChild, render } from 'preact';
import { Text } from '../../components/text.ts';
import type { ReaderAction } from '../../core/reader-actions.ts';
import type { ReaderPort } from '../../page/reader/tools.ts';

/**
 * A panel below the bar, opened and closed by the action that it is named for. Its root element must have the action's
 * name as `id` and can be focused; the focus goes there when it opens.
 * @returns draws it anew, when it is open.
 */
export function attachPanel(
  reader: ReaderPort,
  action: ReaderAction,
  content: () => ComponentChild,
): () => void {
  const { panels, panel, t, alive } = reader;
  const slot = document.createElement('div');
  panels.append(slot);
  const draw = () => {
    const open = panel.now() === action;
    render(open ? <Text.Provider value={t}>{content()}</Text.Provider> : null, slot);
  };

  reader.serve(action, () => {
    if (panel.now() === action) {
      reader.closePanel();
      return;
    }
    reader.openPanel(action);
    slot.querySelector<HTMLElement>(`#${action}`)?.focus({ preventScroll: true });
  });
  panel.watch(draw);
  alive.addEventListener('abort', () => render(null, slot), { once: true });
  return draw;
}
