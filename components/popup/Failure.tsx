import { Icon } from '../Icon.tsx';
import { useText } from '../text.ts';
import type { PopupFailure } from './state.ts';

/** Failures that another try may mend. */
const CAN_RETRY: ReadonlySet<PopupFailure> = new Set(['empty', 'analysis', 'lost']);

/** Why there is nothing to show, and what the reader can do about it. */
export function Failure({ code, onRetry }: { code: PopupFailure; onRetry: () => void }) {
  const t = useText();
  return (
    <div class="failure" role="alert">
      <Icon name={code === 'analysis' ? 'warning' : 'info'} size={20} />
      <h1>{t(`error_${code}`)}</h1>
      <p>{t(`error_${code}_help`)}</p>
      {CAN_RETRY.has(code) && (
        <button type="button" class="button" onClick={onRetry}>
          {t('common_try_again')}
        </button>
      )}
    </div>
  );
}
