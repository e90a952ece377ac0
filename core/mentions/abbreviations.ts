import type { Block, Place } from '../article.ts';
import type { Doc } from '../text/document.ts';
import { once } from '../text/once.ts';
import { align } from './align.ts';
import { foreign } from './foreign.ts';

/** A short form and the long form the article gives for it, where both stand together for the first time. */
export interface Abbreviation {
  /** As written, e.g. "ISS" or "UAVs". */
  short: string;
  /** Without a leading article, e.g. "International Space Station". */
  long: string;
  /** Of the long form. */
  place: Place;
  shortPlace: Place;
}

/** Longest stretch looked at beside a bracket, UTF-16 units: the longest long forms in UN papers have 180. */
const REACH = 240;
const SHORT =
  /^(?=.{2,12}$)(?=.*\p{Lu})(?=.*\p{L}.*[\p{L}\d])[\p{L}\d][\p{L}\d.&/'’+-]*(?: [\p{L}\d][\p{L}\d.-]*)?$/u;
/** A bare short form next to a bracketed long form needs two capitals, or any name would do. */
const CAPITALS = /\p{Lu}.*[\p{Lu}\d]|\d\p{Lu}/u;
const BRACKET = /[([]([^()[\]]{2,160})[)\]]/gu;
/** "the long form, or SHORT," and its kin. */
const SPOKEN =
  /,?\s+(?:or|also (?:known|referred to) as|(?:commonly |better )?known as|(?:commonly )?abbreviated(?: as| to)?|in short|shortened to|called)(?: (?:the|simply))?\s+["“'‘]?([\p{Lu}\d][\p{L}\d.&/-]{1,11})["”'’]?(?=[,;.)]|\s+(?:is|was|are|were|has|had|will)\b)/gu;
/** One of these is in what follows; most texts have none, and the whole is slow to say so. */
const STANDS = /stands? for|short for|abbreviation|acronym|initialism/;
/** "SHORT, short for long form," up to the end of the clause. */
const STANDS_FOR =
  /["“'‘]?(?<short>[\p{Lu}\d][\p{L}\d.&/-]{1,11})["”'’]?,?\s+(?:(?:which|that)\s+)?(?:stands? for|(?:(?:is|was|are)\s+)?(?:short for|an? (?:abbreviation|acronym|initialism) (?:of|for)))\s+(?:the\s+)?["“'‘]?(?<long>[\p{L}\d][^,.;:()"”—–]{2,160}?)(?=["”'’]?(?:[,.;:)"”]|\s[—–]|$))/dgu;
const LEAD =
  /^(?:(?:or|hereinafter|hereafter|henceforth|also(?: known as)?|known as|abbreviated(?: as)?|abbr\.?|i\.e\.,?|e\.g\.,?|called|referred to as|formerly|the|an|a)\s+)+/iu;
/** What may stand before a long form in a bracket. */
const OPENING = new RegExp(`^(?:["“”'‘’«»]|${LEAD.source.slice(1)})*`, 'iu');
const ARTICLE = /^(?:the|an|a)\s+/iu;
const QUOTES = /^["“”'‘’«»„]+|["“”'‘’«»„]+$/gu;
const OPEN_QUOTES = /^["“”'‘’«»„]+/u;
/** A long form never runs over the end of a clause or sentence. */
const CLAUSE_END = /[;:!?]\s|\.\s+(?=\p{Lu})|[()[\]]/gu;

/**
 * Abbreviations the article itself expands: "long form (SHORT)", "SHORT (long form)", "long form, or SHORT,",
 * "SHORT, short for long form,".
 * Method: Schwartz & Hearst 2003 for where to look; the letters are aligned as in {@link align}.
 * One answer for each short form and long form, in reading order.
 */
export function abbreviations(doc: Doc): Abbreviation[] {
  const found = new Map<string, Abbreviation>();
  doc.article.blocks.forEach((block, b) => {
    if (block.kind === 'code' || block.kind === 'speaker') return;
    for (const { short, long } of pairsIn(block)) {
      const text = block.text.slice(long.start, long.end);
      const form = block.text.slice(short.start, short.end);
      const key = `${form}=${text.toLowerCase()}`;
      if (found.has(key)) continue;
      found.set(key, {
        short: form,
        long: text,
        place: { block: b, ...long },
        shortPlace: { block: b, ...short },
      });
    }
  });
  return [...found.values()];
}

interface Range {
  start: number;
  end: number;
}

/** Those of a block: tags and glossary ask. */
const pairsIn = once(({ text }: Block) => [...inText(text)]);

function* inText(text: string): Generator<{ short: Range; long: Range }> {
  for (const m of text.matchAll(BRACKET)) {
    const inside = m[1] ?? '';
    const open = m.index;
    const pair = shortInBracket(text, open, inside) ?? longInBracket(text, open, inside);
    if (pair) yield pair;
  }
  for (const m of text.matchAll(SPOKEN)) {
    const form = m[1] ?? '';
    if (!CAPITALS.test(form)) continue;
    const start = m.index + m[0].lastIndexOf(form);
    const long = longBefore(text, m.index, form);
    if (long) yield { short: { start, end: start + form.length }, long };
  }
  if (!STANDS.test(text)) return;
  for (const { groups, indices } of text.matchAll(STANDS_FOR)) {
    const { short = '', long = '' } = groups ?? {};
    if (!CAPITALS.test(short) || (align(short, long) ?? foreign(short, long))?.start !== 0) continue;
    const [from = 0, to = 0] = indices?.groups?.short ?? [];
    const [start = 0, end = 0] = indices?.groups?.long ?? [];
    yield { short: { start: from, end: to }, long: { start, end } };
  }
}

/** "International Space Station (ISS)", also "(ISS, a laboratory)" and '(hereinafter "the ISS")'. */
function shortInBracket(text: string, open: number, inside: string) {
  for (const part of inside.split(/[;,]\s|\s[–—-]\s/u)) {
    const form = part.trim().replace(LEAD, '').replace(QUOTES, '').replace(LEAD, '').trim();
    if (!SHORT.test(form)) continue;
    const long = longBefore(text, open, form);
    if (!long) continue;
    const start = open + 1 + inside.indexOf(form);
    return { short: { start, end: start + form.length }, long };
  }
  return undefined;
}

/** "ISS (International Space Station)". */
function longInBracket(text: string, open: number, inside: string) {
  const before = /["“'‘]?([\p{L}\d][\p{L}\d.&/’'-]*)["”'’]?\s*$/u.exec(
    text.slice(Math.max(0, open - 40), open),
  );
  const form = before?.[1]?.replace(/['’]s$/u, '') ?? '';
  if (!before || !SHORT.test(form) || !CAPITALS.test(form)) return undefined;
  const lead = OPENING.exec(inside)?.[0].length ?? 0;
  const body = (inside.slice(lead).split(/[;,]\s|\s[–—]\s/u)[0] ?? '').replace(QUOTES, '');
  // The whole bracket has to be the long form: words before the first letter are another matter.
  if ((align(form, body) ?? foreign(form, body))?.start !== 0) return undefined;
  const from = Math.max(0, open - 40) + before.index + before[0].indexOf(before[1] ?? '');
  const start = open + 1 + lead;
  return { short: { start: from, end: from + form.length }, long: { start, end: start + body.length } };
}

/** The long form of `short` that ends just before `end`. */
function longBefore(text: string, end: number, short: string): Range | undefined {
  let from = Math.max(0, end - REACH);
  const reach = text.slice(from, end);
  for (const m of reach.matchAll(CLAUSE_END)) from = end - reach.length + m.index + m[0].length;
  from += OPEN_QUOTES.exec(text.slice(from, end))?.[0].length ?? 0;
  const body = text
    .slice(from, end)
    .replace(/[^\p{L}\p{N}.’')]+$/u, '')
    .replace(QUOTES, '');
  const fit = align(short, body) ?? foreign(short, body);
  if (!fit) return undefined;
  const skip = ARTICLE.exec(body.slice(fit.start))?.[0].length ?? 0;
  // "the Bank of Ulm's (BoU) rate": but "Lloyd's" is called so
  const own = /\s\S+(['’]s)$/u.exec(body.slice(fit.start + skip))?.[1]?.length ?? 0;
  return { start: from + fit.start + skip, end: from + body.length - own };
}
