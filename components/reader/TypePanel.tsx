import { Switch } from '../controls/Switch.tsx';
import { useText } from '../text.ts';
import { TypeControls, type TypeControlsProps } from '../type/TypeControls.tsx';

interface Props extends Omit<TypeControlsProps, 'preview'> {
  /** The site, and whether the text is set otherwise there; none where a site cannot be remembered. */
  site: { host: string; on: boolean; set(on: boolean): void } | undefined;
}

/** How the text is set. Every move is seen at once in the text behind. */
export function TypePanel({ settings, change, fontFailed, site }: Props) {
  const t = useText();
  return (
    <section id="type" class="panel" tabIndex={-1} aria-label={t('reader_type')}>
      <TypeControls settings={settings} preview={change} change={change} fontFailed={fontFailed} />
      {site && (
        <Switch
          label={t('type_site', site.host)}
          hint={t('type_site_hint')}
          on={site.on}
          onChange={site.set}
        />
      )}
    </section>
  );
}
