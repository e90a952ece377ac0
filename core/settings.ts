/**
 * Everything a reader can set, with its defaults, limits and history. Pure: storage is platform/settings.ts.
 * A setting needs a reader who would look for it; anything else is a constant.
 */

export const THEMES = ['auto', 'light', 'sepia', 'dark'] as const;
export const FONTS = ['serif', 'sans', 'mono'] as const;
/** `auto` suits the article's length; `points` are key points by section, where there are sections. */
export const SUMMARY_LENGTHS = ['auto', 'one', 'short', 'medium', 'long', 'points'] as const;
export type SummaryLength = (typeof SUMMARY_LENGTHS)[number];

/** Lowest, highest and step of each number setting. */
export const LIMITS = {
  /** Reader text size, px. */
  fontSize: { min: 14, max: 40, step: 1 },
  /** Reader line length, in widths of the digit 0 (CSS `ch`). */
  width: { min: 40, max: 100, step: 4 },
  /** Reader line height, multiple of the text size. */
  lineHeight: { min: 1.2, max: 2.4, step: 0.1 },
  /** Rest of the pointer before a card opens, ms. */
  hoverDelay: { min: 150, max: 1500, step: 50 },
  /** How much is explained: 0 little, 1 much. */
  explain: { min: 0, max: 1, step: 0.25 },
} as const;

export interface Settings {
  /** Version of this shape. */
  version: 1;
  theme: (typeof THEMES)[number];
  font: (typeof FONTS)[number];
  fontSize: number;
  width: number;
  lineHeight: number;
  summaryLength: SummaryLength;
  /** Highlight key sentences on the page and in the reader. */
  skim: boolean;
  /** Offer to rewrite the summary by the browser's own model, where it has one. */
  rewrite: boolean;
  explain: number;
  /** Underline terms on the page once it was read. */
  marks: boolean;
  /** Open cards on hover and focus. */
  cards: boolean;
  hoverDelay: number;
}

export const DEFAULTS: Settings = {
  version: 1,
  theme: 'auto',
  font: 'serif',
  fontSize: 20,
  width: 68,
  lineHeight: 1.6,
  summaryLength: 'auto',
  skim: false,
  rewrite: false,
  explain: 0.5,
  marks: true,
  cards: true,
  hoverDelay: 350,
};

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
  return {
    version: 1,
    theme: oneOf(THEMES, raw.theme, DEFAULTS.theme),
    font: oneOf(FONTS, raw.font, DEFAULTS.font),
    fontSize: within('fontSize', raw.fontSize),
    width: within('width', raw.width),
    lineHeight: within('lineHeight', raw.lineHeight),
    summaryLength: oneOf(SUMMARY_LENGTHS, raw.summaryLength, DEFAULTS.summaryLength),
    skim: truth('skim', raw.skim),
    rewrite: truth('rewrite', raw.rewrite),
    explain: within('explain', raw.explain),
    marks: truth('marks', raw.marks),
    cards: truth('cards', raw.cards),
    hoverDelay: within('hoverDelay', raw.hoverDelay),
  };
}

function oneOf<T extends string>(allowed: readonly T[], value: unknown, fallback: T): T {
  return allowed.find((a) => a === value) ?? fallback;
}

function truth(key: 'skim' | 'rewrite' | 'marks' | 'cards', value: unknown): boolean {
  return typeof value === 'boolean' ? value : DEFAULTS[key];
}

function within(key: keyof typeof LIMITS, value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) return DEFAULTS[key];
  return Math.min(LIMITS[key].max, Math.max(LIMITS[key].min, value));
}
