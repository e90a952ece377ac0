import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Shortest and longest explanation that reads well on a card, in characters. */
const GLOSS_LENGTH = { min: 20, max: 260 };
const KINDS = ['name', 'abbreviation', 'word', 'phrase'];
/** Words that make a gloss wrong a year later, and words that judge. */
const AGEING = /\b(?:currently|now|nowadays|recently|latest|newest|today|upcoming|so far)\b/i;
const JUDGING = /\b(?:famous|renowned|notorious|so-called|controversial|infamous)\b/i;
/** Forms that mean something else in most articles: ordinary words, first names, surnames, stars and gods. */
const AMBIGUOUS = new Set(
  `Progress Gateway Unity Destiny Columbus Mir Vulcan Gemini Nelson Rubio Borisov Musk Webb Parker Aldrin Proton Orion
  Cygnus Curiosity Perseverance Ingenuity InSight Gaia Kepler Cassini Juno Voyager Rosetta Chandra Hubble Artemis Axiom
  Goddard DART TESS HTV EMU EVA LEO CSA SLS Cupola Zvezda Zarya Nauka Rassvet Kibo Vostok Starship anomaly scrub abort
  hatch booster payload probe rover lander expedition conjunction inclination docking radiator reentry Oscar Fed Gates
  Amazon Apple Meta Oracle Shell Visa Target Alphabet Zoom Signal Telegram Slack Uber Ford Hill Merkel bear bull`.split(
    /\s+/,
  ),
);

interface Written {
  term: string;
  aliases?: string[];
  kind: string;
  gloss: string;
  needs?: string[];
  asOf?: string;
}

interface Pack {
  name: string;
  title: string;
  licence: string;
  entries: Written[];
  patterns?: { match: string; kind: string; gloss: string; needs?: string[] }[];
}

