import type { Settings } from '../../core/settings.ts';
import type { ImportFailure } from '../../core/settings-file.ts';
import type { Told } from '../../core/told.ts';
import type { OwnNotice } from './own/state.ts';

type SettingsChange = Partial<Omit<Settings, 'version'>>;

interface Shortcut {
  name: string;
  /** What it does, in the reader's words; empty for the toolbar button. */
  description: string;
  /** As the browser writes it, e.g. "Alt+Shift+G"; empty when none is set. */
  keys: string;
}

export type OnlineNotice = 'onlineOn' | 'onlineOff' | 'onlineRefused' | 'onlineCleared';

/** What just happened, told at the foot of the page. */
export type Notice =
  | OwnNotice
  | { kind: 'saved'; where: 'sync' | 'local' | 'lost' }
  | { kind: 'exported' | 'undone' | 'reset' | 'imported' | 'keptHere' }
  | { kind: OnlineNotice }
  | { kind: 'importFailed'; file: string; reason: ImportFailure | 'unreadable'; key?: string };

/** What the browser and its version let us do. */
export interface Surroundings {
  version: string;
  /** None in a browser without keyboard commands. */
  shortcuts: readonly Shortcut[];
  /** How shortcuts are changed: the browser can show its page, or the reader has to find it. */
  shortcutPage: 'opens' | 'byHand';
  /** Can words be underlined without changing the page? */
  highlights: boolean;
  /** Is there a language model of the browser's own on this device? */
  model: boolean;
}

export interface OptionsActions {
  /** Shows a change without storing it yet, while a slider moves. */
  preview(change: SettingsChange): void;
  change(change: SettingsChange): void;
  exportReports(format: 'json' | 'csv'): void;
  clearReports(): void;
  setTold(told: Told, words: readonly string[]): void;
  /** Has one host look like every other again, or all of them. */
  forgetSites(host?: string): void;
  /** Forgets where reading stood, on all pages. */
  forgetPlaces(): void;
  changeShortcuts(): void;
  exportFile(): void;
  importFile(file: File): void;
  reset(): void;
  /** Takes back the last reset or import. */
  undo(): void;
}
