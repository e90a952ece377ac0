import { TypePanel } from '../../components/reader/TypePanel.tsx';
import type { ReaderPort } from '../../page/reader/tools.ts';
import { attachPanel } from './panel.tsx';

/** How the text is set. */
export function attachType(reader: ReaderPort): void {
  const { settings, change } = reader;
  const draw = attachPanel(reader, 'type', () => <TypePanel settings={settings.now()} change={change} />);
  settings.watch(draw);
}
