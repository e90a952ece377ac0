import type { ComponentProps } from 'preact';
import { Switch } from '../controls/Switch.tsx';
import { useText } from '../text.ts';
import { TypeControls, type TypeControlsProps } from '../type/TypeControls.tsx';
import { ContentSwitches } from './ContentSwitches.tsx';

type Content = ComponentProps<typeof ContentSwitches>;

interface Props extends Omit<TypeControlsProps, 'preview' | 'settings' | 'change'> {
  settings: TypeControlsProps['settings'] & Content['settings'];
  change: TypeControlsProps['change'] & Content['change'];
  /** The site, and whether the text is set otherwise there; none where a site cannot be remembered. */
  site: { host: string; on: boolean; set(on: boolean): void } | undefined;
}

/** How the text is set. Every move is seen at once in the text behind. */
export function TypePanel({ settings, change, fontFailed, site }: Props) {
  const t = useText();
  return (
    <section id="type" class="panel" tabIndex={-1} aria-label={t('reader_type')}>
      <TypeControls settings={settings} preview={change} change={change} fontFailed={fontFailed} />
      <ContentSwitches settings={settings} change={change} />
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
