/**
 * Everything a reader can set: one line each, of which defaults, limits, types and the reading of what is stored
 * follow. Pure: storage is platform/settings.ts.
 * A setting needs a reader who would look for it; anything else is a constant.
 */
import { choice, colour, flag, type Limits, number, type Setting } from './setting-kinds.ts';

export const THEMES = ['auto', 'light', 'sepia', 'grey', 'dark', 'black', 'contrast', 'custom'] as const;
/** The last two come with the extension (core/font-families.ts). */
export const FONTS = ['serif', 'sans', 'mono', 'system', 'legible', 'dyslexic'] as const;
export const ALIGNMENTS = ['start', 'justify'] as const;
/** What line focus keeps lit; `ruler` marks a line and dims nothing. */
export const FOCUS_MODES = ['off', 'one', 'three', 'five', 'ruler', 'paragraph'] as const;
export type FocusMode = (typeof FOCUS_MODES)[number];
/** `auto` suits the article's length; `points` are key points by section, where there are sections. */
export const SUMMARY_LENGTHS = ['auto', 'one', 'short', 'medium', 'long', 'points'] as const;
export type SummaryLength = (typeof SUMMARY_LENGTHS)[number];

const SETTINGS = {
  theme: choice(THEMES, 'auto'),
  /** The reader's own theme: ground, text and links. */
  paper: colour('#f7f3e8'),
  ink: colour('#22262b'),
  link: colour('#1f5a7a'),
  font: choice(FONTS, 'serif'),
  /** Reader text size, px. */
  fontSize: number({ min: 14, max: 40, step: 1 }, 20),
  /** Reader line length, in characters. */
  width: number({ min: 32, max: 100, step: 2 }, 68),
  /** Reader line height, multiple of the text size. */
  lineHeight: number({ min: 1.2, max: 2.4, step: 0.1 }, 1.6),
  /** Reader text weight, as in CSS. */
  weight: number({ min: 300, max: 700, step: 50 }, 400),
  /** Space added between letters and between words, in text sizes. */
  letterSpacing: number({ min: 0, max: 0.2, step: 0.01 }, 0),
  wordSpacing: number({ min: 0, max: 0.6, step: 0.02 }, 0),
  /** Space between paragraphs, in lines. */
  paragraphSpacing: number({ min: 0.25, max: 2, step: 0.25 }, 0.75),
  align: choice(ALIGNMENTS, 'start'),
  /** Divide long words at the ends of lines, where the browser knows the text's language. */
  hyphenate: flag(true),
  /** Single keys do something in the reader (WCAG 2.1.4 asks that they can be switched off). */
  readerKeys: flag(true),
  /** Remember on this device where reading stood on a page. */
  keepPlaces: flag(true),
  summaryLength: choice(SUMMARY_LENGTHS, 'auto'),
  /** Highlight key sentences on the page and in the reader. */
  skim: flag(false),
  lineFocus: choice(FOCUS_MODES, 'off'),
  /** Bold beginnings of words in the reader. */
  boldStarts: flag(false),
  /** How fast and how high is read aloud; 1 is a voice's own. */
  speechRate: number({ min: 0.5, max: 3, step: 0.1 }, 1),
  speechPitch: number({ min: 0.5, max: 1.5, step: 0.1 }, 1),
  /** Voices may be used to which the text is sent. */
  onlineVoices: flag(false),
  /** Show the pictures of an article in the reader. */
  images: flag(true),
  /** Set links in the reader as the text around them. */
  plainLinks: flag(false),
  /** What is printed besides the article: its summary before it, the addresses of its links and its glossary after it. */
  printSummary: flag(true),
  printLinks: flag(true),
  printGlossary: flag(false),
  /** Offer to rewrite the summary by the browser's own model, where it has one. */
  rewrite: flag(false),
  /** How much is explained: 0 little, 1 much. */
  explain: number({ min: 0, max: 1, step: 0.25 }, 0.5),
  /** Underline terms on the page once it was read. */
  marks: flag(true),
  /** Open cards on hover and focus. */
  cards: flag(true),
  /** Look up what is double-clicked. */
  doubleClick: flag(false),
  /** Rest of the pointer before a card opens, ms. */
  hoverDelay: number({ min: 150, max: 1500, step: 50 }, 350),
};

type Kinds = typeof SETTINGS;
type Values = { [K in keyof Kinds]: Kinds[K] extends Setting<infer T> ? T : never };

/** Every setting's value, and the version of this shape. */
export type Settings = { version: 1 } & Values;

type NumberKey = { [K in keyof Kinds]: Kinds[K] extends { limits: Limits } ? K : never }[keyof Kinds];

export const DEFAULTS: Settings = { version: 1, ...each((setting) => setting.initial) };

/** Lowest, highest and step of each number setting. */
export const LIMITS = Object.fromEntries(
  Object.entries(SETTINGS).flatMap(([key, setting]) => ('limits' in setting ? [[key, setting.limits]] : [])),
) as Record<NumberKey, Limits>;

/** Upgrades from version n (the index) to n + 1. Version 0 is anything stored before versions were written. */
const MIGRATIONS: ReadonlyArray<(old: Record<string, unknown>) => Record<string, unknown>> = [
  (old) => ({ ...old, version: 1 }),
];

/**
 * Makes valid settings of whatever was stored or imported: older versions are migrated, newer ones read for what is
 * known, unknown keys dropped, wrong values replaced by defaults, numbers clamped to their limits.
 */
export function readSettings(stored: unknown): Settings {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return { ...DEFAULTS };
  let raw: Record<string, unknown> = { ...stored };
  const from = typeof raw.version === 'number' && raw.version >= 0 ? Math.floor(raw.version) : 0;
  for (const migrate of MIGRATIONS.slice(from)) raw = migrate(raw);
  return { version: 1, ...each((setting, key) => setting.read(raw[key])) };
}

/** A value for each setting. */
function each(value: (setting: Setting<string | number | boolean>, key: string) => unknown): Values {
  return Object.fromEntries(
    Object.entries(SETTINGS).map(([key, setting]) => [key, value(setting, key)]),
  ) as Values;
}
