import type { Translate } from '../../core/translate.ts';
import { useText } from '../text.ts';
import type { Notice } from './state.ts';

/** Tells what just happened, and takes it back where that is possible. Always there, so that it is read out. */
export function NoticeBar({ notice, onUndo }: { notice: Notice | undefined; onUndo: () => void }) {
  const t = useText();
  const bad = notice?.kind === 'importFailed' || (notice?.kind === 'saved' && notice.where === 'lost');
  const canUndo = notice?.kind === 'reset' || notice?.kind === 'imported';
  return (
    <div class="notice-bar">
      <p role="status" class={bad ? 'bad' : ''}>
        {notice && textOf(notice, t)}
      </p>
      {canUndo && (
        <button type="button" class="button" onClick={onUndo}>
          {t('common_undo')}
        </button>
      )}
    </div>
  );
}

function textOf(notice: Notice, t: Translate): string {
  switch (notice.kind) {
    case 'saved':
      return t(`options_saved_${notice.where}`);
    case 'importFailed':
      return t(`options_import_${notice.reason}`, notice.file, notice.key ?? '');
    default:
      return t(`options_${notice.kind}`);
  }
}
