import type { Entry, Lexicon, PartOfSpeech, Sense } from '../lexicon.ts';
import type { Definition } from '../report.ts';
import { derivedFrom, regularBases } from './forms.ts';
import type { Occurs } from './needs.ts';
import { spellings } from './spellings.ts';

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
const FIGURE =
  /\(\d{2,4}(?: BC)?-\d{2,4}|\bof the 1\d\d0's|\((?:[^)]* )?(?:mythology|Testament|Bible|legend)\)|\b(?:goddess|god of|prophet|apostle|patriarch|patron saint)\b/;

/** Figures of scripture by what is told of them. */
const SCRIPTURE = /\b(?:Jesus|Old Testament|Hebrew|Jewish (?:priest|leader|scribe))\b/;
/** People of a surname by their nation and trade: "United States filmmaker whose works …". */
const BEARER =
  /^(?:United States|\p{Lu}[\p{L}-]+)(?: and \p{Lu}\p{L}+)? (?:\([^)]*\) )?(?:[\p{L}-]+ ){0,5}?(?:\p{L}+(?:er|or|ist|ian|man|woman|ess|ic)|leader|president|general|poet|statesman)\b/u;
/** What a common word with a capital seldom means: "Red", "Angel", "Death". */
const NAMESAKE = /\b(?:tributary|river|waterfall|lake|mountain|personification|man who)\b/;
/** Names of so many letters stand for too much: "Co", "ID". */
const LETTERS = 2;

/** Kinds that an article speaks of whatever it is about. */
const ANY_KIND = /^(?:person|someone|something|member|group|part|name|place|unit|form|kind|people)$/;
/** Parts of names of places that tell nothing. */
const COMPASS = /^(?:North|South|East|West|United|States|City|York)/;
/** Places: what a lone name with a single sense most likely is. */
const PLACE =
  /^(?:an?|the|one)\s[^;]*?\b(?:city|country|republic|state|capital|river|island|islands|port|province|kingdom|monarchy|mountain|lake|sea|ocean|continent|peninsula|region|county|federation|emirate|sultanate|nation)\b/;
/** What of several places of one name is meant first: where people live, before its river, its past or its namesake. */
const SETTLED =
  /^(?:an?|the|one)\s[^;]*?\b(?:state|city|country|nation|republic|capital|kingdom|monarchy|province|region|continent)\b|\bstate in\b|\brepublic\b/;
const PAST = /\bcolon(?:y|ies)\b|\briver\b|\btributary\b|\b(?:siege|battle|royal house|dynasty)\b/;
/** Glosses that only say the word again. */
const CIRCULAR = /^in an? [\p{L}-]+ (?:manner|way|fashion)(?: or to an? [\p{L}-]+ degree)?$/u;
/** The field a gloss names at its head, and letters by which the article's words for it are known ("mathematical"). */
const FIELD = /^\(([a-z][a-z ,]{2,40})\)/;
const FIELD_STEM = 7;
const NO_PARTS: ReadonlySet<PartOfSpeech> = new Set();

/**
 * What the dictionary says of a word written small: its own entry, else that of the word it is a form of, else that of
 * the word it is derived from. Never a proper name's. Senses of the parts of speech in `parts` only, if there are any.
 */
export async function defineWord(
  word: string,
  parts: ReadonlySet<PartOfSpeech>,
  lexicon: Lexicon,
  occurs: Occurs,
): Promise<Definition[]> {
  const forms: { form: string; part?: PartOfSpeech }[] = [
    { form: word },
    ...lexicon.irregular(word).map((form) => ({ form })),
    ...regularBases(word).map(({ base, letter }) => ({ form: base, part: PARTS[letter] })),
  ];
  for (const { form, part } of forms) {
    const senses = common(await lexicon.define(form)).filter((sense) => !part || sense.pos === part);
    if (senses.length === 0) continue;
    const definitions = shown(inField(senses, occurs), parts, SURE.word);
    return form === word ? definitions : definitions.map((definition) => ({ ...definition, base: form }));
  }
  for (const form of derivedFrom(word)) {
    const senses = common(await lexicon.define(form));
    const named = senses.map((sense) => ({ ...sense, gloss: `${form}: ${sense.gloss}` }));
    if (named.length > 0) return shown(named, NO_PARTS, SURE.derived).slice(0, 1);
  }
  return [];
}

/**
 * What the dictionary says of a proper name, spelt exactly so; never a common noun's sense. A lone word has to
 * be the single place of that name, or the article has to mention what the gloss says of it.
 */
