import { Switch } from '../controls/Switch.tsx';
import { useText } from '../text.ts';

/** Looking up in Wikipedia, as the options page shows and changes it. */
export interface OnlineOptionsState {
  allowed: boolean;
  /** Answers kept on this device. */
  kept: number;
  /** Asks the browser for its permission, or gives it back. To be called in a click. */
  allow(on: boolean): void;
  clear(): void;
}

/** The one online source, off by default: what it would send, and what is kept of its answers. */
export function OnlineOptions({ allowed, kept, allow, clear }: OnlineOptionsState) {
  const t = useText();
  return (
    <>
      <Switch label={t('options_online')} hint={t('options_online_hint')} on={allowed} onChange={allow} />
      {kept > 0 && (
        <div class="row">
          <span class="hint" role="status">
            {t.count('options_online_kept', kept)}
          </span>
          <button type="button" class="button" onClick={clear}>
            {t('options_online_clear')}
          </button>
        </div>
      )}
    </>
  );
}
