import type { Lexicon, PackEntry } from '../lexicon.ts';

/** A pack as written in assets/packs/<name>.json; what each field may hold is checked by scripts/packs. */
export interface Pack {
  name: string;
  /** Most readers know these: they are explained to who asks, and not marked for being in a pack. */
  familiar?: true;
  entries: readonly PackSource[];
  /** For names that come in series, "Soyuz MS-22": a regular expression over the whole form. */
  patterns?: readonly PackPattern[];
}

interface PackSource {
  term: string;
  aliases?: readonly string[];
  kind: PackEntry['kind'];
  gloss: string;
  needs?: readonly string[];
  asOf?: string;
}

interface PackPattern {
  match: string;
  kind: PackEntry['kind'];
  /** `{0}` stands for the form met, `{1}` for the first group. */
  gloss: string;
  needs?: readonly string[];
}

/** Letters and figures in a row: the words of a text have one such row or more. */
const WORD = /[\p{L}\p{N}]+/gu;
const FIRST_WORD = /^[\p{L}\p{N}]+/u;
const LETTERS = /^[A-Za-z]+$/;

/** A series of names, and the pack it is from. */
type Series = PackPattern & { pack: string };

/** What of an entry is read only when one of its forms is met. */
type Rest = Omit<PackEntry, 'headword' | 'aliases'>;

/**
 * Packs as one text, as the extension carries them: a line of JSON with all series, then a line an entry, its forms
 * (between bars, the term first), a tab, and the rest as JSON. Signs beyond Latin-1 are escaped, so that the text takes
 * one byte a sign in memory.
 */
export function packText(packs: readonly Pack[]): string {
  const series = packs.flatMap(({ name, patterns = [] }): Series[] =>
    patterns.map((pattern) => ({ ...pattern, pack: name })),
  );
  const lines = packs.flatMap(({ name, familiar, entries }) =>
    entries.map(({ term, aliases = [], ...rest }) => {
      return `${[term, ...aliases].join('|')}\t${JSON.stringify({ pack: name, ...(familiar ? { familiar } : {}), ...rest } satisfies Rest)}`;
    }),
  );
  return [JSON.stringify(series), ...lines].join('\n').replace(/[^\0-\xff]/g, escaped);
}

const escaped = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
const unescaped = (text: string): string => (text.includes('\\') ? JSON.parse(`"${text}"`) : text);

/**
 * A look-up of written forms in packs, earlier packs first. Names and abbreviations match as they are written; words
 * and phrases also with a capital (they may open a sentence). An entry is made when it is met: there are thousands.
 * @param text of the packs, as `packText` gives it.
 */
export function packLookup(text: string): Pick<Lexicon, 'pack' | 'packReach'> {
  const [series = '[]', ...lines] = text.split('\n');
  const formsOf = (line: string): string[] => unescaped(line.slice(0, line.indexOf('\t'))).split('|');
  const exact = createIndex();
  const folded = createIndex();
  for (const [number, line] of lines.entries()) {
    for (const form of formsOf(line)) {
      (form === form.toLowerCase() ? folded : exact).add(form, number);
    }
  }
  const entryAt = (number: number): PackEntry => {
    const line = lines[number] ?? '';
    const [headword = '', ...aliases] = formsOf(line);
    const rest: Rest = JSON.parse(line.slice(line.indexOf('\t') + 1));
    return { ...rest, headword, aliases };
  };
  const candidates = byFirstSign((JSON.parse(series) as Series[]).map(patternOf));
  return {
    pack: (form) => {
      const lines = exact.linesOf(form);
      const entries = lines.concat(folded.linesOf(form.toLowerCase())).map(entryAt);
      for (const { prefix, test, make } of candidates(form)) {
        const found = form.startsWith(prefix) ? test.exec(form) : null;
        if (found) entries.push(make(found));
      }
      return entries;
    },
    packReach: (word) => {
      if (candidates(word).some(({ prefix }) => word.startsWith(prefix))) return Number.POSITIVE_INFINITY;
      return Math.max(exact.reach(word), folded.reach(word.toLowerCase()));
    },
  };
}

/** By which lines a form stands. Nearly always it is one: a list for each form would take more memory than the texts. */
function createIndex() {
  const first = new Map<string, number>();
  const further = new Map<string, number[]>();
  const reach = new Map<string, number>();
  return {
    add(form: string, line: number): void {
      const [word = '', ...more] = form.match(WORD) ?? [];
      if (more.length > 0) reach.set(word, Math.max(reach.get(word) ?? 1, 1 + more.length));
      if (!first.has(form)) first.set(form, line);
      else further.set(form, [...(further.get(form) ?? []), line]);
    },
    linesOf(form: string): readonly number[] {
      const line = first.get(form);
      return line === undefined ? NONE : [line, ...(further.get(form) ?? NONE)];
    },
    /** Words of the longest form that begins with a word, at most. */
    reach: (word: string): number =>
      reach.get(LETTERS.test(word) ? word : (FIRST_WORD.exec(word)?.[0] ?? '')) ?? (first.has(word) ? 1 : 0),
  };
}

const NONE: readonly number[] = [];

interface Pattern {
  prefix: string;
  test: RegExp;
  make(found: RegExpExecArray): PackEntry;
}

function patternOf({ pack, match, kind, gloss, needs }: Series): Pattern {
  return {
    // Most forms fail on the first letters; the expression is tried on the others only.
    prefix: match.includes('|^') ? '' : (/^\^(\p{L}+)(?![?*{|])/u.exec(match)?.[1] ?? ''),
    test: new RegExp(match, 'u'),
    make: (found) => ({
      pack,
      headword: found[0],
      aliases: [],
      kind,
      gloss: gloss.replace(/\{(\d)\}/g, (_all, n: string) => found[Number(n)] ?? ''),
      ...(needs ? { needs } : {}),
    }),
  };
}

/** The patterns a form can match by its first sign, in order: every phrase of an article is asked for. */
function byFirstSign(patterns: readonly Pattern[]): (form: string) => readonly Pattern[] {
  const signs = new Set(patterns.map(({ prefix }) => prefix.charAt(0)).filter(Boolean));
  const of = (sign: string) =>
    patterns.filter(({ prefix }) => prefix === '' || (sign !== '' && prefix.startsWith(sign)));
  const known = new Map([...signs].map((sign) => [sign, of(sign)]));
  const others = of('');
  return (form) => known.get(form.charAt(0)) ?? others;
}