export async function defineName(
  forms: readonly string[],
  lexicon: Lexicon,
  occurs: Occurs,
): Promise<Definition[]> {
  for (const form of forms.flatMap((name) => [name, ...spellings(name)])) {
    const entries = (await lexicon.define(form.toLowerCase())).filter((e) => e.proper && e.headword === form);
    const senses = entries.flatMap((entry) => entry.senses);
    if (senses.length === 0) continue;
    if (/\s/.test(form)) {
      // Many a lawyer is called as a ball player was: figures of the past count where the article speaks of their field.
      const fit = senses.filter(({ gloss }) => !FIGURE.test(gloss) || supported(gloss, occurs));
      return shown(placesFirst(fit), NO_PARTS, fit.length > 1 ? SURE.ambiguousName : SURE.name);
    }
    // A lone surname or first name is rarely the one figure, dynasty or apple that the dictionary knows.
    const fit = senses.filter(
      ({ gloss }) =>
        !FIGURE.test(gloss) &&
        !SCRIPTURE.test(gloss) &&
        (supported(gloss, occurs) || (senses.length === 1 && PLACE.test(gloss))),
    );
    return shown(placesFirst(fit), NO_PARTS, senses.length === 1 ? SURE.name : SURE.ambiguousName);
  }
  return [];
}

/**
 * What the dictionary says of a form spelt exactly so, name or not: for a reader who asks, and is told that it is the
 * dictionary which says so. A lone name is still no figure of the past nor one bearer of a surname, a common word
 * no river of that name ("Red"), and letters need the article to speak of what they stand for.
 */
export async function defineSpelling(form: string, lexicon: Lexicon, occurs: Occurs): Promise<Definition[]> {
  const lower = form.toLowerCase();
  const entries = (await lexicon.define(lower)).filter((entry) => entry.headword === form);
  const isLetters = form.replaceAll('.', '').length <= LETTERS || !/\p{Ll}/u.test(form);
  const isCommon = lexicon.letters(lower) !== '';
  const fits = ({ gloss }: Sense): boolean => {
    if (FIGURE.test(gloss) || SCRIPTURE.test(gloss)) return false;
    if (/\s/.test(form)) return true;
    if (isLetters) return supported(gloss, occurs) || (form.length > LETTERS && PLACE.test(gloss));
    if (BEARER.test(gloss)) return false;
    return !(isCommon && NAMESAKE.test(gloss)) || supported(gloss, occurs);
  };
  const senses = entries.flatMap(({ senses, proper }) => (proper ? senses.filter(fits) : senses));
  return shown(placesFirst(senses), NO_PARTS, SURE.ambiguousName);
}

/** Whether all senses are places. */
export const arePlaces = (senses: readonly Definition[]): boolean =>
  senses.every(({ text }) => PLACE.test(text));

function placesFirst(senses: readonly Sense[]): Sense[] {
  const order = ({ gloss }: Sense) => (PAST.test(gloss) ? 2 : SETTLED.test(gloss) ? 0 : 1);
  return senses.toSorted((a, b) => order(a) - order(b));
}

/** Whether the article mentions what the gloss says the thing is ("planet"), or a name in the gloss. */
function supported(gloss: string, occurs: Occurs): boolean {
  const kind =
    /^(?:[^;,(]*?\s)?([\p{L}-]{4,})(?=\s(?:of|in|on|to|from|for|that|which|at|by|with|and|between|near|who)\s|[;,(]|$)/u.exec(
      gloss,
    )?.[1];
  const named = gloss.match(/(?<!^)\b\p{Lu}\p{L}{3,}/gu) ?? [];
  return [...(kind && !ANY_KIND.test(kind) ? [kind] : []), ...named].some(
    (word) => !COMPASS.test(word) && occurs(word),
  );
}

/** Senses of a field ("(law) …", "(cricket) …") come last in an article that does not speak of it. */
function inField(senses: readonly Sense[], occurs: Occurs): Sense[] {
  const isForeign = ({ gloss }: Sense): boolean => {
    const field = FIELD.exec(gloss)?.[1];
    return (
      field !== undefined && !field.split(/ and | or |, /).some((name) => occurs(name.slice(0, FIELD_STEM)))
    );
  };
  return senses.toSorted((a, b) => Number(isForeign(a)) - Number(isForeign(b)));
}

function common(entries: readonly Entry[]): Sense[] {
  return entries
    .filter((entry) => !entry.proper)
    .flatMap(({ headword, senses }) => senses.filter(({ gloss }) => !isCircular(headword, gloss)));
}

/** "in a lustful manner", "a chaplain in a prison": says nothing that the word itself does not. */
function isCircular(headword: string, gloss: string): boolean {
  if (CIRCULAR.test(gloss) || (gloss.startsWith('tending to ') && headword.startsWith(gloss.slice(11))))
    return true;
  if (!headword.includes(' ')) return false;
  const words = gloss.match(/\p{L}{4,}/gu) ?? [];
  return (
    words.length <= headword.split(' ').length && words.every((word) => headword.includes(word.slice(0, 5)))
  );
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
