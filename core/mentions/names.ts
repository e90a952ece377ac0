import type { Place } from '../article.ts';
import type { Doc, Token } from '../text/document.ts';
import { perForm } from '../text/forms.ts';
import { once } from '../text/once.ts';
import { isFunctionWord } from '../text/stopwords.ts';
import { furnitureOf } from './furniture.ts';
import { isPeople, NOT_NAMES, PARTICLES, RANKS, REGIONS, TITLES } from './name-words.ts';
import { type Run, runsOf } from './runs.ts';

/** A proper name and every place the article mentions it. */
export interface Name {
  /** The fullest form, without title: "Bill Nelson", "Progress MS-21". */
  name: string;
  /** Other forms of it in the article: "Nelson". */
  aliases: string[];
  /** In reading order, all forms, without title. */
  places: Place[];
}

/** Given names and what stands between them and the surname, which is caught. */
const PERSON =
  /^\p{Lu}[\p{L}.’'-]*(?: (?:\p{Lu}[\p{L}.’'-]*|van|von|der|bin|al)){0,3} (\p{Lu}[\p{L}’'-]*\p{Ll})$/u;
/** What stands before places and bodies, not before people; of the text before them the last letters are read. */
const INTO = /(?<!\p{L})(?:in|at|near|across|the) $/iu;
/** "the Holm administration" is somebody's, not a place's. */
const OWNED =
  /^(?: White House| (?:administration|presidency|government|cabinet|campaign|candidacy|rally|team|camp|family|clan|era|estate|trial|case|doctrine)(?!\p{L}))/iu;

interface Form {
  text: string;
  places: Place[];
}

/** A run, and the block it stands in. */
interface Found {
  run: Run;
  block: number;
}

/**
 * The proper names of an article, most mentioned first: runs of capitalised words with their particles and numbers.
 * A word that opens a sentence counts only if the article shows elsewhere that it is a name; words of a title-case
 * heading count only as mentions of names found elsewhere; credits of pictures name nothing. A surname joins the one full
 * name that ends with it. Tags and glossary ask: found once where the article has no title apart from its text.
 */
export const names = once((doc: Doc): readonly Name[] => {
  const forms = new Map<string, Form>();
  const { found, lowered, inside } = collect(doc);
  const kept: Found[] = [];
  for (const { run, block } of found) {
    const left = run.weak ? trusted(run, lowered, inside, doc.lang) : run;
    if (left && isName(left, doc.lang)) kept.push({ run: left, block });
  }
  const whole = new Set(kept.map(({ run }) => run.text));
  for (const { run, block } of kept) {
    for (const { text, start, end } of apart(run, whole).filter((part) => isName(part, doc.lang))) {
      const form = forms.get(text) ?? { text, places: [] };
      form.places.push({ block, start, end });
      forms.set(text, form);
    }
  }
  return joined(doc, forms).sort((a, b) => b.places.length - a.places.length);
});

/** The runs of all sentences; words seen in lower case; words seen capitalised where grammar does not ask for it. */
function collect(doc: Doc) {
  const found: Found[] = [];
  const lowered = new Map<string, { times: number }>();
  const inside = new Map<string, number>();
  const isFurniture = furnitureOf(doc);
  const loweredAs = perForm(({ lower }: Token) => {
    const count = lowered.get(lower) ?? { times: 0 };
    lowered.set(lower, count);
    return count;
  });
  for (const sentence of doc.sentences) {
    if (sentence.kind === 'code') continue;
    const { block, tokens } = sentence;
    for (const token of tokens) if (token.text === token.lower) loweredAs(token).times++;
    for (const run of runsOf(sentence, doc.article.blocks[block]?.text ?? '')) {
      if (isFurniture({ block, start: run.start, end: run.end })) continue;
      found.push({ run, block });
      const sure = run.weak === 'heading' ? [] : run.weak === 'first' ? run.words.slice(1) : run.words;
      for (const { text } of sure) inside.set(text, (inside.get(text) ?? 0) + 1);
    }
  }
  return { found, lowered, inside };
}

/** What is left of a run that opens a sentence or stands in a title-case heading, by evidence from elsewhere. */
function trusted(
  run: Run,
  lowered: ReadonlyMap<string, { times: number }>,
  inside: ReadonlyMap<string, number>,
  lang: string,
): Run | undefined {
  const known = (text: string) => (inside.get(text) ?? 0) > (lowered.get(text.toLowerCase())?.times ?? 0);
  const odd = (text: string) => /\p{Lu}.*\p{Lu}|\d/u.test(text) && !/^\p{Lu}['’]/u.test(text);
  if (run.weak === 'heading') {
    const from = run.words.findIndex((w) => known(w.text));
    if (from < 0) return undefined;
    const rest = run.words.slice(from);
    const stop = rest.findIndex((w) => !known(w.text) && !odd(w.text));
    return run.slice(from, stop < 0 ? run.words.length : from + stop);
  }
  const first = run.words[0];
  if (!first || known(first.text) || odd(first.text)) return run;
  const lower = first.text.toLowerCase();
  const ordinary = lowered.has(lower) || NOT_NAMES.has(lower) || isGrammar(lower, lang);
  if (run.words.length === 1) return undefined;
  if (!ordinary) return run;
  const next = run.words.findIndex((w, i) => i > 0 && !PARTICLES.has(w.text));
  return next < 0 ? undefined : run.slice(next, run.words.length);
}

/** "Ann Chiang of DAB" is two names when "Ann Chiang" stands alone elsewhere or what follows is an abbreviation. */
function apart(run: Run, whole: ReadonlySet<string>): Run[] {
  const of = run.words.findIndex((w) => w.text === 'of');
  if (of < 2) return [run];
  const parts = [run.slice(0, of), run.slice(of + 1, run.words.length)] as const;
  return whole.has(parts[0].text) || /^\p{Lu}{2,}$/u.test(parts[1].text) ? [...parts] : [run];
}

function isName(run: Run, lang: string): boolean {
  const lower = run.text.toLowerCase();
  if (run.words.length > 1) return true;
  return (
    /\p{L}.*[\p{L}\d]/u.test(run.text) &&
    !NOT_NAMES.has(lower) &&
    !isPeople(lower) &&
    !isRole(lower) &&
    !isGrammar(lower, lang)
  );
}

/** A function word of another language; for English `NOT_NAMES` knows better, where "New" may open a name. */
function isGrammar(lower: string, lang: string): boolean {
  return lang !== 'en' && isFunctionWord(lower, lang);
}

function isRole(lower: string): boolean {
  return TITLES.has(lower) || RANKS.has(lower) || /^i['’]/.test(lower);
}

/** Forms as names: a single word that ends exactly one fuller person-like form is that person's surname. */
function joined(doc: Doc, forms: Map<string, Form>): Name[] {
  const bySurname = new Map<string, Form[]>();
  for (const form of forms.values()) {
    const surname = surnameOf(form.text);
    if (surname) bySurname.set(surname, [...(bySurname.get(surname) ?? []), form]);
  }
  const names = new Map<string, Name>();
  const start = (form: Form): Name => ({
    name: form.text,
    aliases: [],
    places: [...form.places],
  });
  const fullOf = (form: Form) => {
    const [full, more] = bySurname.get(form.text) ?? [];
    return full && !more && (introduces(doc, full, form) || !isPlace(doc, form)) ? full : undefined;
  };
  for (const form of forms.values()) {
    if (!fullOf(form)) names.set(form.text, start(form));
  }
  for (const form of forms.values()) {
    const full = fullOf(form);
    const name = full && names.get(full.text);
    if (!name) continue;
    name.aliases.push(form.text);
    name.places.push(...form.places);
  }
  for (const name of names.values()) name.places.sort((a, b) => a.block - b.block || a.start - b.start);
  return [...names.values()];
}

/** The last word of what may be a person's name: "North Korea" and "American Airlines" are none. */
function surnameOf(text: string): string | undefined {
  if (!text.includes(' ')) return undefined;
  const [first = ''] = text.toLowerCase().split(' ', 1);
  if (isPeople(first) || REGIONS.has(first)) return undefined;
  return PERSON.exec(text)?.[1];
}

/** Whether the running text names the full form before the short one, as one introduces a person. */
function introduces({ article }: Doc, full: Form, short: Form): boolean {
  const first = ({ places }: Form) => places.find((p) => article.blocks[p.block]?.kind !== 'heading');
  const [a, b] = [first(full), first(short)];
  return !b || (a !== undefined && (a.block - b.block || a.start - b.start) < 0);
}

/** Whether something is said to be in it: "in France" is not about a person. */
function isPlace({ article }: Doc, { places }: Form): boolean {
  return places.some(({ block, start, end }) => {
    const text = article.blocks[block]?.text ?? '';
    return INTO.test(text.slice(Math.max(0, start - 8), start)) && !OWNED.test(text.slice(end, end + 20));
  });
}
