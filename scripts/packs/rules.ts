import { formsOf, type PackFile, type WrittenEntry } from './pack-file.ts';

/** Words that make a gloss wrong a year later, and words that judge. */
const AGEING = /\b(?:current(?:ly)?|now|nowadays|recent(?:ly)?|latest|newest|today|upcoming|so far)\b/i;
const JUDGING =
  /\b(?:famous|renowned|notorious|so-called|controversial|infamous|prestigious|iconic|beloved)\b/i;

/**
 * Forms that mean something else in most articles: ordinary words, first names, surnames, stars and gods. A single word
 * that is also in the list of common words is one as well (see `isCommon`).
 */
const AMBIGUOUS = new Set(
  `Progress Gateway Unity Destiny Columbus Mir Vulcan Gemini Nelson Rubio Borisov Musk Webb Parker Aldrin Proton Orion
  Cygnus Curiosity Perseverance Ingenuity InSight Gaia Kepler Cassini Juno Voyager Rosetta Chandra Hubble Artemis Axiom
  Goddard DART TESS HTV EMU EVA LEO CSA SLS Cupola Zvezda Zarya Nauka Rassvet Kibo Vostok Starship anomaly scrub abort
  hatch booster payload probe rover lander expedition conjunction inclination docking radiator reentry Oscar Fed Gates
  Amazon Apple Meta Oracle Shell Visa Target Alphabet Zoom Signal Telegram Slack Uber Ford Hill Merkel bear bull`.split(
    /\s+/,
  ),
);

/** A single capitalised word: a name, or an ordinary word at the start of a sentence. */
const PLAIN_NAME = /^\p{Lu}\p{Ll}+$/u;

/** What an entry is checked against. */
export interface Surroundings {
  /** Whether a lower-case word is among the commonest of the language: capitalised it may be just that word. */
  isCommon(word: string): boolean;
}

/** A rule of the packs' README: says what is wrong with an entry, or nothing. */
type Rule = (entry: WrittenEntry, around: Surroundings) => string | undefined;

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
const sentencesOf = (text: string): number => [...segmenter.segment(text)].length;

const RULES: readonly Rule[] = [
  ({ kind, term }) =>
    (kind === 'word' && term.includes(' ')) || (kind === 'phrase' && !term.includes(' '))
      ? `is no ${kind}: a word is one, a phrase several`
      : undefined,
  ({ kind, gloss }) =>
    kind === 'abbreviation' && !/^\p{L}[^:.]{5,90}: \S/u.test(gloss)
      ? 'the gloss of an abbreviation opens with its long form and a colon'
      : undefined,
  // an abbreviation with full stops may count as a sentence of its own
  ({ gloss }) => (sentencesOf(gloss) > 3 ? 'more than two sentences' : undefined),
  ({ gloss }) => {
    const word = AGEING.exec(gloss)?.[0];
    return word ? `“${word}” will be wrong in a year: give the year instead` : undefined;
  },
  ({ gloss }) => {
    const word = JUDGING.exec(gloss)?.[0];
    return word ? `“${word}” judges` : undefined;
  },
  (entry) => {
    const forms = formsOf(entry);
    const loose = new Set(forms.filter((form) => form === form.toLowerCase()));
    const twice = forms.find((form) => !loose.has(form) && loose.has(form.toLowerCase()));
    return twice ? `“${twice}” is not needed: the form in lower case stands for it` : undefined;
  },
  (entry, { isCommon }) => {
    if (entry.needs) return undefined;
    const form = formsOf(entry).find(
      (each) => AMBIGUOUS.has(each) || (PLAIN_NAME.test(each) && isCommon(each.toLowerCase())),
    );
    return form ? `“${form}” means something else in most articles: say what it \`needs\`` : undefined;
  },
  ({ needs = [], ...entry }) => {
    const own = needs.find((need) => AMBIGUOUS.has(need) && formsOf(entry).includes(need));
    return own ? `“${own}” cannot be the context it needs itself` : undefined;
  },
];

/** Every word of an article that may begin a name of a series is tried; without a first letter that is every word. */
const BEGINS_WITH_LETTER = /^\^\p{L}+(?![?*{|])(?!.*\|\^)/u;

/** What breaks a rule in one pack: lines for people, "term: what is wrong". */
export function faultsOf({ entries, patterns = [] }: PackFile, around: Surroundings): string[] {
  const faults = entries.flatMap((entry) =>
    RULES.flatMap((rule) => {
      const fault = rule(entry, around);
      return fault ? [`${entry.term}: ${fault}`] : [];
    }),
  );
  for (const { match } of patterns) {
    const series = expression(match);
    if (typeof series === 'string') {
      faults.push(series);
      continue;
    }
    if (!BEGINS_WITH_LETTER.test(match)) faults.push(`the series ${match} has to begin with a letter`);
    for (const form of entries.flatMap(formsOf)) {
      if (series.test(form)) faults.push(`${form}: has an entry and is in the series ${match}`);
    }
  }
  return faults;
}

/** A series' expression, or what is wrong with it. */
function expression(match: string): RegExp | string {
  try {
    return new RegExp(match, 'u');
  } catch (error) {
    return String(error);
  }
}

/**
 * Written forms that more than one entry of the packs claims, without each saying what it needs around it: which of them
 * an article means cannot be told.
 */
export function sharedForms(packs: readonly PackFile[]): string[] {
  const owners = new Map<string, { term: string; pack: string; needs: boolean }[]>();
  for (const { name, entries } of packs) {
    for (const entry of entries) {
      for (const form of new Set(formsOf(entry).map((each) => each.toLowerCase()))) {
        const others = owners.get(form) ?? [];
        owners.set(form, [...others, { term: entry.term, pack: name, needs: entry.needs !== undefined }]);
      }
    }
  }
  return [...owners]
    .filter(([, all]) => all.length > 1 && !(all.every((one) => one.needs) && areApart(all)))
    .map(([form, all]) => `${form}: ${all.map(({ term, pack }) => `${term} (${pack})`).join(', ')}`);
}

/** Within one pack an entry is written once. */
const areApart = (all: readonly { term: string; pack: string }[]): boolean =>
  new Set(all.map(({ term, pack }) => `${pack} ${term}`)).size === all.length;
