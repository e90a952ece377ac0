import type { Settings } from '../../../core/settings.ts';
import { Switch } from '../../controls/Switch.tsx';
import { useText } from '../../text.ts';

type PrintSettings = Pick<Settings, 'printSummary' | 'printLinks' | 'printGlossary'>;

interface Props {
  settings: PrintSettings;
  change(settings: Partial<PrintSettings>): void;
  print(): void;
}

/** What is to be printed besides the article. */
export function PrintPanel({ settings, change, print }: Props) {
  const t = useText();
  return (
    <section id="print" class="panel" tabIndex={-1} aria-label={t('reader_print')}>
      <Switch
        label={t('reader_print_summary')}
        on={settings.printSummary}
        onChange={(printSummary) => change({ printSummary })}
      />
      <Switch
        label={t('reader_print_links')}
        on={settings.printLinks}
        onChange={(printLinks) => change({ printLinks })}
      />
      <Switch
        label={t('reader_print_glossary')}
        on={settings.printGlossary}
        onChange={(printGlossary) => change({ printGlossary })}
      />
      <p class="hint">{t('reader_print_hint')}</p>
      <button type="button" class="button primary" onClick={print}>
        {t('reader_print_now')}
      </button>
    </section>
  );
}
