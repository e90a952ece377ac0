import type { Definition } from '../article.ts';
import type { Entry, Lexicon, PartOfSpeech, Sense } from '../lexicon.ts';
import { derivedFrom, regularBases } from './forms.ts';

/** Senses a card shows. */
const MOST_SENSES = 3;
const LICENCE = 'WordNet 3.1';
/** How sure each kind of find is; see `MIN_CONFIDENCE`. */
const SURE = { word: 0.75, otherPart: 0.4, derived: 0.6, name: 0.7, ambiguousName: 0.55 } as const;
const PARTS = { n: 'noun', v: 'verb', a: 'adjective', r: 'adverb' } as const satisfies Record<
  string,
  PartOfSpeech
>;
/** People by the years of their life, figures of myth and scripture: whom a lone first name or surname rarely means. */
const PERSON =
  /\(\d{3,4}(?: BC)?-\d{3,4}|\((?:[^)]* )?(?:mythology|Testament|Bible|legend)\)|\b(?:goddess|prophet|apostle|patriarch)\b/;

/**
 * What the dictionary says of a word written small: its own entry, else that of the word it is a form of, else that of
 * the word it is derived from. Never a proper name's. Senses of the parts of speech in `parts` only, if there are any.
 */
export async function defineWord(
  word: string,
  parts: ReadonlySet<PartOfSpeech>,
  lexicon: Lexicon,
): Promise<Definition[]> {
  const forms: { form: string; part?: PartOfSpeech }[] = [
    { form: word },
    ...lexicon.irregular(word).map((form) => ({ form })),
    ...regularBases(word).map(({ base, letter }) => ({ form: base, part: PARTS[letter] })),
  ];
  for (const { form, part } of forms) {
    const senses = common(await lexicon.define(form)).filter((sense) => !part || sense.pos === part);
    if (senses.length > 0) return shown(senses, parts, SURE.word);
  }
  for (const form of derivedFrom(word)) {
    const senses = common(await lexicon.define(form));
    const named = senses.map((sense) => ({ ...sense, gloss: `${form}: ${sense.gloss}` }));
    if (named.length > 0) return shown(named, new Set(), SURE.derived).slice(0, 1);
  }
  return [];
}

/** What the dictionary says of a proper name, spelt exactly so. Never a common noun's sense. */
export async function defineName(forms: readonly string[], lexicon: Lexicon): Promise<Definition[]> {
  for (const form of forms) {
    const entries = (await lexicon.define(form.toLowerCase())).filter((e) => e.proper && e.headword === form);
    const senses = entries.flatMap((entry) => entry.senses);
    // A lone surname is rarely the one person the dictionary knows.
    const fit = /\s/.test(form) ? senses : senses.filter((sense) => !PERSON.test(sense.gloss));
    if (fit.length === 0) continue;
    return shown(
      fit,
      new Set(['noun']),
      fit.length > 1 || fit.length < senses.length ? SURE.ambiguousName : SURE.name,
    );
  }
  return [];
}

function common(entries: readonly Entry[]): Sense[] {
  return entries.filter((entry) => !entry.proper).flatMap((entry) => entry.senses);
}

function shown(senses: readonly Sense[], parts: ReadonlySet<PartOfSpeech>, confidence: number): Definition[] {
  const fitting = parts.size > 0 ? senses.filter((sense) => parts.has(sense.pos)) : senses;
  const sure = fitting.length > 0 ? confidence : SURE.otherPart;
  return (fitting.length > 0 ? fitting : senses).slice(0, MOST_SENSES).map(({ pos, gloss }) => ({
    text: gloss,
    source: 'dictionary',
    pos,
    licence: LICENCE,
    confidence: sure,
  }));
}
