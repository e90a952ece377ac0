import type { PackEntry } from '../lexicon.ts';

/** A pack as written in assets/packs/<name>.json; what each field may hold is checked by a test of the packs. */
export interface Pack {
  name: string;
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

const NONE: readonly PackEntry[] = [];

/**
 * A look-up of written forms in packs, earlier packs first. Names and abbreviations match as they are written; words
 * and phrases also with a capital (they may open a sentence).
 */
export function packLookup(packs: readonly Pack[]): (form: string) => PackEntry[] {
  const exact = new Map<string, PackEntry[]>();
  const folded = new Map<string, PackEntry[]>();
  const patterns: Pattern[] = [];
  for (const { name, entries, patterns: series = [] } of packs) {
    for (const source of entries) {
      const { term, aliases = [], kind, gloss, needs, asOf } = source;
      const entry: PackEntry = {
        pack: name,
        headword: term,
        aliases: [...aliases],
        kind,
        gloss,
        ...(needs ? { needs } : {}),
        ...(asOf ? { asOf } : {}),
      };
      for (const form of [term, ...aliases]) {
        const loose = form === form.toLowerCase();
        add(loose ? folded : exact, form, entry);
      }
    }
    for (const { match, kind, gloss, needs } of series) {
      const make = (found: RegExpExecArray): PackEntry => ({
        pack: name,
        headword: found[0],
        aliases: [],
        kind,
        gloss: gloss.replace(/\{(\d)\}/g, (_all, n: string) => found[Number(n)] ?? ''),
        ...(needs ? { needs } : {}),
      });
      // Most forms fail on the first letters; the expression is tried on the others only.
      const prefix = match.includes('|^') ? '' : (/^\^(\p{L}+)(?![?*{|])/u.exec(match)?.[1] ?? '');
      patterns.push({ prefix, test: new RegExp(match, 'u'), make });
    }
  }
  const candidates = byFirstSign(patterns);
  return (form) => {
    const entries = [...(exact.get(form) ?? NONE), ...(folded.get(form.toLowerCase()) ?? NONE)];
    for (const { prefix, test, make } of candidates(form)) {
      const found = form.startsWith(prefix) ? test.exec(form) : null;
      if (found) entries.push(make(found));
    }
    return entries;
  };
}

interface Pattern {
  prefix: string;
  test: RegExp;
  make(found: RegExpExecArray): PackEntry;
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

function add(map: Map<string, PackEntry[]>, form: string, entry: PackEntry): void {
  map.set(form, [...(map.get(form) ?? []), entry]);
}
