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
}

interface PackPattern {
  match: string;
  kind: PackEntry['kind'];
  /** `{0}` stands for the form met, `{1}` for the first group. */
  gloss: string;
  needs?: readonly string[];
}

/**
 * A look-up of written forms in packs, earlier packs first. Names and abbreviations match as they are written; words
 * and phrases also with a capital (they may open a sentence).
 */
export function packLookup(packs: readonly Pack[]): (form: string) => PackEntry[] {
  const exact = new Map<string, PackEntry[]>();
  const folded = new Map<string, PackEntry[]>();
  const patterns: { test: RegExp; make: (found: RegExpExecArray) => PackEntry }[] = [];
  for (const { name, entries, patterns: series = [] } of packs) {
    for (const source of entries) {
      const { term, aliases = [], kind, gloss, needs } = source;
      const entry: PackEntry = {
        pack: name,
        headword: term,
        aliases: [...aliases],
        kind,
        gloss,
        ...(needs ? { needs } : {}),
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
      patterns.push({ test: new RegExp(match, 'u'), make });
    }
  }
  return (form) => [
    ...(exact.get(form) ?? []),
    ...(folded.get(form.toLowerCase()) ?? []),
    ...patterns.flatMap(({ test, make }) => {
      const found = test.exec(form);
      return found ? [make(found)] : [];
    }),
  ];
}

function add(map: Map<string, PackEntry[]>, form: string, entry: PackEntry): void {
  map.set(form, [...(map.get(form) ?? []), entry]);
}