const folder = new URL('../../assets/packs/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
const packs = files.map((file) => {
  const pack: Pack = JSON.parse(readFileSync(new URL(file, folder), 'utf8'));
  return { file, pack };
});

/** Every line that breaks a rule, so that a failing test shows all of them at once. */
function breaking(entries: readonly Written[], rule: (entry: Written) => boolean): string[] {
  return entries.filter((entry) => !rule(entry)).map((entry) => entry.term);
}

const forms = (entry: Written) => [entry.term, ...(entry.aliases ?? [])];
const inRange = (gloss: string) => gloss.length >= GLOSS_LENGTH.min && gloss.length <= GLOSS_LENGTH.max;

describe.each(packs)('pack $file', ({ file, pack }) => {
  const { entries, patterns = [] } = pack;

  it('is named like its file and says its title and licence', () => {
    expect(`${pack.name}.json`).toBe(file);
    expect(pack.title).not.toBe('');
    expect(pack.licence).toBe('MIT');
  });

  it('has only the fields that are read', () => {
    const known = ['term', 'aliases', 'kind', 'gloss', 'needs', 'asOf'];
    expect(breaking(entries, (e) => Object.keys(e).every((key) => known.includes(key)))).toEqual([]);
  });

  it('gives each written form to one entry only', () => {
    const owners = new Map<string, Set<string>>();
    for (const entry of entries) {
      for (const form of forms(entry)) {
        const key = form.toLowerCase();
        owners.set(key, (owners.get(key) ?? new Set()).add(entry.term));
      }
    }
    expect([...owners].filter(([, terms]) => terms.size > 1).map(([form]) => form)).toEqual([]);
    const terms = entries.map((e) => e.term);
    expect(terms.filter((term, i) => terms.indexOf(term) !== i)).toEqual([]);
  });

  it('writes no form twice within an entry; a lower-case form already stands for those with capitals', () => {
    const clean = (entry: Written) => {
      const all = forms(entry);
      const loose = new Set(all.filter((form) => form === form.toLowerCase()));
      return (
        new Set(all).size === all.length &&
        all.every((form) => !loose.has(form.toLowerCase()) || loose.has(form))
      );
    };
    expect(breaking(entries, clean)).toEqual([]);
  });

  it('trims every form and keeps them short enough to be met in a text', () => {
    const tidy = (form: string) => form === form.trim() && form.length > 1 && form.split(' ').length <= 7;
    expect(breaking(entries, (e) => forms(e).every(tidy))).toEqual([]);
  });

  it('knows the kind of each entry', () => {
    expect(breaking(entries, (e) => KINDS.includes(e.kind))).toEqual([]);
    expect(breaking(entries, (e) => (e.kind === 'word' ? !e.term.includes(' ') : true))).toEqual([]);
    expect(breaking(entries, (e) => (e.kind === 'phrase' ? e.term.includes(' ') : true))).toEqual([]);
  });

  it('opens the gloss of an abbreviation with the long form', () => {
    const opens = ({ kind, gloss }: Written) =>
      kind !== 'abbreviation' || /^\p{L}[^:.]{5,90}: \S/u.test(gloss);
    expect(breaking(entries, opens)).toEqual([]);
  });

  it('writes each gloss as one or two whole sentences that fit a card', () => {
    expect(breaking(entries, (e) => inRange(e.gloss))).toEqual([]);
    expect(breaking(entries, (e) => /^[\p{Lu}\d].*[^.]\.$/u.test(e.gloss))).toEqual([]);
    expect(breaking(entries, (e) => !/\s{2}|\n| $/.test(e.gloss))).toEqual([]);
    const sentences = (gloss: string) =>
      [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(gloss)].length;
    expect(breaking(entries, (e) => sentences(e.gloss) <= 3)).toEqual([]);
  });

  it('uses no words that age or judge', () => {
    expect(breaking(entries, (e) => !AGEING.test(e.gloss) && !JUDGING.test(e.gloss))).toEqual([]);
  });

  it('asks for context before an ambiguous form is explained', () => {
    expect(
      breaking(entries, (e) => !forms(e).some((form) => AMBIGUOUS.has(form)) || !!e.needs?.length),
    ).toEqual([]);
  });

  it('never names the form itself as the context it needs, unless that form is the full one', () => {
    const selfish = (e: Written) =>
      !(e.needs ?? []).some((need) => AMBIGUOUS.has(need) && forms(e).includes(need));
    expect(breaking(entries, selfish)).toEqual([]);
  });

  it('dates facts with a year', () => {
    expect(breaking(entries, (e) => e.asOf === undefined || /^20\d\d$/.test(e.asOf))).toEqual([]);
  });

  it('compiles its patterns, anchored at both ends', () => {
    for (const { match, kind, gloss } of patterns) {
      expect(() => new RegExp(match, 'u')).not.toThrow();
      expect(match).toMatch(/^\^.*\$$/);
      expect(KINDS).toContain(kind);
      expect(inRange(gloss)).toBe(true);
      expect(gloss).toMatch(/^\p{Lu}.*\.$/u);
    }
  });

  it('leaves no form to both an entry and a pattern of more general wording', () => {
    const all = entries.flatMap(forms);
    const clashing = all.filter((form) => patterns.some(({ match }) => new RegExp(match, 'u').test(form)));
    expect(clashing).toEqual([]);
  });
});

describe('the packs together', () => {
  it('give each written form to one pack only', () => {
    const all = packs.flatMap(({ pack }) =>
      pack.entries.flatMap((e) => new Set(forms(e).map((f) => f.toLowerCase()))),
    );
    const seen = all.flatMap((set) => [...set]);
    expect(seen.filter((form, i) => seen.indexOf(form) !== i)).toEqual([]);
  });
});

describe('series of names in the space pack', () => {
  const patterns = packs.find(({ pack }) => pack.name === 'space')?.pack.patterns ?? [];
  const matches = (form: string) => patterns.some(({ match }) => new RegExp(match, 'u').test(form));

  it.each([
    'Soyuz MS-24',
    'Soyuz TMA-14M',
    'Progress MS-21',
    'Progress 82',
    'Progress-82',
    'Crew-7',
    'Apollo 11',
    'Expedition 68',
  ])('explains %s', (form) => {
    expect(matches(form)).toBe(true);
  });

  it.each(['Soyuz', 'Progress', 'Progress report 82', 'Apollo Theatre', 'Expedition', 'MS-21'])(
    'leaves %s alone',
    (form) => {
      expect(matches(form)).toBe(false);
    },
  );
});
