import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Settings } from '../../core/settings.ts';
import { pick, TYPE_KEYS, type TypeSettings } from '../../core/type-settings.ts';
import { getSettings, onSettings, saveSettings } from '../../platform/settings.ts';
import {
  canRememberSite,
  forgetSites,
  getSiteType,
  onSites,
  saveSiteType,
} from '../../platform/site-type.ts';

/** Synced storage takes two writes a second at most; a slider makes sixty, ms. */
const SAVE_AFTER_MS = 400;

type Change = Partial<Omit<Settings, 'version'>>;

/** Whether the text is set otherwise on this site than elsewhere. */
export interface SiteSwitch {
  host: string;
  on: ReadonlySignal<boolean>;
  set(on: boolean): void;
}

export interface LiveSettings {
  settings: ReadonlySignal<Settings>;
  /** Seen at once, stored when the hand rests. */
  change(change: Change): void;
  /** For text set otherwise on this site than elsewhere; none where a site cannot be remembered. */
  site: SiteSwitch | undefined;
}

/** The settings as a signal, with those of the site over them, and how to change them. */
export async function liveSettings(host: string): Promise<LiveSettings> {
  const [stored, storedOfSite] = await Promise.all([getSettings(), getSiteType(host)]);
  const everywhere = signal(stored);
  const ofSite = signal<TypeSettings | undefined>(storedOfSite);
  const settings = computed(() => ({ ...everywhere.value, ...ofSite.value }));
  let unsaved: Change = {};
  let siteUnsaved = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  onSettings((now) => (everywhere.value = { ...now, ...unsaved }));
  onSites((sites) => {
    if (!siteUnsaved) ofSite.value = sites.find((site) => site.host === host)?.type;
  });

  function save(): void {
    if (Object.keys(unsaved).length > 0) void saveSettings(unsaved);
    if (siteUnsaved && ofSite.value) void saveSiteType(host, ofSite.value);
    unsaved = {};
    siteUnsaved = false;
  }

  return {
    settings,
    change: (change) => {
      const { type, rest } = apart(change);
      if (ofSite.value && Object.keys(type).length > 0) {
        ofSite.value = { ...ofSite.value, ...type };
        siteUnsaved = true;
      } else {
        Object.assign(rest, type);
      }
      everywhere.value = { ...everywhere.value, ...rest };
      unsaved = { ...unsaved, ...rest };
      clearTimeout(timer);
      timer = setTimeout(save, SAVE_AFTER_MS);
    },
    site: canRememberSite(host)
      ? {
          host,
          on: computed(() => ofSite.value !== undefined),
          set: (on) => {
            ofSite.value = on ? pick(settings.value, TYPE_KEYS) : undefined;
            siteUnsaved = false;
            if (ofSite.value) void saveSiteType(host, ofSite.value);
            else void forgetSites(host);
          },
        }
      : undefined,
  };
}

/** A change of how text is set, and of all else. */
function apart(change: Change): { type: Partial<TypeSettings>; rest: Change } {
  const type = pick(change, TYPE_KEYS);
  const rest = Object.fromEntries(Object.entries(change).filter(([key]) => !(key in type)));
  return { type, rest };
}
