import { computed, effect, signal } from '@preact/signals';
import type { Notice, OptionsActions } from '../../components/options/state.ts';
import type { Settings } from '../../core/settings.ts';
import { DEFAULTS } from '../../core/settings.ts';
import { type Backup, readSettingsFile, writeSettingsFile } from '../../core/settings-file.ts';
import type { SiteType } from '../../core/site-type.ts';
import { NOTHING_TOLD, type ToldWords } from '../../core/told.ts';
import type { Translate } from '../../core/translate.ts';
import { reportsCsv, type WrongReport } from '../../core/wrong-reports.ts';
import { shippedFonts } from '../../page/shipped-fonts.ts';
import { download } from '../../platform/download.ts';
import { packagedFont } from '../../platform/fonts.ts';
import { countPlaces, forgetPlaces, onPlaces } from '../../platform/reading-places.ts';
import { getSettings, onSettings, saveSettings } from '../../platform/settings.ts';
import { showShortcutPage } from '../../platform/shortcuts.ts';
import { forgetSites, getSites, onSites } from '../../platform/site-type.ts';
import type { Stored } from '../../platform/storage.ts';
import { getTold, onTold, setTold } from '../../platform/told.ts';
import { clearReports, getReports, onReports } from '../../platform/wrong-reports.ts';
import { createOnlineModel } from './online-model.ts';
import { createOwnModel } from './own-model.ts';

/** How long a mere confirmation stands, ms. What went wrong or can be undone stays until the next thing happens. */
const PASSING_MS = 6000;

const PASSING: ReadonlySet<Notice['kind']> = new Set([
  'exported',
  'undone',
  'keptHere',
  'onlineOn',
  'onlineOff',
  'onlineCleared',
  'ownAdded',
  'ownRemoved',
  'ownCancelled',
]);

/** What the options page shows and can do, joined to what is stored. */
export function createModel(t: Translate) {
  const settings = signal<Settings>(DEFAULTS);
  const told = signal<ToldWords>(NOTHING_TOLD);
  const reports = signal<readonly WrongReport[]>([]);
  const notice = signal<Notice | undefined>(undefined);
  const sites = signal<readonly string[]>([]);
  const places = signal(0);
  const fonts = shippedFonts({ read: packagedFont, fonts: document.fonts });
  const font = computed(() => settings.value.font);
  const fontFailed = signal(false);
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
    const areas = [
      await saveSettings(backup.settings),
      await setTold('muted', backup.told.muted),
      await setTold('known', backup.told.known),
    ];
    say(areas.includes('lost') ? { kind: 'saved', where: 'lost' } : done);
  }

  /** As `replace`, so that it can be undone. */
  function replaceForNow(backup: Backup, done: Notice): Promise<void> {
    before = { settings: settings.value, told: told.value };
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
    setTold: (kind, words) =>
      void setTold(kind, words).then((where) =>
        kind === 'known' && where === 'local' ? say({ kind: 'keptHere' }) : saved(where),
      ),
    forgetSites: (host) => void forgetSites(host).then((where) => say({ kind: 'saved', where })),
    exportReports: (format) => {
      const text = format === 'csv' ? reportsCsv(reports.value) : JSON.stringify(reports.value, null, 2);
      download(`glossa-reports.${format}`, text, format === 'csv' ? 'text/csv' : 'application/json');
      say({ kind: 'exported' });
    },
    clearReports: () =>
      void clearReports().then((where) => (where === 'local' ? say({ kind: 'keptHere' }) : saved(where))),
    forgetPlaces: () => void forgetPlaces().then(saved),
    changeShortcuts: () => void showShortcutPage(),
    exportFile: () => {
      const date = new Date();
      const text = writeSettingsFile({ settings: settings.value, told: told.value }, date);
      download(`glossa-settings-${date.toISOString().slice(0, 10)}.json`, text, 'application/json');
      say({ kind: 'exported' });
    },
    importFile: (file) => void importFile(file),
    reset: () => void replaceForNow({ settings: DEFAULTS, told: NOTHING_TOLD }, { kind: 'reset' }),
    undo: () => {
      if (before) void replace(before, { kind: 'undone' });
    },
  };

  const showTold = (words: ToldWords) => {
    told.value = words;
  };
  const showSites = (now: readonly SiteType[]) => {
    sites.value = now.map(({ host }) => host);
  };
  effect(() => {
    void fonts.choose(font.value).then((usable) => (fontFailed.value = !usable));
  });
  onSettings(show);
  onTold(showTold);
  onReports((now) => (reports.value = now));
  void getSettings().then(show);
  void getTold().then(showTold);
  void getReports().then((now) => (reports.value = now));
  const showPlaces = (count: number) => {
    places.value = count;
  };
  onPlaces(showPlaces);
  void countPlaces().then(showPlaces);
  onSites(showSites);
  void getSites().then(showSites);

  const own = createOwnModel(t('own_first'), say);
  return {
    settings,
    told,
    reports,
    notice,
    fontFailed,
    sites,
    places,
    actions,
    online: createOnlineModel(say),
    ...own,
  };
}
