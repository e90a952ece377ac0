import { signal } from '@preact/signals';
import type { Notice, OptionsActions } from '../../components/options/state.ts';
import type { Settings } from '../../core/settings.ts';
import { DEFAULTS } from '../../core/settings.ts';
import { type Backup, readSettingsFile, writeSettingsFile } from '../../core/settings-file.ts';
import type { Translate } from '../../core/translate.ts';
import { getMuted, onMuted, setMuted } from '../../platform/muted.ts';
import { getSettings, onSettings, saveSettings } from '../../platform/settings.ts';
import { showShortcutPage } from '../../platform/shortcuts.ts';
import type { Stored } from '../../platform/storage.ts';
import { download } from './download.ts';
import { createOwnModel } from './own-model.ts';

/** How long a mere confirmation stands, ms. What went wrong or can be undone stays until the next thing happens. */
const PASSING_MS = 6000;

const PASSING: ReadonlySet<Notice['kind']> = new Set([
  'exported',
  'undone',
  'ownAdded',
  'ownRemoved',
  'ownCancelled',
]);

/** What the options page shows and can do, joined to what is stored. */
export function createModel(t: Translate) {
  const settings = signal<Settings>(DEFAULTS);
  const muted = signal<readonly string[]>([]);
  const notice = signal<Notice | undefined>(undefined);
  /** What was there before the last reset or import. */
  let before: Backup | undefined;

  const show = (change: Partial<Settings>) => {
    settings.value = { ...settings.value, ...change };
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const say = (now: Notice) => {
    notice.value = now;
    clearTimeout(timer);
    const passes = now.kind === 'saved' ? now.where !== 'lost' : PASSING.has(now.kind);
    if (passes) timer = setTimeout(() => (notice.value = undefined), PASSING_MS);
  };
  const saved = (where: Stored) => say({ kind: 'saved', where });

  /** Replaces everything and says so; what cannot be stored is said instead. */
  async function replace(backup: Backup, done: Notice): Promise<void> {
    const areas = [await saveSettings(backup.settings), await setMuted(backup.muted)];
    say(areas.includes('lost') ? { kind: 'saved', where: 'lost' } : done);
  }

  /** As `replace`, so that it can be undone. */
  function replaceForNow(backup: Backup, done: Notice): Promise<void> {
    before = { settings: settings.value, muted: muted.value };
    return replace(backup, done);
  }

  async function importFile(file: File): Promise<void> {
    const text = await file.text().catch(() => undefined);
    if (text === undefined) {
      return say({ kind: 'importFailed', file: file.name, reason: 'unreadable' });
    }
    const read = readSettingsFile(text);
    if (read.ok) return replaceForNow(read.backup, { kind: 'imported' });
    const { reason, key } = read;
    say({ kind: 'importFailed', file: file.name, reason, ...(key === undefined ? {} : { key }) });
  }

  const actions: OptionsActions = {
    preview: show,
    change: (change) => {
      show(change);
      void saveSettings(change).then(saved);
    },
    setMuted: (words) => void setMuted(words).then(saved),
    changeShortcuts: () => void showShortcutPage(),
    exportFile: () => {
      const date = new Date();
      const text = writeSettingsFile({ settings: settings.value, muted: muted.value }, date);
      download(`glossa-settings-${date.toISOString().slice(0, 10)}.json`, text, 'application/json');
      say({ kind: 'exported' });
    },
    importFile: (file) => void importFile(file),
    reset: () => void replaceForNow({ settings: DEFAULTS, muted: [] }, { kind: 'reset' }),
    undo: () => {
      if (before) void replace(before, { kind: 'undone' });
    },
  };

  const showMuted = (words: readonly string[]) => {
    muted.value = words;
  };
  onSettings(show);
  onMuted(showMuted);
  void getSettings().then(show);
  void getMuted().then(showMuted);

  return { settings, muted, notice, actions, ...createOwnModel(t('own_first'), say) };
}
