import { HelpSheet } from '../../components/reader/HelpSheet.tsx';
import type { ReaderPort } from '../../page/reader/tools.ts';
import { attachPanel } from './panel.tsx';

/** All keys, on a sheet. */
export function attachHelp(reader: ReaderPort): void {
  const { settings, change, serves } = reader;
  const draw = attachPanel(reader, 'help', () => (
    <HelpSheet
      can={serves}
      on={settings.now().readerKeys}
      onChange={(readerKeys) => change({ readerKeys })}
    />
  ));
  settings.watch(draw);
}
