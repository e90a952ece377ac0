import type { Settings } from '../../core/settings.ts';
import { Switch } from '../controls/Switch.tsx';
import { useText } from '../text.ts';

type ContentSettings = Pick<Settings, 'images' | 'plainLinks'>;

interface Props {
  settings: ContentSettings;
  change(settings: Partial<ContentSettings>): void;
}

/** What of an article besides its words is shown. */
export function ContentSwitches({ settings, change }: Props) {
  const t = useText();
  return (
    <>
      <Switch
        label={t('reader_images')}
        hint={t('reader_images_hint')}
        on={settings.images}
        onChange={(images) => change({ images })}
      />
      <Switch
        label={t('reader_plain_links')}
        on={settings.plainLinks}
        onChange={(plainLinks) => change({ plainLinks })}
      />
    </>
  );
}
