import { useRef } from 'preact/hooks';
import { IconButton } from '../controls/IconButton.tsx';
import { useText } from '../text.ts';

interface Props {
  /** Host names. */
  sites: readonly string[];
  onForget(host?: string): void;
}

/** The sites that look otherwise in reader mode than all others, and how to forget them. */
export function Sites({ sites, onForget }: Props) {
  const t = useText();
  const list = useRef<HTMLUListElement>(null);
  const forget = (host: string) => {
    // The button pressed goes with its site: without this the keyboard would be back at the top of the page.
    list.current?.focus();
    onForget(host);
  };
  if (sites.length === 0) return null;
  return (
    <details class="more">
      <summary>{t.count('options_sites', sites.length)}</summary>
      <ul class="muted" ref={list} tabIndex={-1} aria-label={t.count('options_sites', sites.length)}>
        {sites.map((host) => (
          <li key={host}>
            {host}
            <IconButton icon="close" label={t('options_sites_forget', host)} onClick={() => forget(host)} />
          </li>
        ))}
      </ul>
      <button type="button" class="link-button" onClick={() => onForget()}>
        {t('options_sites_forget_all')}
      </button>
    </details>
  );
}
