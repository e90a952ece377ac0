import { readSettings, type Settings } from './settings.ts';
import type { ToldWords } from './told.ts';

/** What a settings file carries: all a reader told Glossa. */
export interface Backup {
  settings: Settings;
  told: ToldWords;
}

/** Why a file was not taken, a key of the locale files (`options_import_…`). */
export type ImportFailure = 'tooBig' | 'notJson' | 'notGlossa' | 'newer' | 'badSetting' | 'badWords';

export type Import =
  | { ok: true; backup: Backup }
  /** `key`: the setting at fault, for `badSetting`. */
  | { ok: false; reason: ImportFailure; key?: string };

const FORMAT = 'glossa-settings';
/** Version of the file's frame; the settings inside have their own. */
const FRAME = 1;
/** Thousands of words fit; anything bigger is not ours, and would freeze the page. In UTF-16 units. */
const MAX_LENGTH = 1_000_000;

/** The text of a settings file. `date` is when it was made. */
export function writeSettingsFile({ settings, told }: Backup, date: Date): string {
  const file = { format: FORMAT, version: FRAME, date: date.toISOString(), settings, ...told };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Reads a settings file strictly: it is taken whole, or refused with a reason. */
export function readSettingsFile(text: string): Import {
  if (text.length > MAX_LENGTH) return refuse('tooBig');
  const file = parse(text);
  if (file === undefined) return refuse('notJson');
  if (!isObject(file) || file.format !== FORMAT || !isObject(file.settings)) return refuse('notGlossa');
  const settings = readSettings(file.settings);
  if (isNewer(file.version, FRAME) || isNewer(file.settings.version, settings.version))
    return refuse('newer');
  const wrong = wrongKey(file.settings, settings);
  if (wrong !== undefined) return refuse('badSetting', wrong);
  const { muted = [], known = [] } = file;
  if (!areWords(muted) || !areWords(known)) return refuse('badWords');
  return { ok: true, backup: { settings, told: { muted, known } } };
}

/** The first setting whose value had to be replaced. Those of older versions are the migrations' business. */
function wrongKey(stored: Record<string, unknown>, settings: Settings): string | undefined {
  if (stored.version !== settings.version) return undefined;
  return Object.entries(settings).find(([key, value]) => key in stored && stored[key] !== value)?.[0];
}

function refuse(reason: ImportFailure, key?: string): Import {
  return { ok: false, reason, ...(key === undefined ? {} : { key }) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const areWords = (v: unknown): v is string[] => Array.isArray(v) && v.every((w) => typeof w === 'string');

const isNewer = (version: unknown, known: number) => typeof version === 'number' && version > known;

const isObject = (v: unknown): v is Record<string, unknown> =>
  typeof v === 'object' && v !== null && !Array.isArray(v);
