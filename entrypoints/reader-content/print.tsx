import { render } from 'preact';
import { Appendix } from '../../components/reader/print/Appendix.tsx';
import { PrintPanel } from '../../components/reader/print/PrintPanel.tsx';
import printCss from '../../components/reader/print/print.css?inline';
import { textLanguage } from '../../components/reader/text-language.ts';
import { Text } from '../../components/text.ts';
import { numberLinks, unfold } from '../../page/reader/print-links.ts';
import type { ReaderPort } from '../../page/reader/tools.ts';
import { attachPanel } from '../reader-tools/panel.tsx';

/** Printing, whoever asks for it: the reader here, or the browser's own command. */
export function attachPrint(reader: ReaderPort): void {
  const { addStyle, alive, article, change, copy, report, settings, sheet, t, told } = reader;
  addStyle(printCss);
  const slot = document.createElement('div');
  sheet.append(slot);
  let undo = () => {};

  const prepare = () => {
    undo();
    const { printSummary, printLinks, printGlossary } = settings.now();
    sheet.classList.toggle('no-summary', !printSummary);
    const links = printLinks ? numberLinks(copy.element, article.url) : undefined;
    const fold = unfold(sheet);
    render(
      <Text.Provider value={t}>
        <Appendix
          url={article.url}
          lang={textLanguage(article, report)}
          dir={article.dir ?? 'auto'}
          links={links?.addresses ?? []}
          terms={printGlossary ? report.terms.filter((term) => !told.now()(term)) : []}
        />
      </Text.Provider>,
      slot,
    );
    undo = () => {
      undo = () => {};
      links?.remove();
      fold();
      render(null, slot);
    };
  };
  window.addEventListener('beforeprint', prepare, { signal: alive });
  window.addEventListener('afterprint', () => undo(), { signal: alive });
  alive.addEventListener('abort', () => undo(), { once: true });

  const draw = attachPanel(reader, 'print', () => (
    <PrintPanel
      settings={settings.now()}
      change={change}
      print={() => {
        reader.closePanel();
        window.print();
      }}
    />
  ));
  settings.watch(draw);
}
