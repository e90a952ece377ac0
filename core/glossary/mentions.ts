import type { Place } from '../article.ts';
import type { Lexicon, PackEntry } from '../lexicon.ts';
import { abbreviations } from '../mentions/abbreviations.ts';
import { type Name, names } from '../mentions/names.ts';
import type { OwnFind } from '../own/entry.ts';
import type { TermKind } from '../report.ts';
import type { Doc } from '../text/document.ts';
import { Claims } from './claims.ts';
import { meansLike } from './long-form.ts';
import { nameEntry } from './name-entry.ts';
import { type Occurs, packFinder } from './needs.ts';
import { type OwnOf, ownMentions } from './own.ts';
import { packMentions } from './pack-mentions.ts';

/** Something the article mentions that may be worth a card. */
export interface Subject {
  /** Fullest form: the card's title. */
  name: string;
  /** Other written forms in the article. */
  aliases: string[];
  kind: TermKind;
  /** In reading order. */
  places: Place[];
  /** The pack entry it is, if any. */
  entry?: PackEntry;
  /** What the reader's own glossaries say of it. */
  own?: readonly OwnFind[];
  /** Where the article expands the abbreviation. */
  expansion?: Place;
}

/** Numbers of chapters and kings are nobody's abbreviation. */
const ROMAN = /^[IVXLC]{1,6}$/;

/** What an article mentions, the names among it, and what parts of the text are taken. */
export interface Mentioned {
  found: readonly Subject[];
  names: readonly Name[];
  claims: Claims;
}

/**
 * Names, abbreviations, pack entries and the reader's own terms that an article mentions, each once with all its forms and places. Where they
 * overlap a pack entry wins over a name only when it covers the whole name ("low Earth orbit" over "Earth").
 */
export function subjects(doc: Doc, lexicon: Lexicon, occurs: Occurs, ownOf: OwnOf): Mentioned {
  const found = new Map<string, Subject>();
  const claims = new Claims(doc);
  const anyEntryOf = packFinder(lexicon, occurs);
  const shortForms = abbreviations(doc);
  // what the article says an abbreviation stands for is not what a pack knows by the same letters
  const defined = new Set(
    shortForms
      .filter(({ short, long }) => {
        const entry = anyEntryOf(short);
        return entry !== undefined && !meansLike(entry, long);
      })
      .map(({ short }) => short),
  );
  const entryOf = (form: string) => (defined.has(form) ? undefined : anyEntryOf(form));
  const allNames = names(doc);
  const inNames = new Claims(doc);
  for (const place of allNames.flatMap((name) => name.places)) inNames.claim(place);

  const longOf = new Map<string, string>();
  for (const { short, long, place } of shortForms) {
    if (longOf.has(short)) continue;
    const key = keyOf(long, entryOf(long) ?? entryOf(short));
    longOf.set(short, key);
    const subject = open(found, key, long, 'abbreviation', entryOf(long) ?? entryOf(short));
    subject.expansion ??= place;
    mention(subject, long, place);
    mention(subject, short, undefined);
    claims.claim(place);
  }
  for (const { form, place } of ownMentions(doc, ownOf, inNames)) {
    if (!claims.free(place)) continue;
    const [own] = ownOf(form);
    if (!own) continue;
    claims.claim(place);
    const kind = isAbbreviation(own.term) ? 'abbreviation' : /\s/.test(own.term) ? 'phrase' : 'word';
    const entry = entryOf(form);
    mention(open(found, keyOf(own.term, entry), own.term, kind, entry), form, place);
  }
  for (const { form, place, entry } of packMentions(doc, lexicon, entryOf, inNames)) {
    if (!claims.free(place)) continue;
    claims.claim(place);
    mention(open(found, keyOf(form, entry), form, entry.kind, entry), form, place);
  }
  for (const named of allNames) {
    const { name } = named;
    const { entry, places } = nameEntry(doc, named, entryOf) ?? { ...named, entry: undefined };
    const key = longOf.get(name) ?? keyOf(name, entry);
    const free = places.filter((place) => claims.free(place));
    if (free.length === 0 || (!entry && ROMAN.test(name))) continue;
    const subject = open(found, key, name, isAbbreviation(name) ? 'abbreviation' : 'name', entry);
    for (const place of free) {
      claims.claim(place);
      mention(subject, textAt(doc, place), place);
    }
  }
  for (const { short } of shortForms) {
    const subject = found.get(longOf.get(short) ?? '');
    for (const place of subject ? shortPlaces(doc, short) : []) {
      if (!subject || !claims.free(place)) continue;
      claims.claim(place);
      mention(subject, short, place);
    }
  }
  const list = [...found.values()].filter((subject) => subject.places.length > 0);
  for (const subject of list) {
    const own = [subject.name, ...subject.aliases].map(ownOf).find((entries) => entries.length > 0);
    if (own) subject.own = own;
  }
  for (const subject of list) subject.places.sort((a, b) => a.block - b.block || a.start - b.start);
  return { found: list, names: allNames, claims };
}

function keyOf(form: string, entry: PackEntry | undefined): string {
  return entry ? `${entry.pack}:${entry.headword}` : form;
}

function open(
  found: Map<string, Subject>,
  key: string,
  form: string,
  kind: TermKind,
  entry: PackEntry | undefined,
): Subject {
  const known = found.get(key);
  // A pack lists people by surname; the article's full name is the better title.
  if (known && form.endsWith(` ${known.name}`)) {
    known.aliases = [known.name, ...known.aliases.filter((alias) => alias !== form)];
    known.name = form;
  }
  if (known) return known;
  const subject: Subject = {
    name: entry && !form.endsWith(` ${entry.headword}`) ? entry.headword : form,
    aliases: [],
    kind: entry?.kind ?? kind,
    places: [],
    ...(entry ? { entry } : {}),
  };
  found.set(key, subject);
  return subject;
}

function mention(subject: Subject, form: string, place: Place | undefined): void {
  if (place) subject.places.push(place);
  const known = [subject.name, ...subject.aliases].some((f) => f.toLowerCase() === form.toLowerCase());
  if (!known) subject.aliases.push(form);
}

/** Every place a short form stands by itself, plural included. */
function* shortPlaces(doc: Doc, short: string): Generator<Place> {
  const form = new RegExp(
    `(?<![\\p{L}\\p{N}-])${short.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?=s?(?![\\p{L}\\p{N}]))`,
    'gu',
  );
  for (const [b, block] of doc.article.blocks.entries()) {
    if (block.kind === 'code' || block.kind === 'speaker') continue;
    for (const m of block.text.matchAll(form)) yield { block: b, start: m.index, end: m.index + m[0].length };
  }
}

/** Whether a form is written as letters that stand for words are. */
export function isAbbreviation(form: string): boolean {
  return /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\d.&-]{2,7}$/u.test(form);
}

export function textAt(doc: Doc, { block, start, end }: Place): string {
  return doc.article.blocks[block]?.text.slice(start, end) ?? '';
}
