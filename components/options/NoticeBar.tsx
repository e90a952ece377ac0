import type { Translate } from '../../core/translate.ts';
import { useText } from '../text.ts';
import type { Notice } from './state.ts';

const BAD: ReadonlySet<Notice['kind']> = new Set(['importFailed', 'ownImportFailed', 'ownLost']);

/** Tells what just happened, and takes it back where that is possible. Always there, so that it is read out. */
export function NoticeBar({ notice, onUndo }: { notice: Notice | undefined; onUndo: () => void }) {
  const t = useText();
  const bad = BAD.has(notice?.kind ?? 'saved') || (notice?.kind === 'saved' && notice.where === 'lost');
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
    case 'ownAdded':
      return t('own_added', notice.term);
    case 'ownChanged':
      return t('own_changed', notice.term);
    case 'ownRemoved':
      return t('own_removed', notice.name);
    case 'ownImported':
      return t('own_imported', notice.name, t.count('own_entries', notice.count));
    case 'ownCancelled':
      return t('own_cancelled');
    case 'ownLost':
      return t('own_lost');
    case 'ownImportFailed':
      return t(`own_import_${notice.reason}`, notice.file, notice.line);
    default:
      return t(`options_${notice.kind}`);
  }
}
